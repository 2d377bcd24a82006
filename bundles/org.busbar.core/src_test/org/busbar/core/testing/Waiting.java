package org.busbar.core.testing;

import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does; who waits in vain is ended by the time-out of its test. */
public final class Waiting {

	private Waiting() {
	}

	public static void await(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			Thread.onSpinWait();
		}
	}

	/** For threads that nobody interrupts. */
	public static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
