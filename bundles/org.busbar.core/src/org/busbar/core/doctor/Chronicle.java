package org.busbar.core.doctor;

import java.util.Optional;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.FrameFlags;

/** What rules need of longer ago than single readings are kept. It does not grow with time. */
final class Chronicle {

	private static final int ALARMS = 0x35A;
	private static final double FULL = 99;
	private static final long NEVER = Long.MIN_VALUE;

	final ChargeCount charge = new ChargeCount();
	final LimitStep chargeStep = new LimitStep();
	final LimitStep dischargeStep = new LimitStep();
	final AlarmPairs alarms = new AlarmPairs();
	final Turns turns = new Turns();
	private long notFullSince = NEVER;

	/** One frame, and who sends it in the dialect. */
	void frame(long nanos, int id, int flags, int dlc, long payload, Optional<Role> sender) {
		sender.ifPresent(role -> turns.frame(nanos, role));
		if (id == ALARMS && (flags & FrameFlags.EXTENDED) == 0) {
			alarms.frame(dlc, payload);
		}
	}

	void update(QuantityValue value) {
		if (value.state() != QuantityState.VALID) {
			return;
		}
		long nanos = value.nanos();
		switch (value.quantity()) {
			case BATTERY_CURRENT -> {
				charge.current(nanos, value.value());
				chargeStep.current(nanos, value.value());
				dischargeStep.current(nanos, -value.value());
			}
			case BATTERY_SOC -> {
				charge.state(nanos, value.value());
				notFullSince = notFullSince == NEVER || value.value() >= FULL ? nanos : notFullSince;
			}
			case LIMIT_CHARGE_CURRENT -> chargeStep.limit(nanos, value.value());
			case LIMIT_DISCHARGE_CURRENT -> dischargeStep.limit(nanos, value.value());
			default -> {
				// Nothing else is remembered.
			}
		}
	}

	/** Seconds since the battery was last full, or since it is being watched; 0 where its state of charge is not known. */
	double secondsNotFull(long now) {
		return notFullSince == NEVER ? 0 : (now - notFullSince) / 1e9;
	}
}
