package org.busbar.api.channel;

/** What a channel may do on the bus. Everything starts as {@link #LISTEN}. */
public enum Mode {
	/** Silent: receives, does not even acknowledge. */
	LISTEN,
	/** Normal mode of the controller, so that it acknowledges, but no data frame is ever sent. */
	ACKNOWLEDGE,
	/** May send. Only a session that the user armed opens a channel so. */
	ARMED
}
