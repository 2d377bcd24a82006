package org.busbar.ui.internal.plots;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which stretch of time is seen: the newest one of a chosen length, or one that the user went to. Times are nanoseconds since 1970-01-01 UTC. */
final class Viewport {

	/** Length of the newest stretch when it is to be everything. */
	static final long EVERYTHING = Long.MAX_VALUE;

	private static final long SHORTEST = 1_000;
	private static final long SHORTEST_NEWEST = 10_000_000_000L;
	private static final int MOST_HISTORY = 64;
	/** Places side by side that the eye tells apart. */
	private static final int PLACES = 1000;

	/**
	 * A stretch of time.
	 *
	 * @param from first moment
	 * @param to   last moment
	 */
	record Stretch(long from, long to) {

		long length() {
			return to - from;
		}

		/** A moment, no more exact than can be pointed at in this stretch. */
		long rounded(long nanos) {
			long digit = 1;
			while (digit <= length() / (PLACES * 10)) {
				digit *= 10;
			}
			return Math.floorDiv(nanos + digit / 2, digit) * digit;
		}
	}

	/** Where it was, or that it followed. */
	private record Step(Stretch stretch, boolean following) {
	}

	private final Deque<Step> history = new ArrayDeque<>();
	private long window;
	private boolean following = true;
	private Stretch extent = new Stretch(0, 0);
	private Stretch visible = new Stretch(0, SHORTEST_NEWEST);

	/** @param window length of the newest stretch, or {@link #EVERYTHING} */
	Viewport(long window) {
		this.window = window;
	}

	/** Forgets where the user went and follows the newest. */
	void reset(long length) {
		history.clear();
		window = length;
		following = true;
	}

	/** There is something from the first of these moments to the last. */
	void extent(long first, long last) {
		extent = new Stretch(first, last);
		if (following) {
			visible = newest();
		}
	}

	Stretch visible() {
		return visible;
	}

	Stretch extent() {
		return extent;
	}

	/** Length of the newest stretch, or {@link #EVERYTHING}. */
	long window() {
		return window;
	}

	boolean isFollowing() {
		return following;
	}

	boolean canGoBack() {
		return !history.isEmpty();
	}

	/** Follows the newest. */
	void follow() {
		if (!following) {
			remember();
			following = true;
			visible = newest();
		}
	}

	/** Follows the newest stretch of this length. */
	void follow(long length) {
		window = length;
		follow();
		visible = newest();
	}

	/** Stays where it is. */
	void freeze() {
		if (following) {
			remember();
			following = false;
		}
	}

	/** Shows everything there is, and does not follow unless it is everything that is followed. */
	void all() {
		if (window == EVERYTHING) {
			follow();
		} else {
			go(padded(extent));
		}
	}

	/** Makes the stretch longer or shorter; the moment keeps its place on the screen. */
	void zoom(double factor, long at) {
		double before = (at - visible.from()) * factor;
		double length = Math.clamp(visible.length() * factor, SHORTEST, Math.max(SHORTEST_NEWEST, extent.length() * 4.0));
		if (length != visible.length() * factor) {
			before = (at - visible.from()) * (length / Math.max(1, visible.length()));
		}
		long from = at - (long) before;
		go(new Stretch(from, from + (long) length));
	}

	/** Goes earlier or later by a part of what is seen; something of the extent stays in sight. */
	void pan(double part) {
		long by = (long) (visible.length() * part);
		long from = Math.clamp(visible.from() + by, extent.from() - visible.length() / 2, Math.max(extent.from(), extent.to() - visible.length() / 2));
		go(new Stretch(from, from + visible.length()));
	}

	/** Goes there. */
	void show(long one, long other) {
		long from = Math.min(one, other);
		go(new Stretch(from, Math.max(from + SHORTEST, Math.max(one, other))));
	}

	/** Goes to where it was before. */
	void back() {
		Step step = history.pollLast();
		if (step != null) {
			following = step.following();
			visible = following ? newest() : step.stretch();
		}
	}

	private void go(Stretch stretch) {
		if (!stretch.equals(visible)) {
			remember();
			following = false;
			visible = stretch;
		}
	}

	private void remember() {
		history.addLast(new Step(visible, following));
		if (history.size() > MOST_HISTORY) {
			history.removeFirst();
		}
	}

	private Stretch newest() {
		if (window == EVERYTHING) {
			return padded(extent);
		}
		long from = Math.max(extent.from(), extent.to() - window);
		return new Stretch(from, Math.max(extent.to(), from + Math.min(window, SHORTEST_NEWEST)));
	}

	private static Stretch padded(Stretch stretch) {
		return new Stretch(stretch.from(), Math.max(stretch.to(), stretch.from() + SHORTEST));
	}
}
