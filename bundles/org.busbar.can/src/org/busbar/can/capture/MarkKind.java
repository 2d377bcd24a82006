package org.busbar.can.capture;

/** What a mark in a capture tells. */
public enum MarkKind {
	/** The user set it. */
	MARK(1),
	/** The session came to another state: its name, and after a colon the message where there is one. */
	STATE(2),
	/** Frames were lost where no frame carries their number. */
	LOSS(3),
	/** The converter said something, or it is of a kind that this version does not know. */
	NOTICE(4),
	/** The recording was brought to its end, and this is the last that it wrote. A recording that was cut off by force has none. */
	END(5);

	private final int code;

	MarkKind(int code) {
		this.code = code;
	}

	int code() {
		return code;
	}

	static MarkKind of(int code) {
		for (MarkKind kind : values()) {
			if (kind.code == code) {
				return kind;
			}
		}
		return NOTICE;
	}
}
