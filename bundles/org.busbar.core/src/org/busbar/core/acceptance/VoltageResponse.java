package org.busbar.core.acceptance;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether the voltage rises with the current, as it does in every battery: where it falls, the sign of the current is inverted (rule X-03). The slower open-circuit
 * voltage does not count, only steps within a few seconds.
 */
final class VoltageResponse {

	private static final double STEP_AMPERE = 10;
	private static final double STEP_VOLT = 0.05;
	private static final long SETTLED = 2 * Figures.SECOND;
	private static final long WINDOW = 5 * Figures.SECOND;

	private record Sample(long nanos, double current, double voltage) {
	}

	private final Deque<Sample> samples = new ArrayDeque<>();
	private int right;
	private int wrong;

	void sample(long nanos, double current, double voltage) {
		samples.add(new Sample(nanos, current, voltage));
		while (nanos - samples.getFirst().nanos() > WINDOW) {
			samples.remove();
		}
		Sample before = samples.getFirst();
		double ampere = current - before.current();
		double volt = voltage - before.voltage();
		if (nanos - before.nanos() >= SETTLED && Math.abs(ampere) >= STEP_AMPERE && Math.abs(volt) >= STEP_VOLT) {
			if (ampere * volt > 0) {
				right++;
			} else {
				wrong++;
			}
			samples.clear();
		}
	}

	int steps() {
		return right + wrong;
	}

	int right() {
		return right;
	}

	boolean isRight() {
		return right > wrong;
	}

	boolean isInverted() {
		return wrong > right;
	}
}
