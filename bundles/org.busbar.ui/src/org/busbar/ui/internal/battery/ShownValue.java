package org.busbar.ui.internal.battery;

import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;

/**
 * A value in its place.
 *
 * @param key         tells it from all others: the quantity's id where it is a quantity
 * @param face        what is seen of it
 * @param source      what it was received as; empty where nothing was, or where it is derived from others
 * @param explanation where it comes from when it was not received as such, and what it stands for; empty when the source says everything
 * @param history     whose history is drawn beside it
 */
record ShownValue(String key, Face face, Optional<QuantityValue> source, String explanation, Optional<Quantity> history) {

	/** Received, or not received though it could be. */
	static ShownValue of(Quantity quantity, Face face, Optional<QuantityValue> source, String explanation) {
		return new ShownValue(quantity.id(), face, source, explanation, Optional.empty());
	}

	/** Not received as such, but made of others. */
	static ShownValue derived(String key, Face face, String explanation) {
		return new ShownValue(key, face, Optional.empty(), explanation, Optional.empty());
	}

	ShownValue with(Face newFace) {
		return new ShownValue(key, newFace, source, explanation, history);
	}

	ShownValue withHistory(Quantity quantity) {
		return new ShownValue(key, face, source, explanation, Optional.of(quantity));
	}
}
