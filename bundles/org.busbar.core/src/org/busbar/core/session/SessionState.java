package org.busbar.core.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a session is doing. The table at the end of this file is all that may follow what. */
public enum SessionState {
	/** Not opened yet, or at its end. */
	CLOSED,
	/** The converter is being opened. */
	OPENING,
	/** Receives without acknowledging: the bus does not notice. */
	LISTENING,
	/** Receives and acknowledges, sends no data frame. */
	ACKNOWLEDGING,
	/** May send. */
	ARMED,
	/** The converter went away and is looked for. */
	RECONNECTING,
	/** Over because of a fault, which the message tells. */
	FAULTED;

	private static final Map<SessionState, Set<SessionState>> NEXT = new EnumMap<>(Map.of(
			CLOSED, EnumSet.of(OPENING),
			OPENING, EnumSet.of(LISTENING, FAULTED, CLOSED),
			LISTENING, EnumSet.of(ACKNOWLEDGING, ARMED, RECONNECTING, FAULTED, CLOSED),
			ACKNOWLEDGING, EnumSet.of(LISTENING, ARMED, RECONNECTING, FAULTED, CLOSED),
			ARMED, EnumSet.of(LISTENING, RECONNECTING, FAULTED, CLOSED),
			RECONNECTING, EnumSet.of(LISTENING, FAULTED, CLOSED),
			FAULTED, EnumSet.of(CLOSED)));

	/** Whether {@code next} may follow. Opening and reconnecting never lead above listening. */
	public boolean mayBecome(SessionState next) {
		return NEXT.getOrDefault(this, Set.of()).contains(next);
	}

	/** Whether nothing more will come. */
	public boolean isOver() {
		return this == CLOSED || this == FAULTED;
	}
}
