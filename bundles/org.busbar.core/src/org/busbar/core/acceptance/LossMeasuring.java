package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.acceptance.TrialStatus.Live;
import org.busbar.core.configuration.TestResult.Verdict;

/**
 * AT2: what the inverter does when its plug is pulled. The tap stays on the battery's side, so that its current goes on being heard: there the reaction shows.
 */
final class LossMeasuring extends Measuring implements Presence {

	/** What is tolerated above the documented time, in seconds. */
	private static final double GRACE = 10;
	/** Without a documented time it is watched for so long. */
	private static final long PATIENCE = 180 * Figures.SECOND;
	/** An inverter that is silent for no longer, beyond its period, is still there. */
	private static final long GONE = 2 * Figures.SECOND;
	/** A Deye pauses for more than 5 s at midnight (DEY-01): so long nobody but the engineer knows that a plug is pulled. */
	private static final long PAUSE = 10 * Figures.SECOND;
	private static final int GONE_PERIODS = 4;
	/** Frames of the inverter that tell its period. */
	private static final int KNOWN = 3;
	/** A battery that is silent for so long has no partner that acknowledges, or is off. */
	private static final long BATTERY_GONE = 3 * Figures.SECOND;
	/** A MultiPlus takes 0.4 to 0.6 A where nothing is allowed (L-01). */
	private static final double IDLE = 1;
	/** Below this nothing can be seen to stop. */
	private static final double VISIBLE = 2;
	private static final double C_RATE = 0.1;
	/** The current has to stay low for so long. */
	private static final long STAYS = 3 * Figures.SECOND;

	private long period;
	private int frames;
	private long pulled;
	/** When the inverter was heard again after all was seen. */
	private long returned;
	// What the battery said since the inverter was heard last: it reacts before anybody notices that the plug is pulled.
	private double before = Double.NaN;
	private double highest;
	private long low;
	private long reacted;
	private long batteryGone;
	private double last = Double.NaN;
	private long sampled;

	LossMeasuring(Circumstances site, BusState bus, boolean guided) {
		super(site, bus, guided);
	}

	@Override
	boolean measuresSilence() {
		return true;
	}

	@Override
	public void heard(Role sender) {
		if (sender != Role.INVERTER || returned != 0) {
			return;
		}
		if (pulled != 0 && (reacted != 0 || batteryGone == 0 && isOver())) {
			returned = bus.now();
			return;
		}
		if (pulled == 0 && frames > 0) {
			period = Math.max(period, bus.now() - bus.last(sender));
		}
		frames++;
		pulled = 0;
		restart();
	}

	private void restart() {
		before = last;
		highest = Math.abs(last);
		low = 0;
		reacted = 0;
		batteryGone = 0;
	}

	@Override
	void advance() {
		if (returned != 0) {
			return;
		}
		if (reacted == 0 && batteryGone == 0 && bus.last(Role.BATTERY) != 0 && bus.silence(Role.BATTERY) > BATTERY_GONE) {
			batteryGone = bus.last(Role.BATTERY);
		}
		// Where both fell silent together, it is the bus that is gone.
		long alone = (batteryGone == 0 ? bus.last(Role.BATTERY) : batteryGone) - bus.last(Role.INVERTER);
		if (pulled == 0 && frames >= KNOWN && bus.silence(Role.INVERTER) > Math.max(PAUSE, GONE_PERIODS * period) && alone > GONE + period) {
			pulled = bus.last(Role.INVERTER);
		}
	}

	private boolean isInverterThere() {
		return frames > 0 && bus.silence(Role.INVERTER) <= Math.max(GONE, GONE_PERIODS * period);
	}

	/** For an inverter that nobody hears, and for one whose silence the engineer need not wait for. */
	@Override
	void done() {
		if (pulled != 0 || isInverterThere()) {
			return;
		}
		if (frames >= KNOWN) {
			pulled = bus.last(Role.INVERTER);
		} else {
			pulled = bus.now();
			restart();
		}
	}

	@Override
	void quantity(Quantity quantity, double value) {
		if (quantity != Quantity.BATTERY_CURRENT || returned != 0) {
			return;
		}
		boolean gap = bus.now() - sampled > BATTERY_GONE;
		last = value;
		sampled = bus.now();
		if (reacted != 0 || batteryGone != 0) {
			return;
		}
		highest = Math.max(highest, Math.abs(value));
		if (Math.abs(value) > IDLE) {
			low = 0;
		} else if (low == 0 || gap) {
			low = bus.now();
		}
		if (low != 0 && bus.now() - low >= STAYS && isVisible()) {
			reacted = low;
		}
	}

	private boolean isVisible() {
		return Math.abs(before) >= VISIBLE;
	}

	private double allowed() {
		return site.reactionSeconds() + GRACE;
	}

