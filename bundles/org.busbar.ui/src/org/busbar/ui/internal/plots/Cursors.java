package org.busbar.ui.internal.plots;

import java.util.OptionalLong;

/** Two moments that the user marks, A and B, and which of them the keys move. Times are nanoseconds since 1970-01-01 UTC. */
final class Cursors {

	private static final double COARSE = 0.02;
	private static final double FINE = 0.001;

	/** The cursors. */
	enum Name {
		A,
		B
	}

	/** Where the cursors are. */
	record Places(OptionalLong a, OptionalLong b) {

		static final Places NONE = new Places(OptionalLong.empty(), OptionalLong.empty());

		boolean isEmpty() {
			return a.isEmpty() && b.isEmpty();
		}
	}

	private Places places = Places.NONE;
	private Name moved = Name.A;
	private boolean moving;

	Places places() {
		return places;
	}

	/** Which one the keys move, or would. */
	Name moved() {
		return moved;
	}

	/** Whether the arrow keys move a cursor rather than the picture. */
	boolean isMoving() {
		return moving;
	}

	/** The arrow keys move the picture again. */
	void release() {
		moving = false;
	}

	void clear() {
		places = Places.NONE;
		moving = false;
	}

	/** Puts a cursor somewhere; from now on the keys move it. */
	void put(Name name, long nanos) {
		moved = name;
		moving = true;
		OptionalLong place = OptionalLong.of(nanos);
		places = name == Name.A ? new Places(place, places.b()) : new Places(places.a(), place);
	}

	/** Takes hold of a cursor; where it is out of sight it comes into the middle. */
	void take(Name name, Viewport.Stretch visible) {
		OptionalLong place = name == Name.A ? places.a() : places.b();
		boolean inSight = place.isPresent() && place.getAsLong() >= visible.from() && place.getAsLong() <= visible.to();
		put(name, inSight ? place.getAsLong() : visible.rounded(visible.from() + visible.length() / 2));
	}

	/** What stays in place when keys zoom: the cursor that is being moved, else the middle. */
	long anchor(Viewport.Stretch visible) {
		OptionalLong place = moved == Name.A ? places.a() : places.b();
		boolean inSight = moving && place.isPresent() && place.getAsLong() >= visible.from() && place.getAsLong() <= visible.to();
		return inSight ? place.getAsLong() : visible.from() + visible.length() / 2;
	}

	/** Moves the one that was taken, within what is seen. */
	void move(int direction, boolean fine, Viewport.Stretch visible) {
		OptionalLong place = moved == Name.A ? places.a() : places.b();
		long by = Math.max(1, (long) (visible.length() * (fine ? FINE : COARSE)));
		long to = visible.rounded(place.orElse(visible.from() + visible.length() / 2) + direction * by);
		put(moved, Math.clamp(to, visible.from(), visible.to()));
	}
}
