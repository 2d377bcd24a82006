package org.busbar.ui.internal.battery;

/** How a value is to strike the eye, besides what its sign and words say. */
enum Tone {
	NORMAL,
	/** Known to be well. */
	GOOD,
	WARNING,
	ALARM,
	/** Unknown, old or of no weight. */
	MUTED
}
