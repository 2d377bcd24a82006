package org.busbar.api.channel;

/**
 * What a converter can prove, not what it promises.
 *
 * @param listenOnly       how far listening without acknowledging is certain
 * @param deviceTimestamps whether time stamps come from the device
 * @param errorFrames      whether it reports errors of the bus
 * @param counters         whether it reports error counters and state
 */
public record Capabilities(Proof listenOnly, boolean deviceTimestamps, boolean errorFrames, boolean counters) {

	/** How far something is certain. */
	public enum Proof {
		/** The device confirmed it. */
		PROVEN,
		/** The device was told and did not contradict. */
		CLAIMED,
		/** The device cannot do it. */
		IMPOSSIBLE
	}
}
