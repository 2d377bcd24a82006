package org.busbar.ui.internal.battery;

/** A mark beside a word, so that nothing rests on colour alone. */
enum Sign {
	NONE(""),
	CHARGING("\u25B2"),
	DISCHARGING("\u25BC"),
	IDLE("\u25A0"),
	YES("\u2713"),
	NO("\u2717"),
	ON("\u25CF"),
	OFF("\u25CB"),
	WARNING("\u26A0"),
	ALARM("\u2716"),
	UNKNOWN("?");

	private final String character;

	Sign(String character) {
		this.character = character;
	}

	/** One character; empty for {@link #NONE}. */
	String character() {
		return character;
	}
}
