package org.busbar.core.observation;

import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.busbar.can.FrameConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The frames of one bus in memory, in the order of their coming, 24 bytes each. Every frame has a number, from 0, that never changes. When it is full the oldest
 * frames make room for new ones. One thread adds; any thread reads, without waiting.
 */
public final class FrameStore implements FrameConsumer {

	/** Takes frames with their numbers. */
	@FunctionalInterface
	public interface Visitor {

		/** @return whether more frames are wanted */
		boolean frame(long number, long nanos, int id, int flags, int dlc, long payload);
	}

	/** Frames that are dropped at one go when room is needed. */
	static final int CHUNK_FRAMES = 1 << 16;

	private static final long MOST_FRAMES = 1L << 25;
	/** More places of losses are not told apart. */
	private static final int MOST_LOSSES = 1 << 14;
	private static final int WORDS = 3;
	private static final int FLAGS_SHIFT = 32;
	private static final int DLC_SHIFT = 48;

	private final int slots;
	/** A chunk's place is its number modulo the number of places; null before it was ever used. */
	private final AtomicReferenceArray<long @Nullable []> chunks;
	/** Frames that are missing, by the number of the frame that they were lost before. */
	private final ConcurrentSkipListMap<Long, Long> losses = new ConcurrentSkipListMap<>();
	private volatile long first;
	private volatile long end;

	/** Takes as many frames as fit into a quarter of the memory that this program may have, 33 million at the most. */
	public FrameStore() {
		this(most());
	}

	/** How many frames that is. */
	static long most() {
		return Math.min(MOST_FRAMES, Runtime.getRuntime().maxMemory() / 4 / (WORDS * Long.BYTES));
	}

	/** @param capacity frames that it keeps at least, from 1; rounded up to whole chunks */
	public FrameStore(long capacity) {
		// One chunk more than asked for: while the newest is being filled, the others hold what was promised.
		slots = Math.toIntExact((capacity + CHUNK_FRAMES - 1) / CHUNK_FRAMES) + 1;
		chunks = new AtomicReferenceArray<>(slots);
	}

	/** Adds a frame; always by the same thread. */
	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		long number = end;
		int offset = (int) (number % CHUNK_FRAMES);
		if (offset == 0) {
			begin(number / CHUNK_FRAMES);
		}
		long[] chunk = chunks.getPlain(place(number));
		int word = offset * WORDS;
		chunk[word] = nanos;
		chunk[word + 1] = id & 0xFFFF_FFFFL | (long) flags << FLAGS_SHIFT | (long) dlc << DLC_SHIFT;
		chunk[word + 2] = payload;
		end = number + 1;
	}

	/**
	 * Frames are missing; told by the thread that adds.
	 *
	 * @param number of the frame that they were lost before; the next number where none has come yet; never lower than before
	 * @param count  how many, at least 1
	 */
	public void lost(long number, long count) {
		boolean crowded = losses.size() >= MOST_LOSSES;
		losses.merge(crowded ? losses.lastKey() : Long.valueOf(number), count, Long::sum);
	}

	/** How many frames are missing before which, by number. What changes meanwhile may show. */
	NavigableMap<Long, Long> losses() {
		return losses;
	}

	/** How many frames are known to be missing altogether. */
	public long lost() {
		return losses.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Whether the next frame costs no other one its place. */
	public boolean hasRoom() {
		long number = end;
		return number % CHUNK_FRAMES != 0 || number / CHUNK_FRAMES < slots - 1;
	}

	/** Number of the oldest frame that is still here. */
	public long first() {
		return first;
	}

	/** Number that the next frame will get: one more than that of the newest. */
	public long end() {
		return end;
	}

	/**
	 * Hands over frames by their numbers.
	 *
	 * @param from first number; older ones than {@link #first} are passed over
	 * @param to   one more than the last number; newer ones than there are, are passed over
	 * @return how many were handed over
	 */
	public long read(long from, long to, FrameConsumer consumer) {
		long[] count = new long[1];
		visit(from, to, (number, nanos, id, flags, dlc, payload) -> {
			consumer.frame(nanos, id, flags, dlc, payload);
			count[0]++;
			return true;
		});
		return count[0];
	}

	/**
	 * Hands over frames with their numbers until the visitor has enough.
	 *
	 * @param from first number; older ones than {@link #first} are passed over
	 * @param to   one more than the last number; newer ones than there are, are passed over
	 */
	public void visit(long from, long to, Visitor visitor) {
		long last = Math.min(to, end);
		long number = Math.max(from, first);
		while (number < last) {
			long chunkEnd = Math.min(last, (number / CHUNK_FRAMES + 1) * CHUNK_FRAMES);
			long[] chunk = chunks.get(place(number));
			if (chunk == null || number < first) {
				// Dropped in the meantime; a reader that came this far holds a chunk that nobody writes to any more.
				number = Math.max(chunkEnd, first);
				continue;
			}
			for (; number < chunkEnd; number++) {
				int word = (int) (number % CHUNK_FRAMES) * WORDS;
				long packed = chunk[word + 1];
				if (!visitor.frame(number, chunk[word], (int) packed, (int) (packed >>> FLAGS_SHIFT) & 0xFFFF, (int) (packed >>> DLC_SHIFT),
						chunk[word + 2])) {
					return;
				}
			}
		}
	}

	/**
	 * Time of a frame in nanoseconds since 1970-01-01 UTC.
	 *
	 * @throws IndexOutOfBoundsException when it is not here, or no longer
	 */
	public long nanos(long number) {
		long[] chunk = number >= 0 && number < end ? chunks.get(place(number)) : null;
		// Asked after the chunk was taken: it may have been given to newer frames before.
		if (chunk == null || number < first) {
			throw new IndexOutOfBoundsException("There are the frames " + first + " to " + (end - 1) + ", not " + number);
		}
		return chunk[(int) (number % CHUNK_FRAMES) * WORDS];
	}

	/** Number of the first frame at this time or later; {@link #end} when there is none. Takes for granted that time does not go back. */
	public long find(long nanos) {
		long high = end;
		long low = Math.min(first, high);
		while (low < high) {
			long middle = low + high >>> 1;
			if (time(middle, Long.MIN_VALUE) < nanos) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private long time(long number, long otherwise) {
		long[] chunk = chunks.get(place(number));
		return chunk == null || number < first ? otherwise : chunk[(int) (number % CHUNK_FRAMES) * WORDS];
	}

	/** A chunk that is dropped is given up, not written over: somebody may be reading it. */
	private void begin(long chunk) {
		long oldest = (chunk - slots + 1) * CHUNK_FRAMES;
		if (oldest > first) {
			first = oldest;
		}
		chunks.set((int) (chunk % slots), new long[CHUNK_FRAMES * WORDS]);
	}

	private int place(long number) {
		return (int) (number / CHUNK_FRAMES % slots);
	}
}
