package org.busbar.core.configuration;

import java.util.List;

/**
 * What an acceptance test measured on the bus.
 *
 * @param id      stable identifier within the document
 * @param verdict what it says
 * @param reason  why it says so, for the reader
 * @param capture name of the file that proves it, without folder; empty when none was kept
 * @param from    begin of the part of it that proves it, ISO 8601 in UTC; empty when there is none
 * @param to      end of that part
 * @param values  what was measured
 * @param frames  some frames of that part, as candump writes them
 */
public record TestResult(String id, Verdict verdict, String reason, String capture, String from, String to, List<TestValue> values,
		List<String> frames) implements Part {

	public TestResult {
		values = List.copyOf(values);
		frames = List.copyOf(frames);
	}

	/** What a measurement says. */
	public enum Verdict {
		/** It could not be measured. */
		NOT_MEASURED,
		/** Measured, as it has to be. */
		PASSED,
		/** Measured, not as it has to be. */
		FAILED,
		/** Measured, and nobody knows what it has to be. */
		RECORDED
	}

	/**
	 * One value that was measured.
	 *
	 * @param id      stable identifier within the document
	 * @param what    what was measured
	 * @param value   the value; {@link Double#NaN} when there is none
	 * @param unit    its unit
	 * @param limit   what it has to be, for the reader
	 * @param verdict whether it is
	 */
	public record TestValue(String id, String what, double value, String unit, String limit, Verdict verdict) implements Part {
	}
}
