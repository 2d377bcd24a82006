package org.busbar.core.report;

import java.util.Optional;

/**
 * Whose report it is.
 *
 * @param company name of the company; empty when not told
 * @param details address, telephone and what else stands below it; empty when nothing
 * @param logo    its logo
 */
public record Letterhead(String company, String details, Optional<Logo> logo) {

	/** Of nobody in particular. */
	public static final Letterhead NONE = new Letterhead("", "", Optional.empty());
}
