package org.busbar.ui.internal.plots;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Quantities and signals over time. */
public final class PlotsView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.plots";

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, "plots.view");
	}

	@Override
	public void setFocus() {
		// Nothing to focus yet.
	}
}
