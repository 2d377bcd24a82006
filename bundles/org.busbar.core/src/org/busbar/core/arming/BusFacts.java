package org.busbar.core.arming;

import java.util.Set;

/**
 * What a session has found out about its bus so far.
 *
 * @param bitRate  bit/s; 0 when not known
 * @param proven   whether frames were received at this bit rate, and no error since
 * @param listened nanoseconds for which the bus was listened to
 * @param heard    identifiers that others sent in the last {@link #MEMORY} nanoseconds, as {@link org.busbar.can.CanId#key}
 */
public record BusFacts(int bitRate, boolean proven, long listened, Set<Integer> heard) {

	/** Whoever sent within this time is there. */
	public static final long MEMORY = 60_000_000_000L;
	/** Who has not listened for so long cannot know who else sends. */
	public static final long SHORTEST_LISTENING = 3_000_000_000L;

	public BusFacts {
		heard = Set.copyOf(heard);
	}

	/** The same as far as it can change a question: it does not matter for how much longer than {@link #SHORTEST_LISTENING} the bus was listened to. */
	public BusFacts decisive() {
		return new BusFacts(bitRate, proven, Math.min(listened, SHORTEST_LISTENING), heard);
	}
}
