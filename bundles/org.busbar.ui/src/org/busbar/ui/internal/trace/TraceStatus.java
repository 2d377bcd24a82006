package org.busbar.ui.internal.trace;

import org.busbar.core.observation.FrameStore;
import org.eclipse.osgi.util.NLS;

/** What the lines around the trace tell. */
final class TraceStatus {

	private TraceStatus() {
	}

	/** Which rows can be seen, and which are selected. */
	static String text(TraceWindow window, FrameStore store, FrameText text) {
		long first = window.rows().first();
		if (window.visible() == 0) {
			return "";
		}
		String told = NLS.bind(Messages.status_rows, new Object[]{count(window.top() - first + 1), count(window.top() - first + window.visible()),
				count(window.rows().end() - first), text.date(nanos(store, window.rows().number(window.top())))});
		long selected = window.selectionEnd() - window.selectionFirst();
		if (selected > 1) {
			long span = nanos(store, window.rows().number(window.selectionEnd() - 1)) - nanos(store, window.rows().number(window.selectionFirst()));
			told = NLS.bind(Messages.status_selected, new Object[]{told, count(selected), FrameText.seconds(span)});
		}
		if (window.isFollowing()) {
			told = NLS.bind(Messages.status_following, told);
		}
		return store.first() > 0 ? NLS.bind(Messages.status_dropped, told, count(store.first())) : told;
	}

	/** How far the filter is and what it has found. */
	static String text(MatchIndex index, FrameStore store) {
		String found = count(index.end() - index.first());
		return index.isBehind() && index.progress() < 1
				? NLS.bind(Messages.filter_searching, found, Long.toString((long) (index.progress() * 100)))
				: NLS.bind(Messages.filter_outcome, found, count(store.end() - store.first()));
	}

	/** With a thin blank between thousands, so that millions can be read. */
	static String count(long number) {
		StringBuilder text = new StringBuilder(Long.toString(number));
		for (int i = text.length() - 3; i > 0; i -= 3) {
			text.insert(i, '\u202F');
		}
		return text.toString();
	}

	private static long nanos(FrameStore store, long number) {
		long[] found = new long[1];
		store.read(number, number + 1, (nanos, id, flags, dlc, payload) -> found[0] = nanos);
		return found[0];
	}
}
