package org.busbar.core.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Draws a form stroke by stroke. */
public final class Outline {

	private final Path2D path = new Path2D.Double();

	private Outline() {
	}

	/** Begins at a point. */
	public static Outline at(double x, double y) {
		return new Outline().jump(x, y);
	}

	/** Goes to a point without drawing. */
	public Outline jump(double x, double y) {
		path.moveTo(x, y);
		return this;
	}

	/** Goes on by a distance without drawing. */
	public Outline skip(double dx, double dy) {
		Point2D here = path.getCurrentPoint();
		return jump(here.getX() + dx, here.getY() + dy);
	}

	/** A straight line to a point. */
	public Outline to(double x, double y) {
		path.lineTo(x, y);
		return this;
	}

	/** A straight line by a distance. */
	public Outline by(double dx, double dy) {
		Point2D here = path.getCurrentPoint();
		return to(here.getX() + dx, here.getY() + dy);
	}

	/** A Bézier curve whose points are given by their distances from here. */
	public Outline curve(double dx1, double dy1, double dx2, double dy2, double dx, double dy) {
		Point2D here = path.getCurrentPoint();
		double x = here.getX();
		double y = here.getY();
		path.curveTo(x + dx1, y + dy1, x + dx2, y + dy2, x + dx, y + dy);
		return this;
	}

	/** Back to the beginning. */
	public Outline close() {
		path.closePath();
		return this;
	}

	public Shape shape() {
		return path;
	}
}
