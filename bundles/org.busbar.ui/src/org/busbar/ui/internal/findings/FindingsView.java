package org.busbar.ui.internal.findings;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What the doctor found, how sure it is, and what to do next. */
public final class FindingsView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.findings";

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, "findings.view");
	}

	@Override
	public void setFocus() {
		// Nothing to focus yet.
	}
}
