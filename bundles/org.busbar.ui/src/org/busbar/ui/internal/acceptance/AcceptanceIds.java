package org.busbar.ui.internal.acceptance;

/** Names of the widgets of an acceptance test, see {@link org.busbar.ui.internal.WidgetIds}. */
final class AcceptanceIds {

	static final String HAZARD = "acceptance.hazard";
	static final String PURPOSE = "acceptance.purpose";
	/** Before the number of a precondition, from 1. */
	static final String CONDITION = "acceptance.condition.";
	static final String NUMBER = "acceptance.number";
	static final String TEXT = "acceptance.text";
	static final String LIVE = "acceptance.live";
	static final String PROGRESS = "acceptance.progress";
	static final String ACTION = "acceptance.action";
	/** Before the word of what is typed. */
	static final String ENTRY = "acceptance.entry.";
	static final String WRONG = "acceptance.wrong";
	static final String LINES = "acceptance.lines";
	static final String CONVERTER = "acceptance.converter";
	static final String BEGIN = "acceptance.begin";
	static final String CLOSE = "acceptance.close";

	private AcceptanceIds() {
	}
}
