package org.busbar.sim.inverter;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.busbar.api.quantity.Quantity;
import org.busbar.sim.Participant;
import org.busbar.sim.battery.SimulatedBattery;

/**
 * An inverter that does what sun and house want as far as the battery allows it. It knows the battery's limits only from its driver, that is from the bus:
 * when it has heard none, or none for five seconds, no current flows. For one thread.
 */
public final class SimulatedInverter implements Participant {

	/** Nanoseconds without a limit after which it stops. */
	private static final long SILENCE = 5_000_000_000L;
	/** How fast the current rises: from nothing to the capacity in so many seconds. */
	private static final double RAMP_SECONDS = 2;

	private final SimulatedBattery battery;
	private final LoadProfile profile;
	private final OptionalDouble constantCurrent;
	private final double rampPerSecond;
	private final Map<Quantity, Double> learned = new EnumMap<>(Quantity.class);
	private boolean heard;
	private long lastLimit;
	private double current;

	/**
	 * @param seed            decides what sun and house want
	 * @param capacity        of the battery in Ah
	 * @param constantCurrent what to want instead, in A, positive while charging
	 * @param battery         at its terminals; it measures voltage and current there
	 */
	public SimulatedInverter(long seed, double capacity, OptionalDouble constantCurrent, SimulatedBattery battery) {
		this.battery = battery;
		this.constantCurrent = constantCurrent;
		profile = new LoadProfile(seed, capacity);
		rampPerSecond = capacity / RAMP_SECONDS;
	}

	/**
	 * Lets time pass, and drives the battery.
	 *
	 * @param nanos   now: nanoseconds since 1970-01-01 UTC
	 * @param elapsed nanoseconds since the beginning
	 * @param seconds since the last call; a second or less
	 */
	public void advance(long nanos, long elapsed, double seconds) {
		double wanted = constantCurrent.isPresent() ? constantCurrent.getAsDouble() : profile.current(elapsed);
		double step = rampPerSecond * seconds;
		double allowed = allowed(nanos, Math.clamp(wanted, current - step, current + step));
		current = allowed;
		battery.advance(seconds, allowed, learned(Quantity.LIMIT_CHARGE_VOLTAGE, 0), learned(Quantity.LIMIT_DISCHARGE_VOLTAGE, 0));
	}

	/** A limit holds at once; only what it allows is ramped. */
	private double allowed(long nanos, double wanted) {
		if (!heard || nanos - lastLimit > SILENCE) {
			return 0;
		}
		boolean mayCharge = learned.containsKey(Quantity.LIMIT_CHARGE_VOLTAGE) && learned(Quantity.REQUEST_CHARGE_ENABLE, 1) != 0;
		boolean mayDischarge = learned(Quantity.REQUEST_DISCHARGE_ENABLE, 1) != 0;
		double highest = mayCharge ? Math.max(0, learned(Quantity.LIMIT_CHARGE_CURRENT, 0)) : 0;
		double lowest = mayDischarge ? Math.min(0, -learned(Quantity.LIMIT_DISCHARGE_CURRENT, 0)) : 0;
		return Math.clamp(wanted, lowest, highest);
	}

	private double learned(Quantity quantity, double otherwise) {
		return learned.getOrDefault(quantity, otherwise);
	}

	@Override
	public double quantity(Quantity quantity) {
		return switch (quantity) {
			case INVERTER_ECHO_VOLTAGE -> battery.voltage();
			case INVERTER_ECHO_CURRENT -> battery.current();
			case INVERTER_ECHO_TEMPERATURE -> learned(Quantity.BATTERY_TEMPERATURE, Double.NaN);
			case INVERTER_ECHO_SOC -> learned(Quantity.BATTERY_SOC, Double.NaN);
			default -> Double.NaN;
		};
	}

	@Override
	public String text(Quantity quantity) {
		return "";
	}

	@Override
	public void learned(long nanos, Quantity quantity, double value) {
		learned.put(quantity, value);
		if (quantity == Quantity.LIMIT_CHARGE_CURRENT || quantity == Quantity.LIMIT_DISCHARGE_CURRENT || quantity == Quantity.LIMIT_CHARGE_VOLTAGE) {
			heard = true;
			lastLimit = nanos;
		}
	}
}
