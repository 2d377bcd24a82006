package org.busbar.ui.internal.busline;

import java.util.Locale;

/** The picture before the state of the bus. Each has a shape of its own, so that it is told apart without its colour. */
public enum Sign {
	/** There is no bus. */
	OFF,
	/** A bus is being opened. */
	OPENING,
	/** Receives without being noticed. */
	LISTENING,
	/** Receives and acknowledges. */
	ACKNOWLEDGING,
	/** May send. */
	ARMED,
	/** Looks for the converter. */
	RECONNECTING,
	/** A fault ended it. */
	FAULTED,
	/** A log, not a live bus. */
	RECORDED;

	/** Where the picture is in the bundle. */
	String icon() {
		return "icons/bus-" + name().toLowerCase(Locale.ROOT) + ".svg";
	}
}
