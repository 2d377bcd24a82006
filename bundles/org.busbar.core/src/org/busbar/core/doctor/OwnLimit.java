package org.busbar.core.doctor;

/** Whether a limit, told on the bus or set at the inverter, is more than a battery bears. The doctor and the check of a configuration both ask here. */
public final class OwnLimit {

	private OwnLimit() {
	}

	/** Whether the upper of two bounds passes the other; false where one of the two, in the same unit, is {@link Double#NaN}. */
	public static boolean isAbove(double set, double borne) {
		return set > borne + Examination.TOLERANCE;
	}

	/** Whether the lower of two bounds passes the other; false where one of the two, in the same unit, is {@link Double#NaN}. */
	public static boolean isBelow(double set, double borne) {
		return set < borne - Examination.TOLERANCE;
	}

	/**
	 * What all modules bear together.
	 *
	 * @param modules their number
	 * @param each    ampere of one
	 * @return ampere; {@link Double#NaN} where the number, or the figure of one, is not known
	 */
	public static double ofAll(double modules, double each) {
		return modules > 0 && each > 0 ? modules * each : Double.NaN;
	}
}
