package org.busbar.core.monitor;

/** What a watched battery's link is doing. */
public enum MonitorState {
	/** The link is being opened. */
	OPENING,
	/** Before the first byte: is somebody else on the line? */
	LISTENING,
	/** Asking for values, and getting them. */
	READING,
	/** The battery gives no values; it is asked again, less and less often. */
	FAILING,
	/** As {@link #FAILING}; it may be that a person has to agree to the session key first. */
	KEY_NEEDED,
	/** There is no link, or another program is on it; it is tried again, less and less often. */
	WAITING,
	/** Closed. */
	CLOSED
}
