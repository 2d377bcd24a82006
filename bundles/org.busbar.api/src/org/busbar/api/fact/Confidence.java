package org.busbar.api.fact;

import java.util.Locale;

/** How well a fact is known, best first. A fact that nobody knows has no confidence: it is absent, and shown as unknown. */
public enum Confidence {

	/** A manufacturer's document or the manufacturer's own repository. */
	DOCUMENTED,
	/** Two or more independent public sources. */
	SEVERAL,
	/** The WeCo BMS Pin Definition Manual MOD_1.2, and nothing else. */
	MANUAL,
	/** One public source that is not the manufacturer's. */
	ONE,
	/** Concluded, with the reason given beside it. */
	INFERRED;

	/** The word used in data files, JSON and on the command line: {@code documented}, {@code several}, {@code manual}, {@code one}, {@code inferred}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The weaker of two: a conclusion is never better known than the worst of the facts it rests on. */
	public Confidence and(Confidence other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
