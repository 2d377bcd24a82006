package org.busbar.core.doctor;

import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;

/** How far what a battery says over its own link, or shows in its own software, may be from what it says on the bus. The bounds are those of rule X-13. */
public final class OwnLinkTolerance {

	private static final RuleDefinition RULE = RuleBook.shipped().rule("X-13").definition();

	private OwnLinkTolerance() {
	}

	/**
	 * The largest difference that is none.
	 *
	 * @param own what the battery says of itself, in the unit of the quantity
	 */
	public static double most(Quantity quantity, double own) {
		return most(RULE, Site.UNKNOWN, quantity, own);
	}

	static double most(RuleDefinition rule, Site site, Quantity quantity, double own) {
		return switch (quantity.unit()) {
			case PERCENT -> rule.threshold(site, "percent");
			case VOLT -> rule.threshold(site, "volt");
			default -> Math.max(rule.threshold(site, "ampere"), Math.abs(own) * rule.threshold(site, "part"));
		};
	}
}
