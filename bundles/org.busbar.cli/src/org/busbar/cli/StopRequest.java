package org.busbar.cli;

/** Asks a command that runs on and on to come to its end. Safe for use by any thread. */
public final class StopRequest {

	private volatile boolean made;

	/** Asks. */
	public void make() {
		made = true;
	}

	/** Whether anybody asked. */
	public boolean made() {
		return made;
	}
}
