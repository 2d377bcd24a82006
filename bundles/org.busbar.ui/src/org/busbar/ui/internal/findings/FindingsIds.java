package org.busbar.ui.internal.findings;

/** Names of the widgets of this view for {@link org.busbar.ui.internal.WidgetIds}. */
final class FindingsIds {

	static final String VIEW = "findings.view";
	static final String VERDICT = "findings.verdict";
	static final String SCROLL = "findings.scroll";
	/** One for each cause, from 1. */
	static final String CAUSE = "findings.cause.";
	static final String TABLE = "findings.table";
	static final String DETAILS = "findings.details";
	/** One for each thing that was inferred, from 1. */
	static final String INFERRED = "findings.inferred.";
	static final String TELL = "findings.tell";
	static final String TOLD = "findings.told.";
	static final String TOLD_LEAD = "findings.told-lead";
	static final String TOLD_PINS = "findings.told-pins";
	static final String TOLD_OK = "findings.told-ok";
	static final String SITE_SUMMARY = "findings.site";
	static final String SITE_CHANGE = "findings.site.change";
	static final String BRAND = "findings.site.brand";
	static final String BATTERY = "findings.site.battery";
	static final String CELLS = "findings.site.cells";
	static final String CAPACITY = "findings.site.capacity";
	static final String SITE_MESSAGE = "findings.site.message";
	static final String RESET = "findings.site.reset";

	private FindingsIds() {
	}
}
