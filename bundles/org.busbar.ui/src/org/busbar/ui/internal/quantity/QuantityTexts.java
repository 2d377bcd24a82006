package org.busbar.ui.internal.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.ResourceBundle;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;

/** Quantities in the language of the reader; the texts are in {@code quantities.properties}, by the ids of the quantities. */
public final class QuantityTexts {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.ui.internal.quantity.quantities", Locale.getDefault(),
			QuantityTexts.class.getClassLoader());
	private static final String CELL = "cell.";

	private QuantityTexts() {
	}

	/** What people call it. */
	public static String name(Quantity quantity) {
		return TEXTS.getString(quantity.id());
	}

	/** The unit as people write it; empty where there is none. */
	public static String unit(Unit unit) {
		return TEXTS.getString("unit." + unit.name());
	}

	/** The word for a state. */
	public static String state(QuantityState state) {
		return TEXTS.getString("state." + state.name());
	}

	/** The number in its unit, yes or no, or the text; empty where there is no value. */
	public static String value(QuantityValue value) {
		Quantity quantity = value.quantity();
		if (quantity.unit() == Unit.TEXT) {
			return value.text().strip();
		}
		return Double.isNaN(value.value()) ? "" : withUnit(quantity, value.value());
	}

	/** A number in the unit of the quantity. */
	public static String withUnit(Quantity quantity, double number) {
		if (quantity.unit() == Unit.FLAG) {
			return TEXTS.getString(number == 0 ? "flag.no" : "flag.yes");
		}
		String unit = unit(quantity.unit());
		return unit.isEmpty() ? number(quantity, number) : number(quantity, number) + '\u00A0' + unit;
	}

	/** A number with as many decimals as make sense for the quantity. */
	public static String number(Quantity quantity, double number) {
		return number(number, decimals(quantity));
	}

	/** A number with exactly so many decimals. */
	public static String number(double number, int decimals) {
		return Double.isFinite(number) ? BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString() : Double.toString(number);
	}

	private static int decimals(Quantity quantity) {
		return switch (quantity.unit()) {
			case VOLT -> quantity.id().startsWith(CELL) ? 3 : quantity == Quantity.BATTERY_VOLTAGE ? 2 : 1;
			case AMPERE, CELSIUS -> 1;
			case PERCENT, COUNT, FLAG, TEXT -> 0;
			case AMPERE_HOUR -> 1;
		};
	}
}
