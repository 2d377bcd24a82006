package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.busbar.core.observation.Series;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a picture: panes one below the other on one time axis, each with its legend. All sizes come from the font. Drawn here and not by a chart widget, because
 * the panes must stand exactly below each other, a gap must be a gap, and the same picture goes into a file at another scale.
 */
final class ChartPainter {

	private static final int AXIS_CHARACTERS = 9;
	private static final int LEAST_PANE_LINES = 4;
	private static final int MARK_CHARACTERS = 14;
	private static final int ALPHA_AREA = 40;
	private static final int OPAQUE = 255;
	private static final int CURVE_THICK = 2;

	/** With samples closer together than that, dots and soft edges of a line cannot be seen any more. */
	private static final int PIXELS_APART = 2;

	private final GC gc;
	private final Picture picture;
	private final ChartColours colours;
	private final int line;
	private final int character;
	private final int left;
	private final int width;
	private Rectangle visible = new Rectangle(0, 0, 0, 0);

	/**
	 * @param gc    with the font that is to be used
	 * @param width width of the whole picture
	 */
	ChartPainter(GC gc, Picture picture, ChartColours colours, int width) {
		this.gc = gc;
		this.picture = picture;
		this.colours = colours;
		line = gc.getFontMetrics().getHeight();
		character = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		left = character * AXIS_CHARACTERS;
		this.width = Math.max(1, width - left - character * 2);
	}

	/** The columns of pixels that stand for the stretch of time: x is the first, width how many. */
	Rectangle time() {
		return new Rectangle(left, 0, width, 0);
	}

	/** Height that the picture needs at least. */
	int leastHeight() {
		int height = line / 2 + axisHeight();
		for (Pane pane : picture.panes()) {
			height += pane.states() ? statesHeight(pane) : legendHeight(pane) + LEAST_PANE_LINES * line;
			height += line / 2;
		}
		return height;
	}

	/**
	 * Draws everything, filling this height.
	 *
	 * @param seen what can be seen of it: who clips takes the place of the clipping by which a view keeps its content within itself
	 */
	void paint(int height, Rectangle seen) {
		visible = seen;
		gc.setClipping(visible);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(colours.background());
		gc.fillRectangle(0, 0, left + width + character * 2, height);
		List<TimeAxis.Mark> marks = picture.marks(Math.max(2, width / (MARK_CHARACTERS * character)));
		int numbers = 0;
		int fixed = line / 2 + axisHeight();
		for (Pane pane : picture.panes()) {
			numbers += pane.states() ? 0 : 1;
			fixed += (pane.states() ? statesHeight(pane) : legendHeight(pane)) + line / 2;
		}
		int each = numbers == 0 ? 0 : Math.max(LEAST_PANE_LINES * line, (height - fixed) / numbers);
		int y = line / 2;
		List<Rectangle> plots = new ArrayList<>();
		for (Pane pane : picture.panes()) {
			if (pane.states()) {
				Rectangle plot = new Rectangle(left, y, width, statesHeight(pane));
				paintStates(pane, plot, marks);
				plots.add(plot);
				y += plot.height + line / 2;
			} else {
				y = paintLegend(pane, y, true);
				Rectangle plot = new Rectangle(left, y, width, each);
				paintNumbers(pane, plot, marks);
				plots.add(plot);
				y += each + line / 2;
			}
		}
		if (!plots.isEmpty()) {
			paintTimeAxis(marks, plots.getLast().y + plots.getLast().height);
			paintCursor(picture.cursors().a(), Messages.cursor_a, plots);
			paintCursor(picture.cursors().b(), Messages.cursor_b, plots);
		}
	}

	private int axisHeight() {
		return line * 5 / 2;
	}

	private int laneHeight() {
		return line * 3;
	}

	private int statesHeight(Pane pane) {
		return pane.curves().size() * laneHeight();
	}

	private int legendHeight(Pane pane) {
		return paintLegend(pane, 0, false);
	}

	private double x(long nanos) {
		return left + (nanos - picture.visible().from()) * (double) width / Math.max(1, picture.visible().length());
	}

