package org.busbar.core.doctor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.jspecify.annotations.Nullable;

/** The latest value of a quantity and the valid readings before it. */
final class Readings {

	private static final int KEPT = 32;

	private final Deque<QuantityValue> kept = new ArrayDeque<>();
	private @Nullable List<QuantityValue> copy;
	private QuantityValue latest;

	Readings(QuantityValue first) {
		latest = first;
		add(first);
	}

	void add(QuantityValue value) {
		latest = value;
		if (value.state() != QuantityState.VALID) {
			return;
		}
		if (kept.size() == KEPT) {
			kept.removeFirst();
		}
		kept.addLast(value);
		copy = null;
	}

	QuantityValue latest() {
		return latest;
	}

	List<QuantityValue> recent() {
		List<QuantityValue> made = copy;
		if (made == null) {
			made = List.copyOf(kept);
			copy = made;
		}
		return made;
	}
}
