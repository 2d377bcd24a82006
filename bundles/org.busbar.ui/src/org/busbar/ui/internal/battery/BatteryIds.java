package org.busbar.ui.internal.battery;

/** Names of the widgets of the battery panel, for {@link org.busbar.ui.internal.WidgetIds}. */
final class BatteryIds {

	static final String VIEW = "battery.view";
	static final String WHEN = "battery.when";
	static final String TILES = "battery.tiles";
	static final String TREE = "battery.tree";
	static final String DETAILS = "battery.details";

	private BatteryIds() {
	}
}
