package org.busbar.ui.internal.trace;

/** Names of the widgets of the trace, for {@link org.busbar.ui.internal.WidgetIds}. */
final class TraceIds {

	static final String VIEW = "trace.view";
	static final String FILTER = "trace.filter";
	static final String TIME = "trace.time";
	static final String FOLLOW = "trace.follow";
	static final String TABLE = "trace.table";
	static final String SLIDER = "trace.slider";
	static final String COUNT = "trace.count";

	private TraceIds() {
	}
}
