package org.busbar.link.serial;

import java.util.concurrent.TimeUnit;

/**
 * Counts the ports that are open. When the virtual machine ends, jSerialComm closes all of them at once, and a converter that was not told to leave the bus
 * stays on it; so jSerialComm is kept waiting until whoever opened them has closed them. Safe for use by any thread.
 */
final class OpenPorts {

	/** Whoever has not closed a port by then never will. */
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(4);

	private final long patience;
	private int open;

	OpenPorts() {
		this(PATIENCE_NANOS);
	}

	/** @param patience in nanoseconds */
	OpenPorts(long patience) {
		this.patience = patience;
	}

	synchronized void opened() {
		open++;
	}

	synchronized void closed() {
		open--;
		notifyAll();
	}

	/** Waits until none is open, but not for ever. */
	synchronized void awaitClosed() {
		long end = System.nanoTime() + patience;
		long left = patience;
		try {
			while (open > 0 && left > 0) {
				TimeUnit.NANOSECONDS.timedWait(this, left);
				left = end - System.nanoTime();
			}
		} catch (@SuppressWarnings("unused") InterruptedException hurry) {
			Thread.currentThread().interrupt();
		}
	}
}
