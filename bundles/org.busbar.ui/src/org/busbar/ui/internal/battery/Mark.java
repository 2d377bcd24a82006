package org.busbar.ui.internal.battery;

/** How far a line of the battery panel can be relied on, or how bad it is. */
public enum Mark {
	/** As it should be. */
	GOOD("\u2714"),
	/** A value like any other. */
	PLAIN(""),
	/** Too old, or there is none. */
	OLD("\u25CB"),
	/** Doubtful, or a warning of the battery. */
	WARNING("\u26A0"),
	/** An alarm of the battery. */
	BAD("\u2716");

	private final String sign;

	Mark(String sign) {
		this.sign = sign;
	}

	/** What stands before the word; empty for nothing. */
	public String sign() {
		return sign;
	}
}
