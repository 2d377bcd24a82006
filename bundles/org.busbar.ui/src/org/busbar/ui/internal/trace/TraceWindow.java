package org.busbar.ui.internal.trace;

import java.util.OptionalLong;

/**
 * The part of the rows that can be seen, and which of them are selected. The selection is one of frames, not of places on the screen: it stays while the rows move.
 * For one thread.
 */
final class TraceWindow {

	private static final long NONE = -1;

	private Rows rows = Rows.NONE;
	private int page = 1;
	private long top;
	/** Numbers of the frames where the selection began and where it is being moved. */
	private long anchor = NONE;
	private long lead = NONE;
	private boolean following;

	/** Lists other frames; what was at the top or selected stays in sight as far as it is still listed. */
	void rows(Rows other) {
		boolean sighted = lead != NONE && isVisible(rows.position(lead));
		long kept = sighted ? lead : rows.number(top);
		long distance = sighted ? rows.position(lead) - top : 0;
		rows = other;
		top = kept < 0 ? rows.first() : rows.position(kept) - distance;
		refresh();
	}

	/** Shows another bus from its beginning, or from its end when that is followed. */
	void reset(Rows other, boolean follow) {
		rows = other;
		anchor = NONE;
		lead = NONE;
		following = follow;
		top = rows.first();
		refresh();
	}

	Rows rows() {
		return rows;
	}

	/** There is room for so many rows. */
	void page(int visible) {
		page = Math.max(1, visible);
		refresh();
	}

	int page() {
		return page;
	}

	/** Rows may have come or gone. */
	void refresh() {
		top = following ? last() : Math.clamp(top, Math.min(rows.first(), last()), last());
	}

	/** Position of the row at the top. */
	long top() {
		return top;
	}

	/** How many rows there are to see. */
	int visible() {
		return Math.clamp(rows.end() - top, 0, page);
	}

	boolean isFollowing() {
		return following;
	}

	/** Keeps the newest rows in sight, or stays where it is. */
	void follow(boolean follow) {
		following = follow;
		refresh();
	}

	/** The user scrolls: up ends the following. */
	void scrollTo(long position) {
		following &= position >= last();
		top = position;
		refresh();
	}

	void scrollBy(long count) {
		scrollTo(top + count);
	}

	/**
	 * Selects a row and brings it into sight.
	 *
	 * @param extend whether everything from where the selection began is selected
	 */
	void moveTo(long position, boolean extend) {
		if (rows.end() <= rows.first()) {
			return;
		}
		long target = Math.clamp(position, rows.first(), rows.end() - 1);
		lead = rows.number(target);
		if (!extend || anchor == NONE) {
			anchor = lead;
		}
		following = false;
		if (target < top) {
			top = target;
		} else if (target >= top + page) {
			top = target - page + 1;
		}
		refresh();
	}

	/** The same for a row so many places away from the one that is being moved. */
	void moveBy(long count, boolean extend) {
		if (lead == NONE) {
			moveTo(count > 0 ? top : top + visible() - 1, false);
		} else {
			moveTo(rows.position(lead) + count, extend);
		}
	}

	/** Selects the last row and goes on with what comes. */
	void end(boolean extend) {
		moveTo(rows.end() - 1, extend);
		follow(!extend);
	}

	/** Selects a row and puts it into the middle. */
	void jumpTo(long position) {
		if (!isVisible(position)) {
			top = position - page / 2;
		}
		moveTo(position, false);
	}

	void selectAll() {
		if (rows.end() > rows.first()) {
			anchor = rows.number(rows.first());
			lead = rows.number(rows.end() - 1);
		}
	}

	boolean isSelected(long number) {
		return lead != NONE && number >= Math.min(anchor, lead) && number <= Math.max(anchor, lead);
	}

	/** Position of the row that is being moved, or of the row that has taken its place. */
	OptionalLong lead() {
		return lead == NONE ? OptionalLong.empty() : OptionalLong.of(rows.position(lead));
	}

	/** Position of the first selected row. */
	long selectionFirst() {
		return rows.position(Math.min(anchor, lead));
	}

	/** One more than the position of the last selected row. */
	long selectionEnd() {
		return lead == NONE ? selectionFirst() : rows.position(Math.max(anchor, lead) + 1);
	}

	private boolean isVisible(long position) {
		return position >= top && position < top + page;
	}

	private long last() {
		return Math.max(rows.first(), rows.end() - page);
	}
}
