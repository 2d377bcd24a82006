package org.busbar.ui.internal.page;

/** What a link of a page leads to; whoever shows the page knows what there is. */
public interface Link {
	// Links have nothing in common.
}
