package org.busbar.core.session;

import java.util.List;

/**
 * A bus at one moment. A row that had no frame since the snapshot before is the same object, so that whoever shows it can skip it.
 *
 * @param nanos  the moment, on the clock of the frames; 0 when there was no frame yet
 * @param rows   one for each identifier and kind: 11-bit identifiers first, each by value
 * @param totals the counts
 */
public record BusSnapshot(long nanos, List<LiveFrame> rows, BusTotals totals) {

	public BusSnapshot {
		rows = List.copyOf(rows);
	}
}
