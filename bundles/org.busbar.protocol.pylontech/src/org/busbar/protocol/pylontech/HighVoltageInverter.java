package org.busbar.protocol.pylontech;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * The inverter: asks for the state once a second and learns from the answers. Half a second later it asks what the battery is, until it was told. It sends no
 * command: none to sleep, none to wake, none to close a relay.
 */
final class HighVoltageInverter implements Driver {

	/** The document gives no period; inverters ask once a second. */
	private static final long PERIOD = 1_000_000_000L;
	/** Nanoseconds without an answer after which it may be another battery. No document's; five periods. */
	private static final long SILENCE = 5 * PERIOD;
	private static final int HIGHEST_PERCENT = 100;

	private final Wire wire;
	private final DriverContext context;
	private boolean running;
	private long stateDue;
	private long equipmentDue;
	private boolean equipmentKnown;
	private long lastHeard;
	private long alarms;
	private long faults;

	HighVoltageInverter(Wire wire, DriverContext context) {
		this.wire = wire;
		this.context = context;
	}

	@Override
	public void tick(long nanos) {
		if (!running) {
			running = true;
			stateDue = nanos;
			equipmentDue = nanos + PERIOD / 2;
		}
		if (nanos - lastHeard > SILENCE) {
			equipmentKnown = false;
		}
		if (nanos >= stateDue) {
			stateDue = next(stateDue, nanos);
			ask(Frames.ENSEMBLE);
		}
		if (nanos >= equipmentDue) {
			equipmentDue = next(equipmentDue, nanos);
			if (!equipmentKnown) {
				ask(Frames.EQUIPMENT);
			}
		}
	}

	private static long next(long due, long nanos) {
		return due + ((nanos - due) / PERIOD + 1) * PERIOD;
	}

	private void ask(int what) {
		context.offer(Frames.REQUEST, FrameFlags.EXTENDED, Payload.MAX_LENGTH, what);
	}

	@Override
	public void received(long nanos, int id, int flags, int dlc, long payload) {
		int base = id - wire.address();
		// every frame has eight bytes; of a shorter one nobody knows what it is
		if (!FrameFlags.carriesData(flags) || (flags & FrameFlags.EXTENDED) == 0 || dlc < Payload.MAX_LENGTH || !learn(base, payload)) {
			return;
		}
		lastHeard = nanos;
	}

	/** Whether the frame is one of the battery's. */
	private boolean learn(int base, long payload) {
		switch (base) {
			case Frames.STATUS -> status(payload);
			case Frames.LIMITS -> limits(payload);
			case Frames.CELL_VOLTAGES -> {
				context.learned(Quantity.CELL_VOLTAGE_MAX, wire.counts(payload, 0) / 1000.0);
				context.learned(Quantity.CELL_VOLTAGE_MIN, wire.counts(payload, 2) / 1000.0);
			}
			case Frames.CELL_TEMPERATURES -> {
				context.learned(Quantity.CELL_TEMPERATURE_MAX, wire.readTemperature(payload, 0));
				context.learned(Quantity.CELL_TEMPERATURE_MIN, wire.readTemperature(payload, 2));
			}
			case Frames.ALARMS -> {
				alarms = payload;
				context.learned(Quantity.REQUEST_CHARGE_FORCE, payload >>> Frames.FORCED_CHARGE & 1);
				raised();
			}
			case Frames.FORBIDDEN -> {
				context.learned(Quantity.REQUEST_CHARGE_ENABLE, enabled(Payload.byteAt(payload, 0)));
				context.learned(Quantity.REQUEST_DISCHARGE_ENABLE, enabled(Payload.byteAt(payload, 1)));
			}
			case Frames.FAULTS -> {
				faults = payload;
				raised();
			}
			case Frames.TOPOLOGY -> {
				equipmentKnown = true;
				context.learned(Quantity.BATTERY_CAPACITY, Payload.byteAt(payload, 6) | Payload.byteAt(payload, 7) << 8);
			}
			case Frames.MODULE_VOLTAGES, Frames.MODULE_TEMPERATURES, Frames.VERSIONS, Frames.MANUFACTURER_1, Frames.MANUFACTURER_2 -> {
				// belongs to no quantity that is a number
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	private void status(long payload) {
		context.learned(Quantity.BATTERY_VOLTAGE, wire.counts(payload, 0) / 10.0);
		context.learned(Quantity.BATTERY_CURRENT, wire.readPileCurrent(payload, 2));
		context.learned(Quantity.BATTERY_TEMPERATURE, wire.readTemperature(payload, 4));
		percent(Quantity.BATTERY_SOC, Payload.byteAt(payload, 6));
		percent(Quantity.BATTERY_SOH, Payload.byteAt(payload, 7));
	}

	private void percent(Quantity quantity, int value) {
		if (value <= HIGHEST_PERCENT) {
			context.learned(quantity, value);
		}
	}

	private void limits(long payload) {
		context.learned(Quantity.LIMIT_CHARGE_VOLTAGE, wire.counts(payload, 0) / 10.0);
		context.learned(Quantity.LIMIT_DISCHARGE_VOLTAGE, wire.counts(payload, 2) / 10.0);
		context.learned(Quantity.LIMIT_CHARGE_CURRENT, wire.readChargeLimit(payload, 4));
		context.learned(Quantity.LIMIT_DISCHARGE_CURRENT, wire.readDischargeLimit(payload, 6));
	}

	private static double enabled(int mark) {
		return mark == Frames.EFFECTIVE ? 0 : 1;
	}

	/** An alarm is raised when one of its bits is, in whichever of the two frames. */
	private void raised() {
		Map<Quantity, Boolean> raised = new EnumMap<>(Quantity.class);
		collect(Frames.ALARM_BITS, alarms, raised);
		collect(Frames.FAULT_BITS, faults, raised);
		raised.forEach((quantity, set) -> context.learned(quantity, set ? 1 : 0));
	}

	private static void collect(List<Frames.Bit> bits, long payload, Map<Quantity, Boolean> raised) {
		bits.forEach(bit -> raised.merge(bit.quantity(), bit.raised(payload), Boolean::logicalOr));
	}
}
