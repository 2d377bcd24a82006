package org.busbar.ui.internal.trace;

/** Names of the widgets of the trace. */
final class TraceIds {

	static final String VIEW = "trace.view";
	static final String NAME = "trace";
	static final String TABLE = "trace.table";
	static final String SLIDER = "trace.slider";
	static final String STATUS = "trace.status";
	static final String FIND = "trace.find";
	static final String FIND_NEXT = "trace.find.next";
	static final String FIND_PREVIOUS = "trace.find.previous";
	static final String FIND_STOP = "trace.find.stop";
	static final String FIND_OUTCOME = "trace.find.outcome";

	private TraceIds() {
	}
}
