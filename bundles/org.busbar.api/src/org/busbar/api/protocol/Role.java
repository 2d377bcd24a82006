package org.busbar.api.protocol;

/** The two ends of the bus. */
public enum Role {
	/** Sends state of charge, limits and alarms. DBC node {@code Battery}. */
	BATTERY("Battery"),
	/** Answers, and obeys the limits. DBC node {@code Inverter}. */
	INVERTER("Inverter");

	private final String node;

	Role(String node) {
		this.node = node;
	}

	/** The name of this end as sender and receiver in the protocol's DBC files. */
	public String node() {
		return node;
	}

	/** The other end. */
	public Role partner() {
		return this == BATTERY ? INVERTER : BATTERY;
	}
}
