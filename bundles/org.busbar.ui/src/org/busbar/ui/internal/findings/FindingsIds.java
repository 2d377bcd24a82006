package org.busbar.ui.internal.findings;

/** Names of the widgets of the findings, for {@link org.busbar.ui.internal.WidgetIds}. */
final class FindingsIds {

	static final String VIEW = "findings.view";
	static final String BANNER = "findings.banner";
	static final String PAGE = "findings.page";
	static final String SITE_BRAND = "findings.site.brand";
	static final String SITE_BATTERY = "findings.site.battery";
	static final String SITE_CELLS = "findings.site.cells";
	static final String SITE_CAPACITY = "findings.site.capacity";
	static final String SITE_CLEAR = "findings.site.clear";

	private FindingsIds() {
	}
}
