package org.busbar.core.doctor;

import org.busbar.api.doctor.Site;

/** From when on the cells of a battery are apart. The bound is that of rule B-01. */
public final class CellSpread {

	private static final RuleDefinition RULE = RuleBook.shipped().rule("B-01").definition();

	private CellSpread() {
	}

	/** Highest minus lowest cell voltage that is worth no word yet, in volts. */
	public static double most() {
		return RULE.threshold(Site.UNKNOWN, "volt");
	}
}
