package org.busbar.ui.internal.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where the reader has been, as a browser keeps it. */
final class History {

	private static final int MAX = 100;

	/**
	 * Where the reader was.
	 *
	 * @param topic  what the page was about
	 * @param offset place of the caret
	 */
	record Visit(Topic topic, int offset) {
	}

	private final Deque<Visit> back = new ArrayDeque<>();
	private final Deque<Visit> forward = new ArrayDeque<>();

	/** The reader goes elsewhere. */
	void leave(Visit from) {
		if (from.equals(back.peekLast())) {
			return;
		}
		back.addLast(from);
		forward.clear();
		if (back.size() > MAX) {
			back.removeFirst();
		}
	}

	boolean canGoBack() {
		return !back.isEmpty();
	}

	boolean canGoForward() {
		return !forward.isEmpty();
	}

	/** @param from where the reader is now */
	Optional<Visit> back(Visit from) {
		return move(back, forward, from);
	}

	/** @param from where the reader is now */
	Optional<Visit> forward(Visit from) {
		return move(forward, back, from);
	}

	private static Optional<Visit> move(Deque<Visit> out, Deque<Visit> in, Visit from) {
		Optional<Visit> to = Optional.ofNullable(out.pollLast());
		to.ifPresent(visit -> in.addLast(from));
		return to;
	}
}
