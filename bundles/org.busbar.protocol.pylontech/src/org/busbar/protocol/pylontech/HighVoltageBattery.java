package org.busbar.protocol.pylontech;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * The battery: silent until it is asked, then one answer at each tick, because real ones leave some 15 ms between them. An answer of which a value is not
 * known is left out. A forced charge is never asked for, since it may come from the grid, and commands that move a relay are not obeyed.
 */
final class HighVoltageBattery implements Driver {

	private static final List<Integer> ENSEMBLE_ANSWERS = List.of(Frames.STATUS, Frames.LIMITS, Frames.CELL_VOLTAGES, Frames.CELL_TEMPERATURES, Frames.ALARMS,
			Frames.MODULE_VOLTAGES, Frames.MODULE_TEMPERATURES, Frames.FORBIDDEN, Frames.FAULTS);
	private static final List<Integer> EQUIPMENT_ANSWERS = List.of(Frames.VERSIONS, Frames.TOPOLOGY, Frames.MANUFACTURER_1, Frames.MANUFACTURER_2);
	/** What the dialect has no bit for. */
	private static final List<Quantity> NAMELESS_ALARMS = List.of(Quantity.ALARM_INTERNAL, Quantity.ALARM_SHORT_CIRCUIT, Quantity.ALARM_CELL_IMBALANCE);
	private static final int CHARGING = 1;
	private static final int DISCHARGING = 2;
	private static final int IDLE = 3;
	/** Least current in A that is not called idle: one count. */
	private static final double LEAST_CURRENT = 0.1;
	/** Counts in one volt of the pile. */
	private static final int PER_VOLT = 10;
	/** Counts in one volt of a cell or a module. */
	private static final int PER_CELL_VOLT = 1000;

	private final Wire wire;
	private final DriverContext context;
	private final Deque<Integer> waiting = new ArrayDeque<>();

	HighVoltageBattery(Wire wire, DriverContext context) {
		this.wire = wire;
		this.context = context;
	}

	@Override
	public void received(long nanos, int id, int flags, int dlc, long payload) {
		if (!FrameFlags.carriesData(flags) || (flags & FrameFlags.EXTENDED) == 0 || dlc < 1) {
			return;
		}
		int what = Payload.byteAt(payload, 0);
		if (id == Frames.REQUEST) {
			switch (what) {
				case Frames.ENSEMBLE -> ENSEMBLE_ANSWERS.forEach(this::answer);
				case Frames.EQUIPMENT -> EQUIPMENT_ANSWERS.forEach(this::answer);
				default -> {
					// nobody knows what the answer looks like
				}
			}
		} else if (wire.is(id, Frames.MASK) && what == Frames.EFFECTIVE) {
			answer(Frames.MASK_ACCEPTED);
		}
	}

	/** What still waits from an earlier request is not sent twice. */
	private void answer(int base) {
		if (!waiting.contains(base)) {
			waiting.add(base);
		}
	}

	@Override
	public void tick(long nanos) {
		while (!waiting.isEmpty()) {
			int base = waiting.remove();
			OptionalLong payload = payload(base);
			if (payload.isPresent()) {
				context.offer(wire.id(base), FrameFlags.EXTENDED, Payload.MAX_LENGTH, payload.getAsLong());
				return;
			}
		}
	}

	private OptionalLong payload(int base) {
		return switch (base) {
			case Frames.STATUS -> status();
			case Frames.LIMITS -> limits();
			case Frames.CELL_VOLTAGES -> extremes(context.quantity(Quantity.CELL_VOLTAGE_MAX), context.quantity(Quantity.CELL_VOLTAGE_MIN));
			case Frames.CELL_TEMPERATURES, Frames.MODULE_TEMPERATURES -> temperatures();
			case Frames.ALARMS -> alarms();
			case Frames.MODULE_VOLTAGES -> moduleVoltages();
			case Frames.FORBIDDEN -> forbidden();
			case Frames.FAULTS -> OptionalLong.of(raised(Quantity.ALARM_INTERNAL) ? 1L << Frames.BMIC : 0);
			case Frames.TOPOLOGY -> topology();
			case Frames.MANUFACTURER_1 -> manufacturer(0);
			case Frames.MANUFACTURER_2 -> manufacturer(Payload.MAX_LENGTH);
			case Frames.MASK_ACCEPTED -> OptionalLong.of(Frames.EFFECTIVE);
			// all versions 0: none is stated
			default -> OptionalLong.of(0);
		};
	}

	private OptionalLong status() {
		double voltage = context.quantity(Quantity.BATTERY_VOLTAGE);
		double current = context.quantity(Quantity.BATTERY_CURRENT);
		double temperature = context.quantity(Quantity.BATTERY_TEMPERATURE);
		double charge = context.quantity(Quantity.BATTERY_SOC);
		double health = context.quantity(Quantity.BATTERY_SOH);
		return known(voltage, current, temperature, charge, health)
				? OptionalLong.of(Wire.frame(wire.unsigned(voltage, PER_VOLT), wire.pileCurrent(current), wire.temperature(temperature),
						percent(charge) | percent(health) << 8))
				: OptionalLong.empty();
	}

