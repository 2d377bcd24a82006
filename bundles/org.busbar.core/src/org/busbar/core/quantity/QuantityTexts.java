package org.busbar.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.core.language.ReaderTexts;

/** Quantities in the language of the reader; the texts are in {@code quantities.properties}, by the ids of the quantities. */
public final class QuantityTexts {

	private static final String CELL = "cell.";
	/** In the names of alarms and warnings, between the word for the kind and the reason. */
	private static final String AFTER_KIND = ": ";
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

	/** What an alarm or a warning is raised for, without the word for its kind; the name of any other quantity. */
	public static String reason(Quantity quantity) {
		String name = name(quantity);
		int kind = name.indexOf(AFTER_KIND);
		return kind < 0 ? name : name.substring(kind + AFTER_KIND.length());
	}

	/** The unit as people write it; empty where there is none. */
	public static String unit(Unit unit) {
		return TEXTS.format("unit." + unit.name());
	}

	/** The word for a state. */
	public static String state(QuantityState state) {
		return TEXTS.format("state." + state.name());
	}

	/** The number in its unit, yes or no, or the text; empty where there is no value. */
	public static String value(QuantityValue value) {
		Unit unit = value.quantity().unit();
		if (unit == Unit.TEXT) {
			return value.text().strip();
		}
		if (Double.isNaN(value.value())) {
			return "";
		}
		if (unit == Unit.FLAG) {
			return TEXTS.format(value.value() == 0 ? "flag.no" : "flag.yes");
		}
		String number = number(value.quantity(), value.value());
		return unit(unit).isEmpty() ? number : number + '\u00A0' + unit(unit);
	}

	/** With as many decimals as make sense for the quantity. */
	private static String number(Quantity quantity, double number) {
		return Double.isFinite(number)
				? BigDecimal.valueOf(number).setScale(decimals(quantity), RoundingMode.HALF_UP).toPlainString()
				: Double.toString(number);
	}

	private static int decimals(Quantity quantity) {
		return switch (quantity.unit()) {
			case VOLT -> quantity.id().startsWith(CELL) ? 3 : quantity == Quantity.BATTERY_VOLTAGE ? 2 : 1;
			case AMPERE, CELSIUS, AMPERE_HOUR -> 1;
			case PERCENT, COUNT, FLAG, TEXT -> 0;
		};
	}
}
