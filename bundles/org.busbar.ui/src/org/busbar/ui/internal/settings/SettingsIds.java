package org.busbar.ui.internal.settings;

/** Names by which tests find the widgets of the settings. */
final class SettingsIds {

	static final String PANEL = "settings.panel";
	static final String TITLE = "settings.title";
	static final String TABLE = "settings.table";

	private SettingsIds() {
	}
}
