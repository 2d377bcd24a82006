package org.busbar.core.quantity;

import java.util.ArrayList;
import java.util.List;

import org.busbar.can.codec.MessageCodec;

/** When a message was heard last, and how often it comes. */
final class MessageTrack {

	private static final int PERIODS_UNTIL_STALE = 3;
	/** Weight of the newest period in the mean. */
	private static final double NEWEST = 0.125;

	final List<SignalTrack> signals = new ArrayList<>();
	final List<QuantityTrack> quantities = new ArrayList<>();
	boolean stale;

	private final double cycle;
	private double meanPeriod;
	private boolean heard;
	private long last;

	MessageTrack(MessageCodec message) {
		cycle = message.message().attribute(QuantityTracker.CYCLE_TIME).map(Double::parseDouble).orElse(0.0) * 1e6;
	}

	/** The time for which it was stale is no period, nor is a step of the clock. */
	void heard(long nanos) {
		if (heard && !stale && nanos >= last) {
			double period = nanos - last;
			meanPeriod = meanPeriod == 0 ? period : meanPeriod + (period - meanPeriod) * NEWEST;
		}
		heard = true;
		stale = false;
		last = nanos;
	}

	/** After this it is stale; {@link Long#MAX_VALUE} when it already is, or when nobody can say. */
	long deadline() {
		double period = Math.max(cycle, meanPeriod);
		return !heard || stale || period == 0 ? Long.MAX_VALUE : last + (long) (period * PERIODS_UNTIL_STALE);
	}
}
