package org.busbar.ui.internal.plots;

/** Follows a curve. */
interface Pen {

	/** Begins anew, after a gap. */
	void moveTo(double x, double y);

	/** Goes on in a straight line. */
	void lineTo(double x, double y);
}
