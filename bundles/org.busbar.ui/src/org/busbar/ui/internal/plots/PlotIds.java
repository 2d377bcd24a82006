package org.busbar.ui.internal.plots;

/** Names of the widgets of this view. */
final class PlotIds {

	static final String VIEW = "plots.view";
	static final String FILTER = "plots.filter";
	static final String TREE = "plots.tree";
	static final String CHART = "plots.chart";
	static final String READOUT = "plots.readout";
	static final String READOUT_TITLE = "plots.readout.title";
	static final String FOLLOW = "plots.follow";
	static final String WINDOW = "plots.window";
	static final String ZOOM_IN = "plots.zoom.in";
	static final String ZOOM_OUT = "plots.zoom.out";
	static final String ALL = "plots.all";
	static final String BACK = "plots.back";
	static final String CURSOR_A = "plots.cursor.a";
	static final String CURSOR_B = "plots.cursor.b";
	static final String EXPORT = "plots.export";
	static final String NOTE = "plots.note";

	private PlotIds() {
	}
}
