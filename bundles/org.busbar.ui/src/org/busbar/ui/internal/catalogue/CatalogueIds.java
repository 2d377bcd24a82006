package org.busbar.ui.internal.catalogue;

/** Names of the widgets of the catalogue, for {@link org.busbar.ui.internal.WidgetIds}. */
final class CatalogueIds {

	static final String VIEW = "catalogue.view";
	static final String SEARCH = "catalogue.search";
	static final String HITS = "catalogue.hits";
	static final String TREE = "catalogue.tree";
	static final String PAGE = "catalogue.page";

	private CatalogueIds() {
	}
}
