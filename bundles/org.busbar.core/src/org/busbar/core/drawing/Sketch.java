package org.busbar.core.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A block in the making. */
public final class Sketch {

	private final List<Mark> marks = new ArrayList<>();

	/** A rectangle, its corners rounded by a radius unless that is 0. */
	public Sketch rectangle(String role, double x, double y, double width, double height, double radius, @Nullable Ink fill, @Nullable Line line) {
		return area(role, radius > 0 ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius) : new Rectangle2D.Double(x, y, width, height),
				fill, line);
	}

	/** An ellipse around a point. */
	public Sketch ellipse(String role, double x, double y, double radiusX, double radiusY, @Nullable Ink fill, @Nullable Line line) {
		return area(role, new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY), fill, line);
	}

	/** Any form that is filled and has a line around it, or one of them. */
	public Sketch area(String role, Shape shape, @Nullable Ink fill, @Nullable Line line) {
		marks.add(new Mark.Area(role, shape, fill, line));
		return this;
	}

	/** Any form that is only drawn. */
	public Sketch line(String role, Outline outline, Line line) {
		return area(role, outline.shape(), null, line);
	}

	/** One line of text. */
	public Sketch text(String role, double x, double y, String text, Lettering lettering) {
		marks.add(new Mark.Label(role, x, y, text, lettering));
		return this;
	}

	/**
	 * Lines of text below each other.
	 *
	 * @param y       base line of the first one
	 * @param leading from one base line to the next
	 * @return base line of the one that would come next
	 */
	public double lines(String role, double x, double y, List<String> lines, Lettering lettering, double leading) {
		double base = y;
		for (String line : lines) {
			text(role, x, base, line, lettering);
			base += leading;
		}
		return base;
	}

	/** What was drawn so far. */
	public Block finish(double height) {
		return new Block(height, marks);
	}
}
