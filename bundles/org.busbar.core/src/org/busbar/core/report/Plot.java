package org.busbar.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.busbar.api.quantity.Unit;
import org.busbar.core.curve.CurveSource;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.drawing.Sketch;
import org.busbar.core.observation.Series;
import org.busbar.core.quantity.QuantityTexts;

/** Curves of one unit over time as a drawing. The curves differ in colour and in how they are dashed, and the legend shows both. */
final class Plot {

	private static final double WIDTH = 680;
	private static final double LEFT = 64;
	private static final double RIGHT = WIDTH - 16;
	private static final double TOP = 34;
	private static final double HEIGHT = 170;
	private static final double BOTTOM = TOP + HEIGHT;
	private static final Lettering TEXT = new Lettering(12, Ink.TEXT);
	private static final Lettering SCALE = new Lettering(11, Ink.MUTED);
	private static final List<Line> STROKES = List.of(new Line(Ink.BLUE_WIRE, 1.8), new Line(Ink.DAMAGE, 1.8, List.of(8.0, 4.0)),
			new Line(Ink.NO_FUNCTION, 1.8, List.of(2.0, 3.0)), new Line(Ink.HARMLESS, 1.8, List.of(10.0, 3.0, 2.0, 3.0)));
	private static final int GRID = 4;
	private static final double NANOS = 1e9;

	private final List<ExaminedCapture.Curve> curves;
	private final long first;
	private final long last;
	private double lowest = Double.POSITIVE_INFINITY;
	private double highest = Double.NEGATIVE_INFINITY;
	/** Between two lines of the grid. */
	private double step = 1;

	private Plot(List<ExaminedCapture.Curve> curves, long first, long last) {
		this.curves = curves;
		this.first = first;
		this.last = last;
	}

	/** What can stand on one scale: the volts of a cell are lost beside those of the battery. */
	private record Scale(Unit unit, boolean ofCells) {

		Scale(ExaminedCapture.Curve curve) {
			this(curve.quantity().unit(), curve.quantity().id().startsWith("cell."));
		}
	}

	/** One for each scale that there are numbers of. */
	static List<Sheet> of(ExaminedCapture capture) {
		List<Scale> scales = capture.curves().stream().map(Scale::new).distinct().toList();
		List<Sheet> plots = new ArrayList<>();
		for (Scale scale : scales) {
			List<ExaminedCapture.Curve> same = capture.curves().stream().filter(curve -> new Scale(curve).equals(scale)).toList();
			for (int from = 0; from < same.size(); from += STROKES.size()) {
				Plot plot = new Plot(same.subList(from, Math.min(same.size(), from + STROKES.size())), capture.first(), capture.last());
				if (plot.measure()) {
					plots.add(plot.sheet(scale.unit()));
				}
			}
		}
		return plots;
	}

	/** Whether there are numbers at all. */
	private boolean measure() {
		for (ExaminedCapture.Curve curve : curves) {
			for (int i = 0; i < curve.points().count(); i++) {
				add(curve.points().low()[i]);
				add(curve.points().high()[i]);
			}
		}
		if (highest < lowest) {
			return false;
		}
		double least = Math.max(1e-3, Math.abs(highest) * 0.01);
		step = step(Math.max(highest - lowest, least) / GRID);
		// A level that never changes is not taken for the frame.
		int room = highest > lowest ? 0 : 1;
		lowest = Math.floor(lowest / step - room) * step;
		highest = Math.max(lowest + step, Math.ceil(highest / step + room) * step);
		return true;
	}

	/** 1, 2 or 5 and noughts: what people count by. */
	private static double step(double wish) {
		double ten = Math.pow(10, Math.floor(Math.log10(wish)));
		return Stream.of(1, 2, 5).mapToDouble(one -> one * ten).filter(one -> one >= wish * 0.999).findFirst().orElse(10 * ten);
	}

	private void add(double value) {
		if (Double.isFinite(value)) {
			lowest = Math.min(lowest, value);
			highest = Math.max(highest, value);
		}
	}

