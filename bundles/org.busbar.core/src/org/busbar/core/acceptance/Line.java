package org.busbar.core.acceptance;

import org.busbar.core.configuration.TestResult.Verdict;

/**
 * One value that a test measured, or is still to measure.
 *
 * @param what    what was measured
 * @param value   the value; {@link Double#NaN} when there is none
 * @param unit    its unit
 * @param limit   what it has to be, for the engineer; empty when nobody knows
 * @param verdict whether it is
 * @param reason  why it was not measured; empty where it was
 * @param needed  whether the test is not passed without it
 */
public record Line(String what, double value, String unit, String limit, Verdict verdict, String reason, boolean needed) {

	static Line measured(String what, double value, String unit, String limit, boolean passed) {
		return new Line(what, value, unit, limit, passed ? Verdict.PASSED : Verdict.FAILED, "", true);
	}

	/** A value of which nobody knows what it has to be. */
	static Line recorded(String what, double value, String unit) {
		return new Line(what, value, unit, Messages.format("limit.unknown"), Verdict.RECORDED, "", false);
	}

	/** Something without which the test is not passed. */
	static Line missing(String what, String unit, String limit, String reason) {
		return new Line(what, Double.NaN, unit, limit, Verdict.NOT_MEASURED, reason, true);
	}

	/** The value with its unit; says so when there is none. */
	public String measured() {
		return Double.isNaN(value) ? Messages.format("verdict.NOT_MEASURED") : (Figures.text(value) + ' ' + unit).strip();
	}

	/** As a sentence. */
	public String text() {
		return Messages.format(limit.isEmpty() ? "line" : "line.limit", what, measured(), limit);
	}
}