	/** Names, styles and newest values, as many beside each other as there is room for. */
	private int paintLegend(Pane pane, int from, boolean really) {
		int y = from;
		int x = left;
		for (int i = 0; i < pane.curves().size(); i++) {
			Pane.Drawn drawn = pane.curves().get(i);
			String text = legend(drawn);
			int sample = character * 5;
			int needed = sample + gc.textExtent(text).x + character * 3;
			if (x > left && x + needed > left + width) {
				x = left;
				y += line;
			}
			if (really) {
				paintSample(drawn, CurveStyle.of(i), x, y + line / 2, sample - character);
				gc.setForeground(colours.text());
				gc.drawText(text, x + sample, y, true);
			}
			x += needed;
		}
		if (really) {
			gc.setForeground(colours.text());
			int right = left - character;
			gc.drawText(pane.scale(), Math.max(0, right - gc.textExtent(pane.scale()).x), from, true);
		}
		return y + line + line / 4;
	}

	private String legend(Pane.Drawn drawn) {
		int at = drawn.points().at(picture.visible().to());
		return drawn.info().legend(at < 0 ? Double.NaN : drawn.points().last()[at]);
	}

	private void paintSample(Pane.Drawn drawn, CurveStyle style, int x, int y, int length) {
		colour(drawn);
		gc.setLineStyle(style.line());
		gc.setLineWidth(2);
		gc.drawLine(x, y, x + length, y);
		gc.setLineStyle(SWT.LINE_SOLID);
		style.drawMarker(gc, x + length / 2, y, markerSize());
		gc.setLineWidth(1);
	}

	private int markerSize() {
		return Math.max(6, line / 3 / 2 * 2);
	}

	private void colour(Pane.Drawn drawn) {
		Color colour = colours.curve(drawn.number());
		gc.setForeground(colour);
		gc.setBackground(colour);
	}

	private void paintFrame(Rectangle plot, List<TimeAxis.Mark> marks) {
		gc.setForeground(colours.grid());
		gc.setLineWidth(1);
		for (TimeAxis.Mark mark : marks) {
			int x = (int) Math.round(x(mark.nanos()));
			gc.drawLine(x, plot.y, x, plot.y + plot.height);
		}
		gc.drawRectangle(plot.x, plot.y, plot.width, plot.height);
	}

	private void paintNumbers(Pane pane, Rectangle plot, List<TimeAxis.Mark> marks) {
		paintFrame(plot, marks);
		double[] range = pane.range(picture.visible().from(), picture.visible().to());
		if (range.length == 0) {
			return;
		}
		ValueAxis axis = ValueAxis.of(range[0], range[1], pane.shortest(), Math.max(2, plot.height * 2 / (line * 3)));
		for (double mark : axis.marks()) {
			int y = (int) Math.round(y(mark, axis, plot));
			gc.setForeground(colours.grid());
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
			String text = axis.text(mark);
			gc.setForeground(colours.text());
			gc.drawText(text, plot.x - character - gc.textExtent(text).x, y - line / 2, true);
		}
		gc.setClipping(plot.intersection(visible));
		for (int i = 0; i < pane.curves().size(); i++) {
			paintCurve(pane.curves().get(i), CurveStyle.of(i), i, axis, plot);
		}
		gc.setClipping(visible);
	}

	private static double y(double value, ValueAxis axis, Rectangle plot) {
		return plot.y + plot.height - (value - axis.low()) * plot.height / (axis.high() - axis.low());
	}

	private void paintCurve(Pane.Drawn drawn, CurveStyle style, int place, ValueAxis axis, Rectangle plot) {
		Series.Points points = drawn.points();
		int from = Math.max(0, points.at(picture.visible().from()));
		int last = Math.min(points.count() - 1, points.at(picture.visible().to()) + 1);
		colour(drawn);
		if (last - from > width / PIXELS_APART) {
			PixelColumns columns = new PixelColumns(plot.x, plot.width);
			follow(points, from, last, axis, plot, columns);
			gc.setAntialias(SWT.OFF);
			columns.outlines(CURVE_THICK).forEach(gc::fillPolygon);
			gc.setAntialias(SWT.ON);
		} else {
			Path path = new Path(gc.getDevice());
			follow(points, from, last, axis, plot, new Pen() {

				@Override
				public void moveTo(double x, double y) {
					path.moveTo((float) x, (float) y);
				}

				@Override
				public void lineTo(double x, double y) {
					path.lineTo((float) x, (float) y);
				}
			});
			gc.setLineStyle(style.line());
			gc.setLineWidth(CURVE_THICK);
			gc.setLineJoin(SWT.JOIN_BEVEL);
			gc.drawPath(path);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(1);
			path.dispose();
		}
		paintMarkers(points, from, last, style, place, axis, plot);
	}