	private Sheet sheet(Unit unit) {
		Sketch sketch = new Sketch();
		sketch.text("unit", LEFT - 8, TOP - 12, QuantityTexts.unit(unit), SCALE.at(Lettering.Anchor.END));
		for (int i = 0; i <= Math.round((highest - lowest) / step); i++) {
			double value = lowest + i * step;
			sketch.line("grid", Outline.at(LEFT, y(value)).to(RIGHT, y(value)), new Line(Ink.RULE, 1));
			sketch.text("scale", LEFT - 8, y(value) + 4, number(value), SCALE.at(Lettering.Anchor.END));
		}
		double seconds = (last - first) / NANOS;
		double stride = step(Math.max(seconds, 1e-3) / GRID);
		for (int i = 0; i * stride <= seconds; i++) {
			double x = LEFT + (RIGHT - LEFT) * (seconds > 0 ? i * stride / seconds : 0);
			sketch.line("grid", Outline.at(x, TOP).to(x, BOTTOM), new Line(Ink.RULE, 1));
			sketch.text("scale", x, BOTTOM + 16, number(i * stride) + " s", SCALE.at(i == 0 ? Lettering.Anchor.START : Lettering.Anchor.END));
		}
		double legend = BOTTOM + 38;
		for (int i = 0; i < curves.size(); i++) {
			draw(sketch, curves.get(i).points(), STROKES.get(i));
			sketch.line("legend", Outline.at(LEFT, legend - 4).by(44, 0), STROKES.get(i));
			sketch.text("legend", LEFT + 54, legend, legend(curves.get(i)), TEXT);
			legend += 17;
		}
		String title = Messages.format("plot.title", QuantityTexts.unit(unit));
		return new Sheet(title, String.join(". ", curves.stream().map(this::legend).toList()), "", "", WIDTH, 0, List.of(sketch.finish(legend)));
	}

	/** What the curve says, in words. */
	private String legend(ExaminedCapture.Curve curve) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < curve.points().count(); i++) {
			low = Double.isFinite(curve.points().low()[i]) ? Math.min(low, curve.points().low()[i]) : low;
			high = Double.isFinite(curve.points().high()[i]) ? Math.max(high, curve.points().high()[i]) : high;
		}
		String name = QuantityTexts.name(curve.quantity());
		if (high < low) {
			return Messages.format("plot.empty", name);
		}
		CurveSource source = curve.source();
		String unit = QuantityTexts.unit(curve.quantity().unit());
		return source.isMirrored()
				? Messages.format("plot.legend.mirrored", name, number(source.mirrored(high)), number(source.mirrored(low)), unit)
				: Messages.format("plot.legend", name, number(low), number(high), unit);
	}

	/** Steps, as a value holds until the next one; a stroke up and down where a point stands for many samples; nothing in a gap. */
	private void draw(Sketch sketch, Series.Points points, Line line) {
		Outline outline = Outline.at(LEFT, BOTTOM);
		boolean down = false;
		boolean any = false;
		for (int i = 0; i < points.count(); i++) {
			if (!Double.isFinite(points.low()[i])) {
				down = false;
				continue;
			}
			double x = x(points.nanos()[i]);
			double value = Double.isFinite(points.first()[i]) ? points.first()[i] : points.low()[i];
			outline = down ? outline.to(x, y(value)) : outline.jump(x, y(value));
			if (points.high()[i] > points.low()[i]) {
				outline.to(x, y(points.low()[i])).to(x, y(points.high()[i]));
			}
			any = true;
			down = Double.isFinite(points.last()[i]);
			if (down) {
				double end = x(i + 1 < points.count() ? points.nanos()[i + 1] : Math.max(points.ends()[i], last));
				outline.to(x, y(points.last()[i])).to(end, y(points.last()[i]));
			}
		}
		if (any) {
			sketch.line("curve", outline, line);
		}
	}

	private double x(long nanos) {
		return last == first ? LEFT : LEFT + (RIGHT - LEFT) * (Math.clamp(nanos, first, last) - first) / (last - first);
	}

	private double y(double value) {
		return BOTTOM - HEIGHT * (value - lowest) / (highest - lowest);
	}

	private static String number(double value) {
		return Numbers.text(Double.parseDouble(String.format(Locale.ROOT, "%.4g", value)));
	}
}
