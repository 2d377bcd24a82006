package org.busbar.sim.inverter;

import java.util.Random;

/**
 * What sun and house ask of the battery: phases of rest, charging and discharging of seeded length and strength. The first three are short, so that a minute
 * shows all of them; the strength goes beyond what the battery allows, so that its limits matter.
 */
final class LoadProfile {

	private static final double SECOND = 1e9;
	private static final double WEAKEST_RATE = 0.1;
	private static final double STRONGEST_RATE = 0.7;
	private static final double RIPPLE = 0.05;
	private static final int SHORT_PHASES = 3;

	private final Random random;
	private final double capacity;
	private int phases;
	private long phaseEnd;
	private long rippleEnd;
	private double level;
	private double wanted;

	/**
	 * @param seed     decides everything
	 * @param capacity of the battery in Ah
	 */
	LoadProfile(long seed, double capacity) {
		random = new Random(~seed);
		this.capacity = capacity;
	}

	/**
	 * @param elapsed nanoseconds since the beginning; never less than before
	 * @return wanted battery current in A, positive while charging
	 */
	double current(long elapsed) {
		while (elapsed >= phaseEnd) {
			beginPhase();
		}
		if (elapsed >= rippleEnd) {
			rippleEnd = elapsed + (long) SECOND;
			wanted = level * (1 + RIPPLE * (2 * random.nextDouble() - 1));
		}
		return wanted;
	}

	private void beginPhase() {
		boolean brief = phases < SHORT_PHASES;
		double seconds = brief ? 10 + 10 * random.nextDouble() : 60 + 1140 * random.nextDouble();
		double strength = capacity * (WEAKEST_RATE + (STRONGEST_RATE - WEAKEST_RATE) * random.nextDouble());
		level = switch (brief ? phases : random.nextInt(5)) {
			case 0 -> 0;
			case 1, 3 -> strength;
			default -> -strength;
		};
		phases++;
		rippleEnd = phaseEnd;
		phaseEnd += (long) (seconds * SECOND);
	}
}
