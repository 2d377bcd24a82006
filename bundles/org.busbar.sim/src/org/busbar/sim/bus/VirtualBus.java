package org.busbar.sim.bus;

import java.util.ArrayList;
import java.util.List;

import org.busbar.can.FrameFlags;
import org.jspecify.annotations.Nullable;

/**
 * One pair of wires. Of all frames that wait when the bus falls idle the one with the lowest identifier goes first, a frame that has begun is never
 * interrupted, and each takes exactly as long as its bits. Somebody always acknowledges. For one thread.
 */
public final class VirtualBus {

	private static final int QUEUE_LENGTH = 64;

	private final long bitNanos;
	private final List<Waiting> queue = new ArrayList<>();
	private long idleSince;
	private long busyNanos;
	private long sequence;
	private @Nullable Transmission transmission;

	/**
	 * @param bitRate in bit/s
	 * @param nanos   time before which nothing is sent: nanoseconds since 1970-01-01 UTC
	 */
	public VirtualBus(int bitRate, long nanos) {
		bitNanos = 1_000_000_000L / bitRate;
		idleSince = nanos;
	}

	private record Waiting(int node, long ready, long rank, long sequence, int id, int flags, int dlc, long payload) {

		boolean before(Waiting other) {
			return rank != other.rank ? rank < other.rank : sequence < other.sequence;
		}
	}

	private record Transmission(Waiting frame, long end, long bits) {
	}

	/**
	 * Puts a frame into the queue of a node.
	 *
	 * @param node  who sends it
	 * @param nanos since when it waits; not before the time that the bus has advanced to
	 * @return false when the node already has {@value #QUEUE_LENGTH} frames waiting; the frame is then forgotten
	 */
	public boolean offer(int node, long nanos, int id, int flags, int dlc, long payload) {
		int waiting = 0;
		for (Waiting frame : queue) {
			if (frame.node == node) {
				waiting++;
			}
		}
		if (waiting >= QUEUE_LENGTH) {
			return false;
		}
		queue.add(new Waiting(node, nanos, rank(id, flags), sequence++, id, flags, dlc, payload));
		return true;
	}

	/** Lets the bus run up to a moment and hands over every frame that ends until then, in the order in which they end. */
	public void advance(long until, FrameReceiver receiver) {
		while (true) {
			Transmission current = transmission;
			if (current == null) {
				current = begin(until);
				transmission = current;
			}
			if (current == null || current.end > until) {
				return;
			}
			transmission = null;
			idleSince = current.end + FrameBits.INTERFRAME_SPACE * bitNanos;
			busyNanos += (current.bits + FrameBits.INTERFRAME_SPACE) * bitNanos;
			Waiting frame = current.frame;
			receiver.received(frame.node, current.end, frame.id, frame.flags, frame.dlc, frame.payload);
		}
	}

	/** How long the bus was occupied by the frames handed over so far, interframe spaces included, in nanoseconds. Divided by the time gone it is the bus load. */
	public long busyNanos() {
		return busyNanos;
	}

	private @Nullable Transmission begin(long until) {
		long earliest = Long.MAX_VALUE;
		for (Waiting frame : queue) {
			earliest = Math.min(earliest, frame.ready);
		}
		long start = Math.max(idleSince, earliest);
		if (start >= until) {
			return null;
		}
		int winner = -1;
		for (int i = 0; i < queue.size(); i++) {
			if (queue.get(i).ready <= start && (winner < 0 || queue.get(i).before(queue.get(winner)))) {
				winner = i;
			}
		}
		Waiting frame = queue.remove(winner);
		long bits = FrameBits.length(frame.id, frame.flags, frame.dlc, frame.payload);
		return new Transmission(frame, start + bits * bitNanos, bits);
	}

	/** The arbitration field as a number: 11 identifier bits, remote or substitute bit, identifier extension, 18 more identifier bits, remote bit. */
	private static long rank(int id, int flags) {
		long remote = (flags & FrameFlags.REMOTE) != 0 ? 1 : 0;
		return (flags & FrameFlags.EXTENDED) != 0 //
				? (long) (id >>> 18) << 21 | 1L << 20 | 1L << 19 | (id & 0x3FFFFL) << 1 | remote
				: (long) id << 21 | remote << 20;
	}
}
