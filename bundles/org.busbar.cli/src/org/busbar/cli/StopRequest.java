package org.busbar.cli;

/** Asks a command that runs on and on to come to its end. Safe for use by any thread. */
public final class StopRequest {

	private volatile boolean made;
	private volatile boolean heeded;

	/** Asks. */
	public void make() {
		made = true;
	}

	/** Whether anybody asked. A command that looks at this will end by itself. */
	public boolean made() {
		heeded = true;
		return made;
	}

	/** Whether the command looks at the request at all. */
	boolean heeded() {
		return heeded;
	}
}
