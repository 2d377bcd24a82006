package org.busbar.ui.internal.battery;

/**
 * One of the values that are to be read from afar.
 *
 * @param name     what it is
 * @param value    the number; a dash where there is none
 * @param unit     its unit
 * @param note     what else to say: charging, stale
 * @param mark     how far to trust it
 * @param fraction how much of a bar is filled, 0 to 1; {@link Double#NaN} where there is no bar
 */
public record Tile(String name, String value, String unit, String note, Mark mark, double fraction) {

	/** The tile in one sentence, for those who hear it. */
	public String spoken() {
		String text = name + ": " + value + ' ' + unit;
		return note.isEmpty() ? text : text + ", " + note;
	}
}
