package org.busbar.ui.internal.catalogue;

import org.busbar.ui.internal.page.Link;

/** What a link of the catalogue leads to. */
sealed interface CatalogueLink extends Link permits Place, CatalogueLink.Recording {

	/**
	 * A guided capture, which then leads through its steps.
	 *
	 * @param device  its id
	 * @param capture its id
	 */
	record Recording(String device, String capture) implements CatalogueLink {
	}
}
