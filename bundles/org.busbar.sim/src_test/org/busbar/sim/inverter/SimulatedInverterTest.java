package org.busbar.sim.inverter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Set;

import org.busbar.api.quantity.Quantity;
import org.busbar.sim.battery.SimulatedBattery;
import org.junit.jupiter.api.Test;

class SimulatedInverterTest {

	private static final long STEP = 100_000_000L;
	private static final long SECOND = 1_000_000_000L;

	private final SimulatedBattery battery = new SimulatedBattery(1, 16, 100, 50, 25, Set.of());
	private long time;

	private SimulatedInverter inverter(OptionalDouble current) {
		return new SimulatedInverter(1, 100, current, battery);
	}

	private void run(SimulatedInverter inverter, long nanos) {
		for (long end = time + nanos; time < end; time += STEP) {
			inverter.advance(time, time, STEP / 1e9);
		}
	}

	private void tell(SimulatedInverter inverter, double voltage, double charge, double discharge) {
		inverter.learned(time, Quantity.LIMIT_CHARGE_VOLTAGE, voltage);
		inverter.learned(time, Quantity.LIMIT_CHARGE_CURRENT, charge);
		inverter.learned(time, Quantity.LIMIT_DISCHARGE_CURRENT, discharge);
	}

	@Test
	void nothingFlowsBeforeTheBatterySpeaks() {
		SimulatedInverter inverter = inverter(OptionalDouble.of(30));
		run(inverter, 10 * SECOND);
		assertEquals(0, battery.current());
	}

	@Test
	void nothingFlowsAfterTheBatteryFellSilent() {
		SimulatedInverter inverter = inverter(OptionalDouble.of(30));
		tell(inverter, 56, 50, 50);
		run(inverter, 4 * SECOND);
		assertEquals(30, battery.current(), 1e-9);
		run(inverter, 2 * SECOND);
		assertEquals(0, battery.current());
		tell(inverter, 56, 50, 50);
		run(inverter, 4 * SECOND);
		assertEquals(30, battery.current(), 1e-9);
	}

	@Test
	void aLimitHoldsAtOnce() {
		SimulatedInverter inverter = inverter(OptionalDouble.of(80));
		tell(inverter, 56, 50, 50);
		run(inverter, 3 * SECOND);
		assertEquals(50, battery.current(), 1e-9);
		tell(inverter, 56, 7, 50);
		run(inverter, STEP);
		assertEquals(7, battery.current(), 1e-9);
	}

	@Test
	void dischargingHasItsOwnLimit() {
		SimulatedInverter inverter = inverter(OptionalDouble.of(-80));
		tell(inverter, 56, 50, 20);
		run(inverter, 3 * SECOND);
		assertEquals(-20, battery.current(), 1e-9);
		inverter.learned(time, Quantity.REQUEST_DISCHARGE_ENABLE, 0);
		run(inverter, STEP);
		assertEquals(0, battery.current());
	}

	@Test
	void theChargeVoltageIsKept() {
		SimulatedInverter inverter = inverter(OptionalDouble.of(40));
		tell(inverter, 52.9, 50, 50);
		run(inverter, 4 * SECOND);
		assertEquals(52.9, battery.voltage(), 1e-3);
		assertTrue(battery.current() > 0 && battery.current() < 40);
		tell(inverter, 40, 50, 50);
		run(inverter, SECOND);
		assertEquals(0, battery.current(), "a charge voltage below the battery's does not discharge it");
	}

	@Test
	void theFirstMinuteShowsRestChargeAndDischarge() {
		SimulatedInverter inverter = inverter(OptionalDouble.empty());
		boolean rested = false;
		boolean charged = false;
		boolean discharged = false;
		while (time < 60 * SECOND) {
			tell(inverter, 56, 50, 100);
			run(inverter, SECOND);
			rested |= battery.current() == 0;
			charged |= battery.current() > 5;
			discharged |= battery.current() < -5;
		}
		assertTrue(rested && charged && discharged);
	}

	@Test
	void aDayStaysWithinAllLimits() {
		SimulatedInverter inverter = inverter(OptionalDouble.empty());
		double lowest = 100;
		double highest = 0;
		while (time < 86_400 * SECOND) {
			tell(inverter, battery.quantity(Quantity.LIMIT_CHARGE_VOLTAGE), battery.chargeCurrentLimit(), battery.dischargeCurrentLimit());
			inverter.learned(time, Quantity.LIMIT_DISCHARGE_VOLTAGE, battery.quantity(Quantity.LIMIT_DISCHARGE_VOLTAGE));
			double charge = battery.chargeCurrentLimit();
			double discharge = battery.dischargeCurrentLimit();
			run(inverter, SECOND);
			assertTrue(battery.current() <= charge + 1e-9 && battery.current() >= -discharge - 1e-9, () -> "current at " + time);
			assertTrue(battery.voltage() <= 56 + 1e-6 && battery.voltage() >= 44.8 - 1e-6, () -> "voltage " + battery.voltage() + " at " + time);
			double soc = battery.quantity(Quantity.BATTERY_SOC);
			lowest = Math.min(lowest, soc);
			highest = Math.max(highest, soc);
		}
		assertTrue(lowest >= 0 && highest <= 100);
		assertTrue(highest - lowest > 20, "a day moves the state of charge");
	}
}
