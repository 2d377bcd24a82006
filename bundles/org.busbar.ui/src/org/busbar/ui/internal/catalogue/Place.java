package org.busbar.ui.internal.catalogue;

/**
 * A place on a page.
 *
 * @param topic  what the page is about
 * @param anchor where on the page; empty for its beginning
 */
record Place(Topic topic, String anchor) implements CatalogueLink {
}
