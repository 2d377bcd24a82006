package org.busbar.ui.internal.catalogue;

/** What a link leads to. */
sealed interface Link permits Place, Link.Recording {

	/**
	 * A guided capture, which then leads through its steps.
	 *
	 * @param device  its id
	 * @param capture its id
	 */
	record Recording(String device, String capture) implements Link {
	}
}
