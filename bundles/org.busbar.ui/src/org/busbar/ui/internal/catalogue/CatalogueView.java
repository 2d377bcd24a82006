package org.busbar.ui.internal.catalogue;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What is known of every installed brand and battery, and with which confidence. */
public final class CatalogueView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.catalogue";

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, "catalogue.view");
	}

	@Override
	public void setFocus() {
		// Nothing to focus yet.
	}
}
