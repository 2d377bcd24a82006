package org.busbar.core.acceptance;

import java.util.EnumMap;
import java.util.Map;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;

/** What the bus said last. */
final class BusState {

	/** An older value says nothing of now. */
	private static final long FRESH = 5 * Figures.SECOND;

	private final Map<Quantity, Double> values = new EnumMap<>(Quantity.class);
	private final Map<Quantity, Long> times = new EnumMap<>(Quantity.class);
	private final Map<Role, Long> heard = new EnumMap<>(Role.class);
	private long first;
	private long now;
	private boolean acknowledging;

	/** Time of the first frame, or of the first moment that it was told; 0 before. */
	long first() {
		return first;
	}

	long now() {
		return now;
	}

	void advance(long nanos) {
		first = first == 0 ? nanos : first;
		now = Math.max(now, nanos);
	}

	void acknowledging(boolean does) {
		acknowledging = does;
	}

	/** Whether it is known that the converter acknowledges. */
	boolean isAcknowledging() {
		return acknowledging;
	}

	void heard(Role sender) {
		heard.put(sender, now);
	}

	void value(Quantity quantity, double value) {
		values.put(quantity, value);
		times.put(quantity, now);
	}

	/** Not a number when it was not heard lately. */
	double value(Quantity quantity) {
		return now - times.getOrDefault(quantity, Long.MIN_VALUE / 2) <= FRESH ? values.getOrDefault(quantity, Double.NaN) : Double.NaN;
	}

	/** When the end was heard last; 0 when never. */
	long last(Role sender) {
		return heard.getOrDefault(sender, 0L);
	}

	/** How long the end has been silent, in nanoseconds; since the beginning where it was never heard. */
	long silence(Role sender) {
		return now - heard.getOrDefault(sender, first);
	}

	boolean hears(Role sender) {
		return heard.containsKey(sender) && silence(sender) <= FRESH;
	}
}
