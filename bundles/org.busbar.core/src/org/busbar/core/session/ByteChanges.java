package org.busbar.core.session;

/** Which bytes of a message changed, and when. Immutable. */
public final class ByteChanges {

	private static final long NEVER = Long.MIN_VALUE;

	private final int mask;
	private final long[] nanos;

	ByteChanges(int mask, long... nanos) {
		this.mask = mask;
		this.nanos = nanos.clone();
	}

	/** The times of a message that has not changed yet. */
	static long[] none() {
		return new long[]{NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER};
	}

	/** Bit {@code n} is set when byte {@code n} differs from the frame before, or was not in it. 0 after the first frame. */
	public int mask() {
		return mask;
	}

	/** Whether byte {@code index} (0 to 7) ever changed. */
	public boolean happened(int index) {
		return nanos[index] != NEVER;
	}

	/** Whether byte {@code index} (0 to 7) changed in the {@code span} nanoseconds before {@code now}. */
	public boolean happenedWithin(int index, long now, long span) {
		return happened(index) && now - nanos[index] < span;
	}
}
