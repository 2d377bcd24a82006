package org.busbar.sim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with the own link of a simulated battery. */
enum LinkFault {
	/** Bytes before every answer that belong to nothing. */
	GARBAGE,
	/** Answers that break off. */
	SHORT,
	/** Answers that come byte by byte; nothing is wrong with that. */
	SPLIT,
	/** No answers. */
	SILENCE,
	/** Answers whose checksum is wrong. */
	CHECKSUM,
	/** The battery was switched off and on, and has forgotten its session. */
	RESTART,
	/** The battery refuses to answer. */
	REFUSED,
	/** The lead is pulled out. */
	UNPLUG;

	static Optional<LinkFault> of(String word) {
		return Stream.of(values()).filter(fault -> fault.word().equals(word)).findFirst();
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