	/** A line through the samples; where many share a point, it goes over their lowest and their highest. It ends at a gap. */
	private void follow(Series.Points points, int from, int last, ValueAxis axis, Rectangle plot, Pen pen) {
		for (int i = from; i <= last; i++) {
			if (Double.isNaN(points.low()[i])) {
				continue;
			}
			double x = x(points.nanos()[i]);
			if (i > from && isJoined(points, i)) {
				pen.lineTo(x, y(points.first()[i], axis, plot));
			} else {
				pen.moveTo(x, y(begin(points, i), axis, plot));
			}
			if (points.low()[i] != points.high()[i]) {
				pen.lineTo(x, y(points.low()[i], axis, plot));
				pen.lineTo(x, y(points.high()[i], axis, plot));
			}
			if (!Double.isNaN(points.last()[i]) && points.ends()[i] != points.nanos()[i]) {
				pen.lineTo(x(points.ends()[i]), y(points.last()[i], axis, plot));
			}
		}
	}

	/** Marks at the same distances whatever the samples, and where a sample stands alone, which has no line. */
	private void paintMarkers(Series.Points points, int from, int last, CurveStyle style, int place, ValueAxis axis, Rectangle plot) {
		int apart = character * 24;
		double next = left + apart * (place + 1) / 5.0;
		for (int i = from; i <= last; i++) {
			if (Double.isNaN(points.low()[i])) {
				continue;
			}
			double x = x(points.nanos()[i]);
			boolean alone = (i == from || !isJoined(points, i)) && (i == last || !isJoined(points, i + 1));
			if (x >= next || alone) {
				style.drawMarker(gc, (int) Math.round(x), (int) Math.round(y(begin(points, i), axis, plot)), markerSize());
				next = x >= next ? x + apart : next;
			}
		}
	}

	/** Whether there is no gap between a point and the one before it. */
	private static boolean isJoined(Series.Points points, int i) {
		return !Double.isNaN(points.last()[i - 1]) && !Double.isNaN(points.first()[i]);
	}

	/** The first number of a point. */
	private static double begin(Series.Points points, int i) {
		return Double.isNaN(points.first()[i]) ? points.low()[i] : points.first()[i];
	}

	private void paintStates(Pane pane, Rectangle plot, List<TimeAxis.Mark> marks) {
		paintFrame(plot, marks);
		for (int i = 0; i < pane.curves().size(); i++) {
			Rectangle lane = new Rectangle(plot.x, plot.y + i * laneHeight(), plot.width, laneHeight());
			Pane.Drawn drawn = pane.curves().get(i);
			gc.setForeground(colours.grid());
			gc.drawLine(lane.x, lane.y, lane.x + lane.width, lane.y);
			CurveStyle style = CurveStyle.of(i);
			colour(drawn);
			style.drawMarker(gc, lane.x + character, lane.y + line / 2 + 1, markerSize());
			gc.setForeground(colours.text());
			gc.drawText(legend(drawn), lane.x + character * 2, lane.y, true);
			gc.setClipping(lane.intersection(visible));
			paintSteps(drawn, new Rectangle(lane.x, lane.y + line * 5 / 4, lane.width, line * 3 / 2));
			gc.setClipping(visible);
		}
	}

