package org.busbar.core.export;

import java.util.Optional;

import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sketch;

/** A wire as one sees it: its insulation, and the stripe along it. */
final class WireStroke {

	private WireStroke() {
	}

	/**
	 * @param colour empty where the wire may have any
	 */
	static void draw(Sketch sketch, Optional<WireColour> colour, Outline course) {
		sketch.line("casing", course, new Line(Ink.CASING, 9));
		Ink ink = colour.map(WireColour::pair).map(WireColour.Pair::ink).orElse(Ink.PLAIN_WIRE);
		boolean striped = colour.isPresent() && colour.get().striped();
		sketch.line("core", course, new Line(striped ? Ink.WHITE_WIRE : ink, 7));
		if (striped) {
			sketch.line("stripe", course, new Line(ink, 2.8));
		}
	}
}
