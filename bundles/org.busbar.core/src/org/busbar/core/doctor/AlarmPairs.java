package org.busbar.core.doctor;

import org.busbar.can.Payload;

/** Alarms of 0x35A that a battery raised ({@code 01}) and then let go of without saying that they are over ({@code 10}). */
final class AlarmPairs {

	/** The first four bytes are alarms, the others warnings. */
	private static final int ALARMS = 16;
	private static final int FEWEST_BYTES = 4;
	private static final int ARRIVES = 1;
	private static final int LEAVES = 2;

	private int raised;
	private int dropped;

	void frame(int dlc, long payload) {
		if (dlc < FEWEST_BYTES) {
			return;
		}
		for (int alarm = 0; alarm < ALARMS; alarm++) {
			int bit = 1 << alarm;
			int pair = Payload.byteAt(payload, alarm / 4) >> alarm % 4 * 2 & 3;
			if (pair == ARRIVES) {
				raised |= bit;
				dropped &= ~bit;
			} else if (pair == LEAVES) {
				raised &= ~bit;
				dropped &= ~bit;
			} else if ((raised & bit) != 0) {
				dropped |= bit;
			}
		}
	}

	/** The alarms that are neither raised any longer nor told to be over, each as its bit. */
	int dropped() {
		return dropped;
	}
}
