package org.busbar.ui.internal.wiring;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The cable between a battery socket and an inverter socket: drawing, crimp list and hazards. */
public final class WiringView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.wiring";

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, "wiring.view");
	}

	@Override
	public void setFocus() {
		// Nothing to focus yet.
	}
}
