package org.busbar.sim.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatedBatteryTest {

	private static final double CHARGE_VOLTAGE = 56;
	private static final double STEP = 0.1;

	private static SimulatedBattery battery(double soc, Quantity... alarms) {
		return new SimulatedBattery(1, 16, 100, soc, 25, Set.of(alarms));
	}

	private static double soc(SimulatedBattery battery) {
		return battery.quantity(Quantity.BATTERY_SOC);
	}

	@Test
	void startsWhereAsked() {
		assertEquals(37.5, soc(battery(37.5)), 1e-9);
		assertEquals(25, battery(50).quantity(Quantity.BATTERY_TEMPERATURE));
		assertEquals(0, battery(50).current());
	}

	@Test
	void noDefaultLimitExceedsWhatACellMayBear() {
		assertEquals(56.0, battery(50).quantity(Quantity.LIMIT_CHARGE_VOLTAGE), 1e-9);
		assertEquals(52.5, new SimulatedBattery(1, 15, 100, 50, 25, Set.of()).quantity(Quantity.LIMIT_CHARGE_VOLTAGE), 1e-9);
		assertTrue(battery(50).quantity(Quantity.LIMIT_CHARGE_VOLTAGE) <= 57.6);
	}

	@Test
	void theCounterHoldsExactlyWhatFlowed() {
		SimulatedBattery battery = battery(50);
		double before = battery.quantity(Quantity.BATTERY_CAPACITY_REMAINING);
		double flowed = 0;
		for (int i = 0; i < 36_000; i++) {
			battery.advance(STEP, i % 3 == 0 ? 30 : -12, CHARGE_VOLTAGE, 0);
			flowed += battery.current() * STEP / 3600;
		}
		assertEquals(flowed, battery.quantity(Quantity.BATTERY_CAPACITY_REMAINING) - before, 1e-6);
	}

	@Test
	void aRoundTripLosesTheHeatAndNothingElse() {
		SimulatedBattery battery = battery(50);
		double energy = 0;
		double heat = 0;
		double before = battery.quantity(Quantity.BATTERY_TEMPERATURE);
		for (int i = 0; i < 2 * 18_000; i++) {
			battery.advance(STEP, i < 18_000 ? 40 : -40, CHARGE_VOLTAGE, 0);
			energy += battery.voltage() * battery.current() * STEP;
			heat += 16 * 0.0005 * 40 * 40 * STEP;
		}
		assertEquals(50, soc(battery), 1e-6);
		assertTrue(energy > heat * 0.9, "less lost than the resistance takes: " + energy);
		assertTrue(energy < heat * 2.2, "more lost than resistance and polarisation take: " + energy);
		assertTrue(battery.quantity(Quantity.BATTERY_TEMPERATURE) > before);
		assertTrue(battery.quantity(Quantity.BATTERY_TEMPERATURE) < before + heat / (16 * 20 * 100), "hotter than the heat allows");
	}

	@Test
	void chargingTapersMonotonicallyToNothing() {
		SimulatedBattery battery = battery(80);
		double limit = battery.chargeCurrentLimit();
		assertEquals(50, limit, 1e-9);
		while (battery.chargeCurrentLimit() > 0) {
			battery.advance(STEP, battery.chargeCurrentLimit(), CHARGE_VOLTAGE, 0);
			assertTrue(battery.chargeCurrentLimit() <= limit, "the limit rises at " + soc(battery));
			limit = battery.chargeCurrentLimit();
			assertTrue(battery.voltage() <= CHARGE_VOLTAGE + 1e-9);
		}
		assertEquals(100, soc(battery), 0.02);
		assertEquals(0, battery.quantity(Quantity.REQUEST_CHARGE_ENABLE));
		assertEquals(1, battery.quantity(Quantity.REQUEST_DISCHARGE_ENABLE));
		assertTrue(battery.quantity(Quantity.CELL_VOLTAGE_MAX) <= 3.6);
	}

	@Test
	void dischargingTapersMonotonicallyToNothing() {
		SimulatedBattery battery = battery(20);
		double limit = battery.dischargeCurrentLimit();
		assertEquals(100, limit, 1e-9);
		while (battery.dischargeCurrentLimit() > 0) {
			battery.advance(STEP, -battery.dischargeCurrentLimit(), CHARGE_VOLTAGE, 44.8);
			assertTrue(battery.dischargeCurrentLimit() <= limit, "the limit rises at " + soc(battery));
			limit = battery.dischargeCurrentLimit();
			assertTrue(battery.voltage() >= 44.8 - 1e-9);
		}
		assertEquals(0, soc(battery), 0.02);
		assertEquals(0, battery.quantity(Quantity.REQUEST_DISCHARGE_ENABLE));
	}

	@Test
	void aFullBatteryDoesNotFlutter() {
		SimulatedBattery battery = battery(100);
		assertEquals(0, battery.chargeCurrentLimit());
		while (soc(battery) > 97.1) {
			battery.advance(STEP, -20, CHARGE_VOLTAGE, 0);
			assertEquals(0, battery.chargeCurrentLimit(), "charging allowed again at " + soc(battery));
		}
		while (soc(battery) > 96.9) {
			battery.advance(STEP, -20, CHARGE_VOLTAGE, 0);
		}
		assertTrue(battery.chargeCurrentLimit() > 0);
	}

	@Test
	void itCutsWhatIgnoresItsLimits() {
		SimulatedBattery full = battery(100);
		full.advance(STEP, 30, 60, 0);
		assertEquals(0, full.current());
		SimulatedBattery empty = battery(0);
		empty.advance(STEP, -30, 60, 0);
		assertEquals(0, empty.current());
	}

	@Test
	void coldAndHeatTakeTheLimitsAway() {
		assertEquals(0, new SimulatedBattery(1, 16, 100, 50, -5, Set.of()).chargeCurrentLimit());
		assertEquals(25, new SimulatedBattery(1, 16, 100, 50, 5, Set.of()).chargeCurrentLimit(), 1e-9);
		assertEquals(0, new SimulatedBattery(1, 16, 100, 50, 60, Set.of()).dischargeCurrentLimit());
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "(ALARM|WARNING)_.*")
	void raisesWhatIsAskedAndNothingElse(Quantity asked) {
		SimulatedBattery battery = battery(50, asked);
		for (Quantity quantity : Quantity.values()) {
			if (quantity.id().startsWith("alarm.") || quantity.id().startsWith("warning.")) {
				assertEquals(quantity == asked ? 1 : 0, battery.quantity(quantity), quantity.id());
			}
		}
	}

	@Test
	void anAlarmStopsAndAWarningDoesNot() {
		assertEquals(0, battery(50, Quantity.ALARM_OVER_VOLTAGE).chargeCurrentLimit());
		assertTrue(battery(50, Quantity.ALARM_OVER_VOLTAGE).dischargeCurrentLimit() > 0);
		assertEquals(0, battery(50, Quantity.ALARM_UNDER_VOLTAGE).dischargeCurrentLimit());
		assertTrue(battery(50, Quantity.ALARM_UNDER_VOLTAGE).chargeCurrentLimit() > 0);
		assertEquals(0, battery(50, Quantity.ALARM_INTERNAL).chargeCurrentLimit());
		assertEquals(0, battery(50, Quantity.ALARM_INTERNAL).dischargeCurrentLimit());
		assertTrue(battery(50, Quantity.WARNING_OVER_VOLTAGE).chargeCurrentLimit() > 0);
		assertEquals(56, battery(50, Quantity.ALARM_INTERNAL).quantity(Quantity.LIMIT_CHARGE_VOLTAGE), "a stop is never told by a low charge voltage");
	}

	@Test
	void neverAsksForAChargeFromTheGrid() {
		Stream.of(0.0, 1.0, 50.0, 100.0).map(SimulatedBatteryTest::battery).forEach(battery -> {
			assertEquals(0, battery.quantity(Quantity.REQUEST_CHARGE_FORCE));
			assertEquals(0, battery.quantity(Quantity.REQUEST_CHARGE_FULL));
		});
	}

	@Test
	void theSeedDecidesHowFarTheCellsLieApart() {
		SimulatedBattery one = battery(10);
		SimulatedBattery same = battery(10);
		SimulatedBattery other = new SimulatedBattery(2, 16, 100, 10, 25, Set.of());
		assertEquals(one.quantity(Quantity.CELL_VOLTAGE_MIN), same.quantity(Quantity.CELL_VOLTAGE_MIN));
		assertTrue(one.quantity(Quantity.CELL_VOLTAGE_MAX) > one.quantity(Quantity.CELL_VOLTAGE_MIN));
		assertTrue(one.voltage() != other.voltage());
	}
}
