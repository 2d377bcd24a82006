package org.busbar.core.configuration;

/**
 * One value that was measured or read at a site.
 *
 * @param id         stable identifier within the document
 * @param what       what was measured and between which points
 * @param reading    id of the {@link org.busbar.api.doctor.Reading} that it is; empty for any other
 * @param value      the value; {@link Double#NaN} when it is still to be taken
 * @param unit       its unit
 * @param time       when, ISO 8601 with offset; empty when not told
 * @param person     by whom; empty when not told
 * @param instrument with what; empty when not told
 * @param note       what else to know; empty when nothing
 */
public record Measurement(String id, String what, String reading, double value, String unit, String time, String person, String instrument,
		String note) implements Part {
}
