package org.busbar.ui.internal.plots;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/**
 * All that is drawn.
 *
 * @param panes   the panes from top to bottom
 * @param visible the stretch of time
 * @param cursors where the cursors are
 * @param origin  from where times are counted in seconds; empty for times of the day
 * @param zone    whose time of the day
 */
record Picture(List<Pane> panes, Viewport.Stretch visible, Cursors.Places cursors, OptionalLong origin, ZoneId zone) {

	/** Of nothing. */
	static final Picture EMPTY = new Picture(List.of(), new Viewport.Stretch(0, 1), Cursors.Places.NONE, OptionalLong.empty(), ZoneId.of("UTC"));

	/** Marks of the time axis. */
	List<TimeAxis.Mark> marks(int most) {
		return origin.isPresent()
				? TimeAxis.relative(visible.from(), visible.to(), most, origin.getAsLong())
				: TimeAxis.marks(visible.from(), visible.to(), most, zone);
	}

	/** Whether any curve has a point in sight. */
	boolean hasPoints() {
		return panes.stream().anyMatch(pane -> pane.range(visible.from(), visible.to()).length > 0);
	}
}
