package org.busbar.core.export;

import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sketch;

/** Fills of more than one colour, drawn line by line: patterns look different in every program, or are missing. */
final class Hatching {

	private static final double DISTANCE = 7;
	private static final double WIDTH = 2;
	private static final double BAND = 5;
	private static final double BANDS_APART = 12;

	private Hatching() {
	}

	/** A rectangle crossed by lines from the lower left to the upper right. */
	static void hatch(Sketch sketch, String role, double x, double y, double width, double height, double radius, Line edge) {
		sketch.rectangle(role + " hatched", x, y, width, height, radius, Ink.PAPER, null);
		for (double offset = DISTANCE; offset < width + height; offset += DISTANCE) {
			// On this line the distances from the left and from the upper edge add up to the offset.
			double left = Math.max(0, offset - height);
			double right = Math.min(width, offset);
			sketch.line("", Outline.at(x + left, y + offset - left).to(x + right, y + offset - right), new Line(Ink.HATCHING, WIDTH));
		}
		sketch.rectangle("", x, y, width, height, radius, null, edge);
	}

	/** A white rectangle with bands of a colour, as the insulation of a striped conductor. */
	static void stripe(Sketch sketch, String role, double x, double y, double width, double height, double radius, Ink colour, Line edge) {
		sketch.rectangle(role, x, y, width, height, radius, Ink.WHITE_WIRE, null);
		for (double offset = 0; offset < height; offset += BANDS_APART) {
			sketch.rectangle("", x, y + offset, width, Math.min(BAND, height - offset), 0, colour, null);
		}
		sketch.rectangle("", x, y, width, height, radius, null, edge);
	}
}
