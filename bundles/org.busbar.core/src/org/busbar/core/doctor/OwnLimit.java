package org.busbar.core.doctor;

/** Whether a limit that is set at the inverter is more than its battery bears. The doctor and the check of a configuration both ask here. */
public final class OwnLimit {

	private OwnLimit() {
	}

	/** False where one of the two, in the same unit, is {@link Double#NaN}. */
	public static boolean isAbove(double set, double borne) {
		return set > borne + Examination.TOLERANCE;
	}
}
