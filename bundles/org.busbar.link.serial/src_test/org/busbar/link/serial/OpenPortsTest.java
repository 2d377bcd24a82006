package org.busbar.link.serial;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OpenPortsTest {

	private static Thread waiting(OpenPorts ports) throws InterruptedException {
		Thread thread = Thread.ofPlatform().daemon().start(ports::awaitClosed);
		while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
		return thread;
	}

	@Test
	void theEndOfTheMachineWaitsForThePortsThatAreOpen() throws Exception {
		OpenPorts ports = new OpenPorts();
		ports.awaitClosed();
		ports.opened();
		ports.opened();
		ports.closed();
		Thread thread = waiting(ports);
		assertTrue(thread.isAlive(), "One is open still");
		ports.closed();
		thread.join();
		assertFalse(thread.isAlive());
	}

	@Test
	void aPortThatNobodyClosesIsNotWaitedForForEver() throws Exception {
		OpenPorts ports = new OpenPorts(TimeUnit.MILLISECONDS.toNanos(20));
		ports.opened();
		waiting(ports).join();
	}
}