	/** Each state lasts until the next one or a gap; its name stands in it where there is room. */
	private void paintSteps(Pane.Drawn drawn, Rectangle lane) {
		Series.Points points = drawn.points();
		double lowest = 0;
		double highest = 1;
		for (int i = 0; i < points.count(); i++) {
			lowest = Double.isNaN(points.low()[i]) ? lowest : Math.min(lowest, points.low()[i]);
			highest = Double.isNaN(points.high()[i]) ? highest : Math.max(highest, points.high()[i]);
		}
		ValueAxis axis = new ValueAxis(lowest, highest, List.of(), 0);
		int last = Math.min(points.count() - 1, points.at(picture.visible().to()) + 1);
		int begin = Math.max(0, points.at(picture.visible().from()));
		int end = begin;
		for (int i = begin; i <= last; i = end) {
			double value = points.last()[i];
			end = i + 1;
			paintChange(points, i, axis, lane, drawn);
			while (end <= last && points.low()[end] == value && points.high()[end] == value && points.last()[end] == value) {
				end++;
			}
			if (!Double.isNaN(value)) {
				double until = end <= points.count() - 1 ? x(points.nanos()[end]) : Math.max(x(points.ends()[end - 1]), lane.x + lane.width);
				paintState(drawn, value, x(points.ends()[i]), until, axis, lane);
			}
		}
	}

	private void paintChange(Series.Points points, int i, ValueAxis axis, Rectangle lane, Pane.Drawn drawn) {
		double low = points.low()[i];
		double high = points.high()[i];
		double before = i > 0 ? points.last()[i - 1] : Double.NaN;
		if (!Double.isNaN(before) && !Double.isNaN(low)) {
			low = Math.min(low, before);
			high = Math.max(high, before);
		}
		if (low < high) {
			colour(drawn);
			gc.setLineWidth(2);
			int x = (int) Math.round(x(points.nanos()[i]));
			gc.drawLine(x, (int) Math.round(y(low, axis, lane)), x, (int) Math.round(y(high, axis, lane)));
			gc.setLineWidth(1);
		}
	}

	private void paintState(Pane.Drawn drawn, double value, double from, double to, ValueAxis axis, Rectangle lane) {
		int x = (int) Math.round(Math.max(lane.x, from));
		int length = (int) Math.round(Math.min(lane.x + (double) lane.width, to)) - x;
		int y = (int) Math.round(y(value, axis, lane));
		colour(drawn);
		gc.setAlpha(ALPHA_AREA);
		gc.fillRectangle(x, y, length, lane.y + lane.height - y);
		gc.setAlpha(OPAQUE);
		gc.setLineWidth(2);
		gc.drawLine(x, y, x + length, y);
		gc.setLineWidth(1);
		String text = drawn.info().text(value);
		Point size = gc.textExtent(text);
		if (size.x + character < length) {
			gc.setForeground(colours.text());
			gc.drawText(text, x + character / 2 + 1, lane.y + (lane.height - size.y) / 2, true);
		}
	}

	private void paintTimeAxis(List<TimeAxis.Mark> marks, int y) {
		gc.setForeground(colours.text());
		int free = 0;
		for (TimeAxis.Mark mark : marks) {
			int x = (int) Math.round(x(mark.nanos()));
			gc.drawLine(x, y, x, y + line / 4);
			free = Math.max(free, centred(mark.time(), x, y + line / 3, free) + character);
			centred(mark.date(), x, y + line / 3 + line, 0);
		}
	}

	/** Writes a text unless another one is in its place; hands back where it ends. */
	private int centred(String text, int x, int y, int free) {
		int length = gc.textExtent(text).x;
		int begin = Math.clamp(x - length / 2, 0, Math.max(0, left + width + character * 2 - length));
		if (begin < free) {
			return free;
		}
		gc.drawText(text, begin, y, true);
		return begin + length;
	}

	private void paintCursor(OptionalLong place, String name, List<Rectangle> plots) {
		if (place.isEmpty() || place.getAsLong() < picture.visible().from() || place.getAsLong() > picture.visible().to()) {
			return;
		}
		int x = (int) Math.round(x(place.getAsLong()));
		gc.setForeground(colours.text());
		gc.setLineStyle(name.equals(Messages.cursor_a) ? SWT.LINE_SOLID : SWT.LINE_DASH);
		for (Rectangle plot : plots) {
			gc.drawLine(x, plot.y, x, plot.y + plot.height);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		Point size = gc.textExtent(name);
		Rectangle tag = new Rectangle(x - size.x / 2 - character / 2, plots.getFirst().y - size.y / 4, size.x + character, size.y);
		gc.setBackground(colours.text());
		gc.fillRectangle(tag);
		gc.setForeground(colours.background());
		gc.drawText(name, tag.x + character / 2, tag.y, true);
	}
}
