package org.busbar.core.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * A curve between two moments, exactly. A value holds until the next sample or gap; where there is a gap there is no number.
 *
 * @param atFirst  value at the earlier moment; {@link Double#NaN} where there is none, as for all of them
 * @param atSecond value at the later moment
 * @param minimum  the lowest value in between
 * @param maximum  the highest value in between
 * @param mean     the mean over time, gaps left out
 */
public record CurveMeasurement(double atFirst, double atSecond, double minimum, double maximum, double mean) {

	/**
	 * Measures some curves.
	 *
	 * @param first     the earlier moment: nanoseconds since 1970-01-01 UTC
	 * @param second    the later moment
	 * @param now       the moment on the clock of the frames
	 * @param cancelled asked now and then
	 * @return in the order of the sources; empty when it was cancelled
	 */
	public static Optional<List<CurveMeasurement>> of(FrameStore frames, EffectiveProtocol protocol, List<CurveSource> sources, long first, long second,
			long now, BooleanSupplier cancelled) {
		List<Sum> sums = new ArrayList<>();
		sources.forEach(source -> sums.add(new Sum(first, second)));
		CurvePass pass = new CurvePass(frames, protocol, sources, first, second, (curve, nanos, value) -> sums.get(curve).sample(nanos, value));
		return pass.advance(now, cancelled) ? Optional.of(sums.stream().map(sum -> sum.result(Math.min(now, second))).toList()) : Optional.empty();
	}

	private static final class Sum {

		private final long first;
		private final long second;
		private double atFirst = Double.NaN;
		private double atSecond = Double.NaN;
		private double minimum = Double.NaN;
		private double maximum = Double.NaN;
		private double area;
		private double weight;
		private long since;
		private long newest = Long.MIN_VALUE;

		Sum(long first, long second) {
			this.first = first;
			this.second = second;
			since = first;
		}

		void sample(long nanos, double value) {
			// What went silent did so after it was last heard.
			boolean after = Double.isNaN(value) && nanos == newest;
			newest = nanos;
			if (nanos > second || after && nanos == second) {
				return;
			}
			hold(nanos);
			atSecond = value;
			if (nanos < first || nanos == first && !after) {
				atFirst = value;
				minimum = value;
				maximum = value;
			}
			if (!Double.isNaN(value)) {
				minimum = Double.isNaN(minimum) ? value : Math.min(minimum, value);
				maximum = Double.isNaN(maximum) ? value : Math.max(maximum, value);
			}
		}

		private void hold(long until) {
			if (until > since && !Double.isNaN(atSecond)) {
				area += atSecond * (until - since);
				weight += until - since;
			}
			since = Math.max(since, until);
		}

		CurveMeasurement result(long end) {
			hold(end);
			return new CurveMeasurement(atFirst, atSecond, minimum, maximum, weight > 0 ? area / weight : atSecond);
		}
	}
}
