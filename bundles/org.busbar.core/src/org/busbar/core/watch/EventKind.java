package org.busbar.core.watch;

import java.util.Locale;

/** What a line of the event list tells of. */
public enum EventKind {
	/** The watch itself: its beginning and end, a computer that slept. */
	WATCH,
	/** The session came to another state. */
	STATE,
	/** The converter said something. */
	NOTICE,
	/** Frames are missing. */
	LOSS,
	/** The recording ended or goes on. */
	RECORDING,
	/** In which dialect the frames are read. */
	PROTOCOL,
	/** The doctor found something. */
	FOUND,
	/** It was found once more. */
	AGAIN,
	/** It is explained by something else, or no longer so. */
	OVER;

	/** As it stands in the list. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
