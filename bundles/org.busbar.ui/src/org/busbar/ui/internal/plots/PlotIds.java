package org.busbar.ui.internal.plots;

/** Names of the widgets of the plots, for {@link org.busbar.ui.internal.WidgetIds}. */
final class PlotIds {

	static final String VIEW = "plots.view";
	static final String CHOICE = "plots.choice";
	static final String CHOICE_FILTER = "plots.choice.filter";
	static final String WINDOW = "plots.window";
	static final String FOLLOW = "plots.follow";
	static final String CHARTS = "plots.charts";
	static final String READOUT = "plots.readout";

	private PlotIds() {
	}
}
