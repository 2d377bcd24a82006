package org.busbar.cli.decode;

/**
 * The pieces of a row, as bytes, so that what does not change from frame to frame is made once. A row is {@link #begin}, the time, then for a signal
 * {@link #channel}, {@link #signal}, {@link #value}, for a quantity {@link #quantity}, {@link #state}.
 */
public sealed interface RowFormat permits CsvFormat, JsonLinesFormat {

	/** What stands before the first row of signals. */
	byte[] signalHeader();

	/** What stands before the first row of quantities. */
	byte[] quantityHeader();

	/** What stands before the time. */
	byte[] begin();

	/** From the time to the end of the channel. */
	byte[] channel(String channel);

	/** From there to the value. */
	byte[] signal(String id, String message, String signal);

	/**
	 * The value and the rest of the row.
	 *
	 * @param text  whether the value is characters and no number
	 * @param label the value's name; empty when it has none
	 */
	byte[] value(String value, boolean text, String unit, String label);

	/** From the time to the value. */
	byte[] quantity(String quantity);

	/**
	 * The value and the rest of the row.
	 *
	 * @param value empty when there is none
	 * @param text  whether the value is characters and no number
	 */
	byte[] state(String value, boolean text, String unit, String state);
}
