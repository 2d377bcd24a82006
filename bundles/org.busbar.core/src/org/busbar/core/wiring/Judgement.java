package org.busbar.core.wiring;

/** What it leads to when two signals meet, least bad first. */
public enum Judgement {
	/** Nothing bad. */
	HARMLESS,
	/** Nobody can say, because a pin is not known. Damage cannot be ruled out. */
	UNKNOWN,
	/** The bus does not work. */
	NO_FUNCTION,
	/** A device can be destroyed. */
	DAMAGE;

	/** What it leads to when two conductors meet that wiring data calls so. */
	static Judgement of(String signal, String other) {
		SignalKind kind = SignalKind.of(signal);
		SignalKind otherKind = SignalKind.of(other);
		if (either(kind, otherKind, SignalKind.UNCONNECTED)) {
			return either(kind, otherKind, SignalKind.CAN) ? NO_FUNCTION : HARMLESS;
		}
		if (either(kind, otherKind, SignalKind.SUPPLY)) {
			return DAMAGE;
		}
		if (signal.equals(other)) {
			return HARMLESS;
		}
		if (either(kind, otherKind, SignalKind.OTHER)) {
			return UNKNOWN;
		}
		if (kind != otherKind) {
			// CAN, RS485 and RS232 have drivers of different levels; a ground only keeps them from being heard.
			return either(kind, otherKind, SignalKind.GROUND) ? NO_FUNCTION : DAMAGE;
		}
		return kind == SignalKind.GROUND ? HARMLESS : NO_FUNCTION;
	}

	private static boolean either(SignalKind one, SignalKind other, SignalKind wanted) {
		return one == wanted || other == wanted;
	}

	/** The worse of two. */
	public Judgement and(Judgement other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
