package org.busbar.ui.internal.monitor;

import java.util.List;

import org.busbar.api.monitor.MonitorReading;
import org.busbar.core.observation.Series;

/** The history of a value as points of a chart. */
final class ReadingCurve {

	private ReadingCurve() {
	}

	/**
	 * Every reading is a point; where nothing was read for long, the line is broken.
	 *
	 * @param readings oldest first
	 * @param gap      nanoseconds that no reading takes as long as all is well
	 */
	static Series.Points of(List<MonitorReading> readings, long gap) {
		Series series = new Series(Math.max(2, 2 * readings.size()));
		long before = Long.MAX_VALUE;
		for (MonitorReading reading : readings) {
			if (before != Long.MAX_VALUE && reading.nanos() - before > gap) {
				series.add(before + gap, Double.NaN);
			}
			series.add(reading.nanos(), reading.number());
			before = reading.nanos();
		}
		return series.points();
	}
}
