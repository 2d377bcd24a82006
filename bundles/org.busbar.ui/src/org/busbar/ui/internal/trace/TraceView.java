package org.busbar.ui.internal.trace;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The frames of the bus one after the other. */
public final class TraceView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.trace";

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, "trace.view");
	}

	@Override
	public void setFocus() {
		// Nothing to focus yet.
	}
}
