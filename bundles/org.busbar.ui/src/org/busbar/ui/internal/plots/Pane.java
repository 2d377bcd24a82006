package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.core.observation.Series;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** A chart of all curves of one unit. */
final class Pane {

	private static final LineStyle[] STYLES = {LineStyle.SOLID, LineStyle.DASH, LineStyle.DOT, LineStyle.DASHDOT};
	private static final PlotSymbolType[] SYMBOLS = {PlotSymbolType.CIRCLE, PlotSymbolType.SQUARE, PlotSymbolType.DIAMOND, PlotSymbolType.TRIANGLE};
	/** So few points that each of them can be marked. */
	private static final int MARKED = 60;
	private static final double EMPTY_MARGIN = 0.08;

	private final Chart chart;
	private final String unit;
	private final Palette palette = new Palette();
	private final Cursors cursors;

	/**
	 * @param last whether it is the lowest pane, which has the time below it
	 */
	Pane(Composite parent, String unit, boolean last, Cursors cursors) {
		this.unit = unit;
		this.cursors = cursors;
		chart = new Chart(parent, SWT.NONE);
		chart.getTitle().setVisible(false);
		// Beside the curves it would make the panes of different width, and their times would not stand below each other.
		chart.getLegend().setPosition(SWT.TOP);
		IAxis time = chart.getAxisSet().getXAxis(0);
		time.getTitle().setVisible(false);
		time.getTick().setVisible(last);
		IAxis values = chart.getAxisSet().getYAxis(0);
		values.getTitle().setText(unit);
		chart.getPlotArea().getControl().addListener(SWT.Paint, this::paintCursors);
	}

	Chart chart() {
		return chart;
	}

	Control plot() {
		return chart.getPlotArea().getControl();
	}

	String unit() {
		return unit;
	}

	/** The time at a place of the plot. */
	double seconds(int x) {
		return chart.getAxisSet().getXAxis(0).getDataCoordinate(x);
	}

	/** Draws the curves of its unit. */
	void show(Curves curves, List<Curve> order, TimeRange range) {
		chart.suspendUpdate(true);
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		colours();
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < order.size(); i++) {
			Curve curve = order.get(i);
			if (curve.unit(Optional.of(curves.protocol())).equals(unit)) {
				Series.Points points = curves.points(curve);
				Visible visible = Visible.of(points, range);
				low = Math.min(low, visible.low());
				high = Math.max(high, visible.high());
				draw(curve, i, visible, !points.exact());
			}
		}
		IAxis time = chart.getAxisSet().getXAxis(0);
		time.getTick().setFormat(new TimeFormat(range));
		time.setRange(new Range(range.from(), range.to()));
		double margin = high > low ? (high - low) * EMPTY_MARGIN : Math.max(1, Math.abs(high) * EMPTY_MARGIN);
		if (low <= high) {
			chart.getAxisSet().getYAxis(0).setRange(new Range(low - margin, high + margin));
		}
		chart.suspendUpdate(false);
		chart.redraw();
	}

	private void draw(Curve curve, int place, Visible visible, boolean thinned) {
		Color colour = palette.colour(chart, place);
		List<Visible.Piece> pieces = visible.pieces();
		for (int i = 0; i < Math.max(1, pieces.size()); i++) {
			ILineSeries<?> line = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, i == 0 ? curve.title() : curve.title() + '#' + i);
			line.setXSeries(pieces.isEmpty() ? new double[0] : pieces.get(i).seconds());
			line.setYSeries(pieces.isEmpty() ? new double[0] : pieces.get(i).values());
			line.setVisibleInLegend(i == 0);
			line.setLineColor(colour);
			line.setSymbolColor(colour);
			line.setLineStyle(STYLES[place / SYMBOLS.length % STYLES.length]);
			line.setLineWidth(2);
			line.setSymbolSize(3);
			line.setSymbolType(visible.count() <= MARKED ? SYMBOLS[place % SYMBOLS.length] : PlotSymbolType.NONE);
			line.enableStep(!thinned && unit.equals(Messages.states));
		}
	}

	/** SWTChart takes no colours from its parent. */
	private void colours() {
		Color ground = chart.getParent().getBackground();
		Color text = chart.getParent().getForeground();
		chart.setBackground(ground);
		chart.getPlotArea().setBackground(ground);
		chart.getLegend().setBackground(ground);
		chart.getLegend().setForeground(text);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(text);
			axis.getTitle().setForeground(text);
			axis.getGrid().setForeground(Colour.MUTED.get());
		}
	}

	private void paintCursors(Event event) {
		paintCursor(event.gc, cursors.a(), "A", SWT.LINE_SOLID);
		paintCursor(event.gc, cursors.b(), "B", SWT.LINE_DASH);
	}

	private void paintCursor(GC gc, double seconds, String name, int style) {
		IAxis time = chart.getAxisSet().getXAxis(0);
		if (Double.isNaN(seconds) || seconds < time.getRange().lower || seconds > time.getRange().upper) {
			return;
		}
		int x = time.getPixelCoordinate(seconds);
		gc.setForeground(chart.getParent().getForeground());
		gc.setLineStyle(style);
		gc.setLineWidth(1);
		gc.drawLine(x, 0, x, plot().getSize().y);
		gc.drawText(name, x + 3, 2, true);
	}

	/** The points of a curve within a range, with one more at each side so that lines reach the edge, in pieces between gaps. */
	record Visible(List<Piece> pieces, double low, double high, int count) {

		record Piece(double[] seconds, double[] values) {
		}

		static Visible of(Series.Points points, TimeRange range) {
			List<Piece> pieces = new ArrayList<>();
			List<double[]> piece = new ArrayList<>();
			double low = Double.POSITIVE_INFINITY;
			double high = Double.NEGATIVE_INFINITY;
			int count = 0;
			for (int i = 0; i < points.count(); i++) {
				double seconds = TimeRange.seconds(points.nanos()[i]);
				boolean before = i + 1 < points.count() && TimeRange.seconds(points.nanos()[i + 1]) < range.from();
				boolean after = i > 0 && TimeRange.seconds(points.nanos()[i - 1]) > range.to();
				if (before || after) {
					continue;
				}
				if (Double.isNaN(points.low()[i])) {
					end(piece, pieces);
					continue;
				}
				count++;
				low = Math.min(low, points.low()[i]);
				high = Math.max(high, points.high()[i]);
				piece.add(new double[]{seconds, points.low()[i]});
				if (points.high()[i] != points.low()[i]) {
					piece.add(new double[]{seconds, points.high()[i]});
				}
			}
			end(piece, pieces);
			return new Visible(pieces, low, high, count);
		}

		private static void end(List<double[]> piece, List<Piece> pieces) {
			if (!piece.isEmpty()) {
				pieces.add(new Piece(piece.stream().mapToDouble(point -> point[0]).toArray(), piece.stream().mapToDouble(point -> point[1]).toArray()));
				piece.clear();
			}
		}
	}
}
