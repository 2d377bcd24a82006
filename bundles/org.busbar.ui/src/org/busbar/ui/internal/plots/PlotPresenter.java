package org.busbar.ui.internal.plots;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.busbar.core.curve.CurveMeasurement;
import org.busbar.core.curve.CurveSource;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.Series;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/** What the plots show. Used by the thread of the user interface; curves and measurements are computed by threads of its own. */
final class PlotPresenter implements AutoCloseable {

	/** Length of the newest stretch of a live bus, at the beginning. */
	static final long LIVE_WINDOW = 300_000_000_000L;

	private static final Series.Points NO_POINTS = new Series(2).points();

	private final Background<CurveQuestion, List<Series.Points>> curves = new Background<>("busbar-curves", new CurveWork());
	private final Background<MeasureQuestion, List<CurveMeasurement>> measurements = new Background<>("busbar-measurements", MeasureQuestion::answer);
	private final Viewport viewport = new Viewport(LIVE_WINDOW);
	private final Cursors cursors = new Cursors();
	private final ZoneId zone;
	private List<CurveSource> chosen = Plottables.DEFAULT;
	private Plottables plottables = Plottables.NONE;
	private boolean relative;
	private @Nullable Bus bus;
	private @Nullable CurveQuestion asked;

	/** What is looked at, as it is at the moment. */
	private record Bus(FrameStore frames, EffectiveProtocol protocol, boolean live, long first, long heard, long now) {
	}

	/** All that an export needs. */
	record Export(FrameStore frames, EffectiveProtocol protocol, List<CurveInfo> curves, Viewport.Stretch stretch) {
	}

	/** @param zone whose local time is shown */
	PlotPresenter(ZoneId zone) {
		this.zone = zone;
	}

	Viewport viewport() {
		return viewport;
	}

	Cursors cursors() {
		return cursors;
	}

	Plottables plottables() {
		return plottables;
	}

	/** Which curves are drawn. */
	List<CurveSource> chosen() {
		return chosen;
	}

	void choose(List<CurveSource> sources) {
		chosen = List.copyOf(sources);
	}

	/** Draws a curve or draws it no more. */
	void choose(CurveSource source, boolean drawn) {
		List<CurveSource> changed = new ArrayList<>(chosen);
		changed.remove(source);
		if (drawn) {
			changed.add(source);
		}
		chosen = List.copyOf(changed);
	}

	/** @param since whether times are seconds since the first frame */
	void relative(boolean since) {
		relative = since;
	}

	/**
	 * Looks at the bus anew.
	 *
	 * @return whether there is something to show
	 */
	boolean look(Observation observation, boolean another) {
		if (another) {
			clear();
			viewport.reset(observation.recorded().isPresent() ? Viewport.EVERYTHING : LIVE_WINDOW);
		}
		BusReading reading = observation.reading();
		EffectiveProtocol protocol = reading.protocol().orElse(null);
		FrameStore frames = observation.frames();
		long end = frames.end();
		long first = frames.first();
		if (protocol == null || end == first) {
			bus = null;
			return false;
		}
		Bus before = bus;
		if (before == null || before.protocol() != protocol) {
			plottables = Plottables.of(protocol);
		}
		long oldest = frames.nanos(first);
		long heard = frames.nanos(end - 1);
		long now = observation.isLive() ? Math.max(heard, reading.nanos()) : heard;
		bus = new Bus(frames, protocol, observation.isLive(), oldest, heard, now);
		viewport.extent(oldest, now);
		return true;
	}

	/** There is nothing to look at. */
	void clear() {
		bus = null;
		asked = null;
		plottables = Plottables.NONE;
		cursors.clear();
		curves.forget();
		measurements.forget();
	}

	/** Whether something is still being computed. */
	boolean isComputing() {
		return curves.isBusy() || measurements.isBusy();
	}

	/** The picture of this moment, as far as it is computed. */
	Picture picture() {
		Bus of = bus;
		List<CurveInfo> infos = plottables.find(chosen);
		Viewport.Stretch visible = viewport.visible();
		List<Series.Points> points = infos.stream().map(info -> NO_POINTS).toList();
		if (infos.isEmpty()) {
			curves.forget();
		} else if (of != null) {
			CurveQuestion question = question(of, infos.stream().map(CurveInfo::source).toList(), visible);
			asked = question;
			curves.ask(question);
			points = curves.answer().filter(answer -> answer.question().frames() == of.frames() && answer.question().protocol() == of.protocol())
					.map(answer -> arranged(answer.question().sources(), answer.answer(), question.sources())).orElse(points);
		}
		return new Picture(Pane.of(infos, points), visible, cursors.places(), relative && of != null ? OptionalLong.of(of.first()) : OptionalLong.empty(),
				zone);
	}

	/** What the cursors read at this moment, as far as it is computed. */
	Readout readout() {
		Bus of = bus;
		List<CurveInfo> infos = plottables.find(chosen);
		Cursors.Places places = cursors.places();
		if (of == null || infos.isEmpty() || places.isEmpty()) {
			measurements.forget();
			return Readout.NONE;
		}
		long[] moments = LongStream.concat(places.a().stream(), places.b().stream()).sorted().toArray();
		long second = moments[moments.length - 1];
		MeasureQuestion question = new MeasureQuestion(of.frames(), of.protocol(), infos.stream().map(CurveInfo::source).toList(), moments[0], second,
				Math.min(of.now(), second));
		measurements.ask(question);
		List<CurveMeasurement> measured = measurements.answer().filter(answer -> answer.question().equals(question)).map(Background.Answer::answer)
				.orElse(List.of());
		return Readout.of(infos, places, measured, zone);
	}

	/** What is to be written to a file; empty when nothing is drawn. */
	Optional<Export> export() {
		Bus of = bus;
		List<CurveInfo> infos = plottables.find(chosen);
		return of == null || infos.isEmpty() ? Optional.empty() : Optional.of(new Export(of.frames(), of.protocol(), infos, viewport.visible()));
	}

	@Override
	public void close() {
		curves.close();
		measurements.close();
	}

	/** While it follows, the beginning stays for some time, so that only what is new has to be read. */
	private CurveQuestion question(Bus of, List<CurveSource> sources, Viewport.Stretch visible) {
		boolean newest = visible.to() >= of.now();
		long to = newest ? Long.MAX_VALUE : visible.to();
		CurveQuestion before = asked;
		long from = visible.from();
		if (newest && before != null && before.from() <= from && from - before.from() < visible.length() / 2) {
			from = before.from();
		}
		return new CurveQuestion(of.frames(), of.protocol(), sources, from, to, newest ? of.now() : Math.min(of.now(), to));
	}

	/** What is known of these curves, while others may have been asked for. */
	private static List<Series.Points> arranged(List<CurveSource> known, List<Series.Points> points, List<CurveSource> wanted) {
		return wanted.stream().map(known::indexOf).map(index -> index < 0 ? NO_POINTS : points.get(index)).toList();
	}
}
