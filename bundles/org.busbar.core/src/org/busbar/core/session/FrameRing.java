package org.busbar.core.session;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

import org.busbar.can.FrameConsumer;

/**
 * The newest frames of a bus, for any number of readers of unlike speed. One thread writes; it never waits and allocates nothing. Each {@link Cursor} reads by
 * itself; one that is too slow loses the oldest frames and knows exactly how many.
 */
public final class FrameRing implements FrameConsumer {

	/** Slots of a session's ring: at the 9000 frames/s that 1 Mbit/s can carry nearly half a minute. */
	public static final int SESSION_SLOTS = 1 << 18;

	private static final int WORDS = 3;
	private static final int FLAGS_SHIFT = 32;
	private static final int DLC_SHIFT = 48;
	private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);
	private static final VarHandle CLAIMED = counter("claimed");
	private static final VarHandle WRITTEN = counter("written");

	private final int slots;
	/** Per slot: time, packed identifier with flags and DLC, payload. */
	private final long[] words;
	/** Frames whose slot may hold new words already; runs ahead of {@link #written} by one while a frame is being written. */
	@SuppressWarnings("unused")
	private long claimed;
	/** Frames that are complete. */
	@SuppressWarnings("unused")
	private long written;

	/** @param slots how many frames it keeps; a power of two */
	public FrameRing(int slots) {
		if (Integer.bitCount(slots) != 1) {
			throw new IllegalArgumentException("The number of slots has to be a power of two, not " + slots);
		}
		this.slots = slots;
		words = new long[slots * WORDS];
	}

	/** Adds a frame; always by the same thread. */
	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		long position = (long) WRITTEN.getOpaque(this);
		CLAIMED.setOpaque(this, position + 1);
		// A reader that sees one of the words below sees the claim too and knows that the slot's former frame is gone.
		VarHandle.storeStoreFence();
		int word = word(position);
		WORD.setOpaque(words, word, nanos);
		WORD.setOpaque(words, word + 1, id & 0xFFFF_FFFFL | (long) flags << FLAGS_SHIFT | (long) dlc << DLC_SHIFT);
		WORD.setOpaque(words, word + 2, payload);
		WRITTEN.setRelease(this, position + 1);
	}

	/** How many frames were added so far. Any thread. */
	public long written() {
		return (long) WRITTEN.getAcquire(this);
	}

	/** A reader that begins with the next frame. */
	public Cursor cursor() {
		return new Cursor(written());
	}

	/** A reader that begins with the oldest frame that is still there. */
	public Cursor cursorFromOldest() {
		return new Cursor(Math.max(0, written() - slots));
	}

	private int word(long position) {
		return (int) (position & slots - 1) * WORDS;
	}

	private static VarHandle counter(String name) {
		try {
			return MethodHandles.lookup().findVarHandle(FrameRing.class, name, long.class);
		} catch (ReflectiveOperationException e) {
			throw new ExceptionInInitializerError(e);
		}
	}

	/** One reader's place in the ring. Used by one thread. */
	public final class Cursor {

		private long position;
		private volatile long dropped;

		private Cursor(long position) {
			this.position = position;
		}

		/**
		 * Hands over the frames that are there, oldest first.
		 *
		 * @param limit at most so many
		 * @return how many were handed over; 0 when none is waiting
		 */
		public int read(FrameConsumer consumer, int limit) {
			long end = written();
			int count = 0;
			while (count < limit && position < end) {
				int word = word(position);
				long nanos = (long) WORD.getOpaque(words, word);
				long packed = (long) WORD.getOpaque(words, word + 1);
				long payload = (long) WORD.getOpaque(words, word + 2);
				VarHandle.loadLoadFence();
				long oldest = (long) CLAIMED.getOpaque(FrameRing.this) - slots;
				if (position < oldest) {
					skip(oldest);
					end = written();
				} else {
					position++;
					count++;
					consumer.frame(nanos, (int) packed, (int) (packed >>> FLAGS_SHIFT) & 0xFFFF, (int) (packed >>> DLC_SHIFT), payload);
				}
			}
			return count;
		}

		/**
		 * Leaves out the frames at the beginning that are older than this; they do not count as dropped.
		 *
		 * @param nanos time on the clock of the frames
		 */
		public void skipBefore(long nanos) {
			long end = written();
			boolean older = true;
			while (older && position < end) {
				long time = (long) WORD.getOpaque(words, word(position));
				VarHandle.loadLoadFence();
				long oldest = (long) CLAIMED.getOpaque(FrameRing.this) - slots;
				if (position < oldest) {
					position = Math.min(oldest + slots / 8, end);
				} else {
					older = time < nanos;
					position += older ? 1 : 0;
				}
			}
		}

		/** Frames since this cursor began that were overwritten before it came to them. Any thread. */
		public long dropped() {
			return dropped;
		}

		/** Frames added and not yet handed over; some of them may be found dropped. */
		public long waiting() {
			return written() - position;
		}

		/** Leaves an eighth of the ring as a lead, so that the writer does not catch up again at once. */
		private void skip(long oldest) {
			long next = Math.min(oldest + slots / 8, written());
			dropped += next - position;
			position = next;
		}
	}
}
