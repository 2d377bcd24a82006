package org.busbar.ui.internal.battery;

/** Names of the widgets of the battery view for {@link org.busbar.ui.internal.WidgetIds}. */
final class BatteryIds {

	static final String VIEW = "battery.view";
	static final String SOURCE = "battery.source";
	static final String VALUES = "battery.values";
	static final String DETAILS = "battery.details";

	private BatteryIds() {
	}

	/** Of the value with this {@link ShownValue#key() key}. */
	static String value(String key) {
		return "battery.value." + key;
	}
}
