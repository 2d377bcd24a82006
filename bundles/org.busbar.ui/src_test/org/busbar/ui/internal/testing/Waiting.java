package org.busbar.ui.internal.testing;

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
}
