package org.busbar.ui.internal.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where the reader has been, as a browser keeps it.
 *
 * @param <V> a place that the reader can be at
 */
public final class History<V> {

	private static final int MAX = 100;

	private final Deque<V> back = new ArrayDeque<>();
	private final Deque<V> forward = new ArrayDeque<>();

	/** The reader goes elsewhere. */
	public void leave(V from) {
		if (from.equals(back.peekLast())) {
			return;
		}
		back.addLast(from);
		forward.clear();
		if (back.size() > MAX) {
			back.removeFirst();
		}
	}

	/** Whether the reader was somewhere before. */
	public boolean canGoBack() {
		return !back.isEmpty();
	}

	/** Whether the reader has come back from somewhere. */
	public boolean canGoForward() {
		return !forward.isEmpty();
	}

	/** @param from where the reader is now */
	public Optional<V> back(V from) {
		return move(back, forward, from);
	}

	/** @param from where the reader is now */
	public Optional<V> forward(V from) {
		return move(forward, back, from);
	}

	private Optional<V> move(Deque<V> out, Deque<V> in, V from) {
		Optional<V> to = Optional.ofNullable(out.pollLast());
		to.ifPresent(visit -> in.addLast(from));
		return to;
	}
}
