package org.busbar.core.export;

import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.wiring.ConnectorType;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.drawing.Sketch;
import org.busbar.core.wiring.Cable;

/** What a print is held against: a bar of 50 mm, and the contacts of the connectors whose pitch a standard gives, as large as they are. */
final class TrueSize {

	private static final double MM = Sheet.PER_MILLIMETRE;
	private static final double BAR = 50 * MM;
	private static final double TEXT_GAP = 12;
	private static final double RJ45_PITCH = 1.02 * MM;
	private static final int RJ45_CONTACTS = 8;
	private static final double DE9_PITCH = 2.77 * MM;
	private static final double DE9_ROWS = 2.84 * MM;
	private static final double DE9_RADIUS = 0.5 * MM;
	private static final Line THIN = new Line(Ink.TEXT, 1);

	private TrueSize() {
	}

	/** Draws it and tells where it ends. */
	static double draw(Sketch sketch, Cable cable, double x, double top, double width) {
		double y = drawBar(sketch, x, top, width);
		List<ConnectorType> types = Stream.of(cable.inverter(), cable.battery()).map(end -> end.socket().type()).distinct().toList();
		if (types.contains(ConnectorType.RJ45)) {
			y = drawRow(sketch, x, y, ConnectorType.RJ45);
		}
		return types.contains(ConnectorType.DE9) ? drawRow(sketch, x, y, ConnectorType.DE9) : y;
	}

	private static double drawBar(Sketch sketch, double x, double top, double width) {
		sketch.line("true-size bar", Outline.at(x, top + 10).by(BAR, 0), new Line(Ink.TEXT, 2));
		for (int i = 0; i <= 5; i++) {
			double half = i % 5 == 0 ? 7 : 4;
			sketch.line("", Outline.at(x + i * BAR / 5, top + 10 - half).by(0, 2 * half), THIN);
		}
		double text = x + BAR + TEXT_GAP;
		sketch.text("note", text, top + 14, Letters.NOTE.fit(Messages.format("true-size.bar"), width - BAR - TEXT_GAP), Letters.NOTE);
		return top + 26;
	}

	private static double drawRow(Sketch sketch, double x, double top, ConnectorType type) {
		if (type == ConnectorType.RJ45) {
			for (int i = 0; i < RJ45_CONTACTS; i++) {
				sketch.line("true-size rj45", Outline.at(x + 2 + i * RJ45_PITCH, top).by(0, 14), THIN);
			}
		} else {
			for (int i = 0; i < 9; i++) {
				boolean upper = i < 5;
				double left = upper ? i * DE9_PITCH : (i - 4.5) * DE9_PITCH;
				sketch.ellipse("true-size de9", x + 4 + left, top + 4 + (upper ? 0 : DE9_ROWS), DE9_RADIUS, DE9_RADIUS, null, THIN);
			}
		}
		sketch.text("note", x + 60, top + 12, Messages.format("true-size." + type), Letters.NOTE);
		return top + 24;
	}
}
