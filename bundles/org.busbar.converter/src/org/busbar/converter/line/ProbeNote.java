package org.busbar.converter.line;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of a converter that was asked what it is. */
public enum ProbeNote {
	/** The maker and kind of a converter that says neither. */
	SEEED,
	/** What it says of itself. */
	VERSION,
	/** The number of its build. */
	BUILD,
	/** The bit rates that it has. */
	RATES,
	/** It has any bit rate. */
	ANY_RATE,
	/** It confirms the command to listen only. */
	LISTEN_CONFIRMED,
	/** It does not. */
	LISTEN_CLAIMED,
	/** It tells its set-up. */
	LISTEN_TOLD,
	/** It tells of errors. */
	STATUS,
	/** It does not. */
	NO_STATUS,
	/** It stamps its frames. */
	STAMPS,
	/** Its error counters. */
	ERRORS,
	/** It was recognised by its frames. */
	FRAMES,
	/** Somebody left it open. */
	OPEN,
	/** Nobody did. */
	NOT_OPEN;

	/** The sentence. */
	public String text(Object... arguments) {
		return Messages.format("probe." + name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
	}

	/** {@link #RATES} with these. */
	public static String rates(Collection<Integer> rates) {
		return RATES.text(rates.stream().map(String::valueOf).collect(Collectors.joining(", ")));
	}
}
