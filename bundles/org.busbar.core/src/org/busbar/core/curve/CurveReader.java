package org.busbar.core.curve;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Series;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * The curves of a range of time as they are drawn, with a limited number of points each: what {@link CurveSource#isMirrored} is below zero. One thread advances; any
 * thread asks for the points, also while it does.
 */
public final class CurveReader {

	private static final long MOST_MARGIN = 60_000_000_000L;

	private final List<Series> series;
	private final CurvePass pass;

	/**
	 * @param from   first moment of the range: nanoseconds since 1970-01-01 UTC
	 * @param to     its last moment; {@link Long#MAX_VALUE} to follow the bus
	 * @param points points of each curve at the most
	 */
	public CurveReader(FrameStore frames, EffectiveProtocol protocol, List<CurveSource> sources, long from, long to, int points) {
		series = Stream.generate(() -> new Series(points)).limit(sources.size()).toList();
		// A line that comes from far away or goes there must not take the points that the range needs.
		long margin = to == Long.MAX_VALUE ? MOST_MARGIN : Math.min(MOST_MARGIN, to - from + 1);
		pass = new CurvePass(frames, protocol, sources, from, to, (curve, nanos, value) -> {
			long latest = to == Long.MAX_VALUE ? to : to + margin;
			series.get(curve).add(Math.clamp(nanos, from - margin, latest), sources.get(curve).mirrored(value));
		});
	}

	/** Reads on, to the end of the range or of the frames: see {@link CurvePass#advance}. */
	public boolean advance(long now, BooleanSupplier cancelled) {
		return pass.advance(now, cancelled);
	}

	/** The points of every curve, in the order of the sources, as far as it came. */
	public List<Series.Points> points() {
		return series.stream().map(Series::points).toList();
	}
}
