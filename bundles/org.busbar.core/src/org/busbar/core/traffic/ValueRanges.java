package org.busbar.core.traffic;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;

/** The lowest and highest valid value of each quantity of one bus. For one thread. */
public final class ValueRanges {

	/**
	 * What a quantity ran through.
	 *
	 * @param lowest  in the unit of the quantity
	 * @param highest in the unit of the quantity
	 */
	public record Range(double lowest, double highest) {

		private Range with(double value) {
			return value < lowest || value > highest ? new Range(Math.min(lowest, value), Math.max(highest, value)) : this;
		}
	}

	private final Map<Quantity, Range> ranges = new EnumMap<>(Quantity.class);
	private final QuantityTracker tracker;
	private long latest = Long.MIN_VALUE;

	/** @param protocol what the frames mean */
	public ValueRanges(EffectiveProtocol protocol) {
		tracker = new QuantityTracker(protocol, this::update);
	}

	/** A frame, with the arguments of {@link org.busbar.can.FrameConsumer#frame}. */
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		latest = Math.max(latest, nanos);
		tracker.frame(latest, id, flags, dlc, payload);
	}

	private void update(QuantityValue value) {
		if (value.state() == QuantityState.VALID && Double.isFinite(value.value())) {
			Range before = ranges.get(value.quantity());
			ranges.put(value.quantity(), before == null ? new Range(value.value(), value.value()) : before.with(value.value()));
		}
	}

	/** Each quantity that had a valid value. */
	public Map<Quantity, Range> ranges() {
		return Collections.unmodifiableMap(ranges);
	}
}
