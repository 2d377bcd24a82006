package org.busbar.core.guided;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;

/**
 * A value that the user read from a display.
 *
 * @param quantity what it is, in its unit
 * @param value    as it was typed; its last digit is what the display resolves
 * @param nanos    when, on the clock of the frames; 0 before the first frame
 */
public record Note(Quantity quantity, BigDecimal value, long nanos) {

	private static final Pattern NUMBER = Pattern.compile("([+-]?\\d{1,6}(?:[.,]\\d{1,4})?)\\s*(\\D*)");

	/**
	 * Reads what was typed: a number with a point or a comma, with or without the unit behind it.
	 *
	 * @throws IllegalArgumentException when that is no value of the quantity; the message is for the user
	 */
	static Note parse(Quantity quantity, String text, long nanos) {
		Matcher number = NUMBER.matcher(text.strip());
		if (!number.matches() || !unit(quantity.unit(), number.group(2).strip())) {
			throw new IllegalArgumentException(Messages.format("note.malformed", text, quantity.id(), quantity.unit().symbol()));
		}
		BigDecimal value = new BigDecimal(number.group(1).replace(',', '.'));
		if (quantity.unit() == Unit.PERCENT && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0)) {
			throw new IllegalArgumentException(Messages.format("note.percent", text, quantity.id()));
		}
		return new Note(quantity, value, nanos);
	}

	private static boolean unit(Unit unit, String typed) {
		return typed.isEmpty() || typed.equalsIgnoreCase(unit.symbol())
				|| unit == Unit.CELSIUS && (typed.equalsIgnoreCase("C") || typed.equalsIgnoreCase("°C"));
	}

	/** Whether a display with so many digits shows a value as this: it rounds or cuts off, nobody knows which. */
	boolean shows(double exact) {
		// A little less than a whole digit: the next number is another one.
		return Math.abs(exact - value.doubleValue()) < 0.999 * digit();
	}

	/** What the last digit is worth. */
	double digit() {
		return BigDecimal.ONE.movePointLeft(value.scale()).doubleValue();
	}

	/** As it was typed, with its unit. */
	public String text() {
		return (value.toPlainString() + ' ' + quantity.unit().symbol()).strip();
	}
}
