package org.busbar.ui.internal.catalogue;

/** Names of the widgets of the catalogue view, see {@link org.busbar.ui.internal.WidgetIds}. */
final class CatalogueIds {

	static final String VIEW = "catalogue.view";
	static final String SEARCH = "catalogue.search";
	static final String TREE = "catalogue.tree";
	static final String PAGE = "catalogue.page";

	private CatalogueIds() {
	}
}
