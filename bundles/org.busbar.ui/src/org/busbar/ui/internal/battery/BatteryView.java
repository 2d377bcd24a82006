package org.busbar.ui.internal.battery;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What the battery says: charge, voltage, current, limits, requests and alarms. */
public final class BatteryView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.battery";

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, "battery.view");
	}

	@Override
	public void setFocus() {
		// Nothing to focus yet.
	}
}