	/** Seconds that it is watched for at most. */
	private long patience() {
		return Double.isNaN(allowed()) ? PATIENCE : (long) (allowed() * Figures.SECOND) + STAYS;
	}

	@Override
	List<Precondition> preconditions() {
		List<Precondition> all = new ArrayList<>();
		all.add(Precondition.of("battery", bus.hears(Role.BATTERY)));
		double capacity = site.site().capacity();
		double current = bus.value(Quantity.BATTERY_CURRENT);
		all.add(Double.isNaN(capacity)
				? Precondition.asked("low-current.unknown")
				: Precondition.of("low-current", Math.abs(current) <= C_RATE * capacity, Figures.text(C_RATE * capacity)));
		all.add(Precondition.asked("tap"));
		all.add(bus.isAcknowledging() ? Precondition.of("acknowledge", true) : Precondition.asked("acknowledge"));
		return all;
	}

	@Override
	int step() {
		return pulled == 0 ? Double.isNaN(last) ? 0 : 1 : isOver() ? 3 : 2;
	}

	private boolean isOver() {
		return reacted != 0 || batteryGone != 0 || watched() > patience();
	}

	private long watched() {
		return (returned == 0 ? bus.now() : returned) - pulled;
	}

	@Override
	Optional<String> action() {
		return pulled == 0 && !isInverterThere() ? Optional.of(text("AT2.action")) : Optional.empty();
	}

	@Override
	Optional<Live> live() {
		String limit = Double.isNaN(allowed()) ? text("limit.unknown") : text("limit.most", Figures.text(allowed()) + " s");
		return pulled == 0
				? Optional.of(new Live(text("AT2.live.before"), ampere(bus.value(Quantity.BATTERY_CURRENT)), "", 0))
				: Optional.of(new Live(text("AT2.live.after"),
						seconds(shown()) + ", " + ampere(bus.value(Quantity.BATTERY_CURRENT)), limit,
						part(shown(), patience())));
	}

	private long shown() {
		return reacted == 0 ? watched() : reacted - pulled;
	}

	@Override
	List<Line> lines() {
		String what = text("AT2.reaction");
		String limit = Double.isNaN(allowed())
				? text("limit.unknown")
				: text("AT2.limit.documented", Figures.text(site.reactionSeconds()), Figures.text(allowed()));
		if (pulled == 0) {
			return List.of(Line.missing(what, "s", limit, text("AT2.missing.pulled")));
		}
		List<Line> lines = new ArrayList<>();
		lines.add(reaction(what, limit));
		if (isVisible()) {
			// The bus decides; what the display showed stands beside it.
			typed(Entry.REACTION).ifPresent(seen -> lines.add(Line.recorded(Entry.REACTION.title(), Figures.rounded(seen), Entry.REACTION.unit())));
		}
		lines.add(Line.recorded(text("AT2.before"), Figures.rounded(before), Unit.AMPERE.symbol()));
		if (reacted == 0) {
			// The most valuable line of the report.
			lines.add(Line.recorded(last > IDLE ? text("AT2.goes-on.charging") : last < -IDLE ? text("AT2.goes-on.discharging") : text("AT2.idle"),
					Figures.rounded(last), Unit.AMPERE.symbol()));
		}
		lines.add(Line.recorded(text("AT2.highest"), Figures.rounded(highest), Unit.AMPERE.symbol()));
		return lines;
	}

	private Line reaction(String what, String limit) {
		Optional<Double> seen = typed(Entry.REACTION).filter(typed -> !isVisible());
		if (reacted != 0 || seen.isPresent()) {
			double seconds = seen.orElseGet(() -> Figures.seconds(reacted - pulled));
			return judged(what, seconds, limit, seconds <= allowed());
		}
		if (batteryGone != 0) {
			return Line.missing(what, "s", limit, text("AT2.missing.battery", seconds(Math.max(0, batteryGone - pulled))));
		}
		if (!isVisible()) {
			return Line.missing(what, "s", limit, text("AT2.missing.idle", Figures.text(VISIBLE)));
		}
		if (!isOver()) {
			return Line.missing(what, "s", limit, text("AT2.missing.time", seconds(watched())));
		}
		// It goes on: longer than it was watched for, or than it may.
		return judged(text("AT2.none"), Figures.seconds(watched()), limit, false);
	}

	private Line judged(String what, double seconds, String limit, boolean passed) {
		return Double.isNaN(allowed())
				? new Line(what, seconds, "s", limit, Verdict.RECORDED, "", true)
				: Line.measured(what, seconds, "s", limit, passed);
	}

	@Override
	long from() {
		return pulled == 0 ? super.from() : pulled - BATTERY_GONE;
	}

	@Override
	long to() {
		return reacted != 0 ? reacted + STAYS : returned != 0 ? returned : super.to();
	}
}
