package org.busbar.core.observation;

import org.busbar.api.doctor.Site;

/**
 * What is taken for granted while a bus is read.
 *
 * @param dialect how to read the frames
 * @param site    what is known of the installation; its protocol does not count
 */
public record Assumptions(Dialect dialect, Site site) {

	/** Nothing is known of the installation, and nothing is decoded. */
	public static final Assumptions NONE = new Assumptions(new Dialect.Undecoded(), Site.UNKNOWN);

	/** The same with another dialect. */
	public Assumptions with(Dialect other) {
		return new Assumptions(other, site);
	}

	/** The same with another site. */
	public Assumptions with(Site other) {
		return new Assumptions(dialect, other);
	}
}
