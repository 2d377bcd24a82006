package org.busbar.core.quantity;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.language.ReaderTexts;

/** Quantities in the language of the reader; the texts are in {@code quantities.properties}, by the ids of the quantities. */
public final class QuantityTexts {

	private static final ReaderTexts TEXTS = new ReaderTexts(QuantityTexts.class, "quantities");

	private QuantityTexts() {
	}

	/** What people call it. */
	public static String name(Quantity quantity) {
		return TEXTS.format(quantity.id());
	}

	/** What people call the quantity of that id; the id itself where it is none that this Busbar knows. */
	public static String name(String id) {
		return Quantity.of(id).map(QuantityTexts::name).orElse(id);
	}

	/** The unit as people write it; empty where there is none. */
	public static String unit(Unit unit) {
		return TEXTS.format("unit." + unit.name());
	}
}
