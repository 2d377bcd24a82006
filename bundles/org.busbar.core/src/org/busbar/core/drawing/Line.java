package org.busbar.core.drawing;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param dashes lengths of dashes and gaps in turn; empty for a line without gaps
 */
public record Line(Ink ink, double width, List<Double> dashes) {

	public Line {
		dashes = List.copyOf(dashes);
	}

	/** A line without gaps. */
	public Line(Ink ink, double width) {
		this(ink, width, List.of());
	}
}