	private static long percent(double value) {
		return Math.clamp(Math.round(value), 0, 100);
	}

	private OptionalLong limits() {
		double highest = context.quantity(Quantity.LIMIT_CHARGE_VOLTAGE);
		double lowest = context.quantity(Quantity.LIMIT_DISCHARGE_VOLTAGE);
		double charge = context.quantity(Quantity.LIMIT_CHARGE_CURRENT);
		double discharge = context.quantity(Quantity.LIMIT_DISCHARGE_CURRENT);
		return known(highest, lowest, charge, discharge)
				? OptionalLong.of(
						Wire.frame(wire.unsigned(highest, PER_VOLT), wire.unsigned(lowest, PER_VOLT), wire.chargeLimit(charge), wire.dischargeLimit(discharge)))
				: OptionalLong.empty();
	}

	/** Which cell or module it is stays open: number 0. */
	private OptionalLong extremes(double highest, double lowest) {
		return known(highest, lowest)
				? OptionalLong.of(Wire.frame(wire.unsigned(highest, PER_CELL_VOLT), wire.unsigned(lowest, PER_CELL_VOLT), 0, 0))
				: OptionalLong.empty();
	}

	/** Those of the cells count for the modules too, of which nothing else is known. */
	private OptionalLong temperatures() {
		double highest = context.quantity(Quantity.CELL_TEMPERATURE_MAX);
		double lowest = context.quantity(Quantity.CELL_TEMPERATURE_MIN);
		return known(highest, lowest) ? OptionalLong.of(Wire.frame(wire.temperature(highest), wire.temperature(lowest), 0, 0)) : OptionalLong.empty();
	}

	/** The mean of the modules is all that is known of them. */
	private OptionalLong moduleVoltages() {
		double modules = context.quantity(Quantity.MODULES_ONLINE);
		double mean = modules >= 1 ? context.quantity(Quantity.BATTERY_VOLTAGE) / modules : Double.NaN;
		return extremes(mean, mean);
	}

	private OptionalLong alarms() {
		double current = context.quantity(Quantity.BATTERY_CURRENT);
		if (Double.isNaN(current)) {
			return OptionalLong.empty();
		}
		long payload = Math.abs(current) < LEAST_CURRENT ? IDLE : current > 0 ? CHARGING : DISCHARGING;
		Set<Quantity> sent = new HashSet<>(NAMELESS_ALARMS);
		for (Frames.Bit bit : Frames.ALARM_BITS) {
			if (sent.add(bit.quantity()) && raised(bit.quantity())) {
				payload |= 1L << bit.bit();
			}
		}
		return OptionalLong.of(NAMELESS_ALARMS.stream().anyMatch(this::raised) ? payload | 1L << Frames.OTHER_ERROR : payload);
	}

	private boolean raised(Quantity alarm) {
		return context.quantity(alarm) == 1;
	}

	private OptionalLong forbidden() {
		double charge = context.quantity(Quantity.REQUEST_CHARGE_ENABLE);
		double discharge = context.quantity(Quantity.REQUEST_DISCHARGE_ENABLE);
		return known(charge, discharge) ? OptionalLong.of(mark(charge) | mark(discharge) << 8) : OptionalLong.empty();
	}

	private static long mark(double enabled) {
		return enabled == 0 ? Frames.EFFECTIVE : 0;
	}

	/** How many cells there are follows from what all of them together and one of them have. */
	private OptionalLong topology() {
		double voltage = context.quantity(Quantity.BATTERY_VOLTAGE);
		double cell = (context.quantity(Quantity.CELL_VOLTAGE_MAX) + context.quantity(Quantity.CELL_VOLTAGE_MIN)) / 2;
		double modules = context.quantity(Quantity.MODULES_ONLINE);
		double capacity = context.quantity(Quantity.BATTERY_CAPACITY);
		if (!known(voltage, cell, modules, capacity) || cell <= 0 || modules < 1) {
			return OptionalLong.empty();
		}
		long cells = count(voltage / cell);
		long series = Math.min(0xFF, Math.round(modules));
		long each = Math.min(0xFF, cells / series);
		return OptionalLong.of(Wire.frame(cells, series | each << 8, count(voltage), count(capacity)));
	}

	/** A number of something has the low byte first in every byte order. */
	private static long count(double value) {
		return Math.clamp(Math.round(value), 0, 0xFFFF);
	}

	private OptionalLong manufacturer(int first) {
		String name = context.text(Quantity.BATTERY_MANUFACTURER);
		return name.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Wire.characters(name, first));
	}

	private static boolean known(double... values) {
		for (double value : values) {
			if (Double.isNaN(value)) {
				return false;
			}
		}
		return true;
	}
}
