package org.busbar.core.acceptance;

import org.busbar.api.protocol.Role;

/** One start of battery and inverter. Times are nanoseconds since 1970-01-01 UTC; 0 for what was not seen. */
final class Start {

	private static final double AMPERE = 1;
	/** Judgement, not a document: whoever waits longer calls it a failure. */
	static final long PATIENCE = 300 * Figures.SECOND;
	/** An answer that has not come so long after the first ampere does not come. */
	private static final long LATE = 30 * Figures.SECOND;
	/** A current has to flow for so long: the capacitors of an inverter take a blow of it when it is switched on. */
	private static final long STAYS = 3 * Figures.SECOND;

	private Role first;
	private long firstOn;
	private long secondOn;
	private long battery;
	private long answer;
	private long ampere;
	private long flowing;
	private long sampled;

	/** @param first which end is switched on first */
	Start(Role first) {
		this.first = first;
	}

	/** Nobody said which was switched on first: the one that is heard first. */
	void first(Role heard) {
		first = heard;
	}

	Role first() {
		return first;
	}

	void on(long nanos) {
		if (firstOn == 0) {
			firstOn = nanos;
		} else {
			secondOn = nanos;
		}
	}

	void heard(Role sender, long nanos) {
		if (sender == Role.BATTERY && battery == 0) {
			battery = nanos;
		} else if (sender == Role.INVERTER && answer == 0) {
			answer = nanos;
		}
	}

	void current(double value, long nanos) {
		if (ampere != 0) {
			return;
		}
		if (Math.abs(value) < AMPERE) {
			flowing = 0;
		} else if (flowing == 0 || nanos - sampled > STAYS) {
			flowing = nanos;
		} else if (nanos - flowing >= STAYS) {
			ampere = flowing;
		}
		sampled = nanos;
	}

	/** Whether both ends were heard. */
	boolean isHeard() {
		return battery != 0 && answer != 0;
	}

	/** Whether at least one of them was heard. */
	boolean isAnyHeard() {
		return battery != 0 || answer != 0;
	}

	/** How long the one was heard before the other. */
	long apart() {
		return Math.abs(battery - answer);
	}

	/** Since when both are on, as far as anybody knows. */
	long begin() {
		return Math.max(Math.max(firstOn, secondOn), firstOn == 0 ? Math.max(battery, 0) : 0);
	}

	private long batteryOn() {
		return first == Role.BATTERY ? firstOn : secondOn;
	}

	private long inverterOn() {
		return first == Role.INVERTER ? firstOn : secondOn;
	}

	boolean isOver(long now) {
		return ampere != 0 && (answer != 0 || now - ampere > LATE) || isLate(now);
	}

	boolean isLate(long now) {
		return ampere == 0 && flowing == 0 && begin() != 0 && now - begin() > PATIENCE;
	}

	/** Seconds from switching the battery on to its first frame; not a number when not known. */
	double batterySeconds() {
		return seconds(batteryOn(), battery);
	}

	/** Seconds from switching the inverter on, or from the first frame of the battery where that is not known or later, to its first frame. */
	double answerSeconds() {
		return seconds(Math.max(inverterOn(), battery), answer);
	}

	/** Seconds from when both were on to the first ampere. */
	double ampereSeconds() {
		return seconds(begin(), ampere);
	}

	boolean flows() {
		return ampere != 0;
	}

	/** When the first ampere flowed. */
	long ampere() {
		return ampere;
	}

	private static double seconds(long from, long to) {
		return from == 0 || to == 0 ? Double.NaN : Figures.seconds(Math.max(0, to - from));
	}
}
