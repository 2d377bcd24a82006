package org.busbar.ui.internal.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.junit.jupiter.api.Test;

class BatteryPresenterTest {

	private final Battery battery = new Battery();

	@Test
	void aValidValueHasUnitAndState() {
		battery.sends(0, 0x355, 54, 0, 97, 0);
		ShownValue soc = Battery.shown(battery.at(0.5), "battery.soc");
		assertEquals("State of charge: 54 %, valid", soc.face().spoken());
		assertEquals(OptionalDouble.of(0.54), soc.face().bar());
		assertEquals("", soc.face().remark());
	}

	@Test
	void aStaleValueIsShownWithItsAge() {
		battery.sends(0, 0x355, 54, 0, 97, 0);
		Face soc = Battery.shown(battery.at(12.4), "battery.soc").face();
		assertEquals("State of charge: 54 %, stale 12 s", soc.spoken());
		assertEquals(Trust.STALE, soc.trust());
		assertEquals(Tone.MUTED, soc.tone());
		assertEquals("stale 12 s", soc.remark());
		assertEquals("stale 2 min 05 s", Battery.shown(battery.at(125), "battery.soc").face().state());
		assertEquals("stale 3 h 20 min", Battery.shown(battery.at(12_000), "battery.soc").face().state());
		assertEquals("stale 2 d 7 h", Battery.shown(battery.at(200_000), "battery.soc").face().state());
	}

	@Test
	void afterTheEndOfTheBusEverythingIsStale() {
		battery.sends(0, 0x355, 54, 0, 97, 0).sends(0, 0x35A, 0xA8, 2);
		Heard heard = battery.at(1, true);
		assertEquals("State of charge: 54 %, stale 1 s", Battery.shown(heard, "battery.soc").face().spoken());
		assertEquals("Unknown now: 4, counted", Battery.shown(heard, Alarms.UNKNOWN).face().spoken());
		assertTrue(Battery.find(heard, Alarms.CLEAR).isEmpty());
	}

	@Test
	void whatTheFrameDoesNotReachIsAbsentAndNeverZero() {
		battery.sends(0, 0x355, 54, 0);
		Face soh = Battery.shown(battery.at(0.5), "battery.soh").face();
		assertEquals("State of health: absent", soh.spoken());
		assertEquals("", soh.value());
	}

	@Test
	void whatIsOutOfRangeSaysSoByWordAndSign() {
		battery.sends(0, 0x355, 120, 0, 97, 0);
		Face soc = Battery.shown(battery.at(0.5), "battery.soc").face();
		assertEquals("State of charge: 120 %, out of range", soc.spoken());
		assertEquals(Sign.WARNING, soc.sign());
		assertEquals(OptionalDouble.of(1), soc.bar());
	}

	@Test
	void whatTheSenderDoesNotHaveIsNotAvailable() {
		Heard heard = Battery.heard(Battery.value(Quantity.BATTERY_SOC, Double.NaN, QuantityState.NOT_AVAILABLE));
		Face soc = Battery.shown(heard, "battery.soc").face();
		assertEquals("State of charge: not available", soc.spoken());
		assertEquals(OptionalDouble.empty(), soc.bar());
	}

	@Test
	void whatWasNeverReceivedIsToldFromWhatTheDialectLacks() {
		Heard heard = battery.sends(0, 0x35E, 'W', 'e', 'C', 'o', 0, 0, 0, 0).at(0);
		ShownValue soc = Battery.shown(heard, "battery.soc");
		assertEquals("State of charge: not received", soc.face().spoken());
		assertEquals("battery.soc comes with signal SOC of message 355 State, which has not been received yet.", soc.explanation());
		assertEquals("Manufacturer: WeCo, valid", Battery.shown(heard, "battery.manufacturer").face().spoken());
		assertEquals(List.of("battery.manufacturer"), Battery.keys(heard, Section.Kind.IDENTITY));
		assertEquals(List.of(), Battery.keys(heard, Section.Kind.MODULES), "What is not of the core and was not sent is left out");
		assertEquals(4, Battery.keys(heard, Section.Kind.LIMITS).size());
	}

	@Test
	void theCoreIsNotSentWhereTheDialectLacksIt() {
		Heard nothing = new Heard(BatteryViewTest.undecoded(1), Battery.START, false);
		assertEquals("Voltage: not sent", Battery.shown(nothing, "battery.voltage").face().spoken());
		assertEquals("CVL charge voltage: not sent", Battery.shown(nothing, "limit.charge.voltage").face().spoken());
		assertEquals("Battery temperature: not sent", Battery.shown(nothing, "battery.temperature").face().spoken());
	}

	@Test
	void powerIsVoltageTimesCurrentAndPositiveWhileCharging() {
		battery.sends(0, 0x356, 0x14, 0x50, 0xCE, 0xFF, 0xFA, 0);
		Heard heard = battery.at(0.5);
		assertEquals("Voltage: 52.00 V, valid", Battery.shown(heard, "battery.voltage").face().spoken());
		assertEquals("Current: +5.0 A, charging, valid", Battery.shown(heard, "battery.current").face().spoken());
		assertEquals(Sign.CHARGING, Battery.shown(heard, "battery.current").face().sign());
		ShownValue power = Battery.shown(heard, BatteryPresenter.POWER);
		assertEquals("Power: +260 W, V \u00d7 A, valid", power.face().spoken());
		assertTrue(power.explanation().startsWith("Not sent by the battery"));
	}

	@Test
	void withoutBothPartsThereIsNoPower() {
		battery.sends(0, 0x356, 0x14, 0x50);
		assertEquals("Power: unknown, Current absent", Battery.shown(battery.at(0.5), BatteryPresenter.POWER).face().spoken());
		battery.sends(1, 0x356, 0x14, 0x50, 0, 0, 0, 0);
		assertEquals("Power: 0 W, V \u00d7 A, valid", Battery.shown(battery.at(1.5), BatteryPresenter.POWER).face().spoken());
		assertEquals("Power: unknown, Voltage stale 29 s", Battery.shown(battery.at(30), BatteryPresenter.POWER).face().spoken());
	}

	@Test
	void dischargingAndIdleHaveWordAndSign() {
		battery.sends(0, 0x356, 0x14, 0x50, 7, 0, 0, 0);
		Face discharging = Battery.shown(battery.at(0), "battery.current").face();
		assertEquals("Current: -0.7 A, discharging, valid", discharging.spoken());
		assertEquals(Sign.DISCHARGING, discharging.sign());
		battery.sends(1, 0x356, 0x14, 0x50, 0, 0, 0, 0);
		Face idle = Battery.shown(battery.at(1), "battery.current").face();
		assertEquals("Current: 0.0 A, idle, valid", idle.spoken());
		assertEquals(Sign.IDLE, idle.sign());
	}

	@Test
	void limitsTellWhereTheBatteryStands() {
		// CVL 56, CCL 50, DCL 100, DVL 44
		battery.sends(0, 0x351, 0x30, 2, 0xF4, 1, 0xE8, 3, 0xB8, 1).sends(0, 0x356, 0x14, 0x50, 0x6A, 0xFF, 0, 0);
		Heard heard = battery.at(0.5);
		Face cvl = Battery.shown(heard, "limit.charge.voltage").face();
		assertEquals("CVL charge voltage: 56.0 V, battery 4.00 V below, valid", cvl.spoken());
		assertEquals(8.0 / 12, cvl.bar().orElseThrow(), 1e-9);
		assertEquals("DVL discharge voltage: 44.0 V, battery 8.00 V above, valid", Battery.shown(heard, "limit.discharge.voltage").face().spoken());
		assertEquals("CCL charge current: 50.0 A, charging at 30 %, valid", Battery.shown(heard, "limit.charge.current").face().spoken());
		assertEquals("DCL discharge current: 100.0 A, not discharging, valid", Battery.shown(heard, "limit.discharge.current").face().spoken());
		assertEquals(Sign.NONE, cvl.sign());
	}

	@Test
	void exceededLimitsCarryASign() {
		// CVL 50, CCL 0, DCL 100, DVL 44
		battery.sends(0, 0x351, 0xF4, 1, 0, 0, 0xE8, 3, 0xB8, 1).sends(0, 0x356, 0x14, 0x50, 0x6A, 0xFF, 0, 0);
		Heard heard = battery.at(0.5);
		Face cvl = Battery.shown(heard, "limit.charge.voltage").face();
		assertEquals("battery 2.00 V above", cvl.note());
		assertEquals(Sign.WARNING, cvl.sign());
		Face ccl = Battery.shown(heard, "limit.charge.current").face();
		assertEquals("CCL charge current: 0.0 A, current flows nevertheless, valid", ccl.spoken());
		assertEquals(Sign.WARNING, ccl.sign());
	}

	@Test
	void anOldVoltageIsNotHeldAgainstALimit() {
		battery.sends(0, 0x356, 0x14, 0x50, 0, 0, 0, 0).sends(30, 0x351, 0xF4, 1, 0, 0, 0xE8, 3, 0xB8, 1);
		Face cvl = Battery.shown(battery.at(30.5), "limit.charge.voltage").face();
		assertEquals("CVL charge voltage: 50.0 V, valid", cvl.spoken());
		assertEquals(OptionalDouble.empty(), cvl.bar());
	}

	@Test
	void cellsHaveASpreadInMillivolts() {
		battery.sends(0, 0x370, 0, 0, 0, 0, 0xEA, 0x0C, 0xD9, 0x0C);
		Heard heard = battery.at(0.5);
		assertEquals("Highest cell: 3.306 V, valid", Battery.shown(heard, "cell.voltage.max").face().spoken());
		assertEquals("Cell spread: 17 mV, valid", Battery.shown(heard, BatteryPresenter.SPREAD).face().spoken());
		assertEquals("Cell spread: unknown, Highest cell stale 30 s", Battery.shown(battery.at(30), BatteryPresenter.SPREAD).face().spoken());
	}

	@Test
	void requestsHaveAWordForYesAndNo() {
		battery.sends(0, 0x35C, 0x20);
		Heard heard = battery.at(0.5);
		Face charge = Battery.shown(heard, "request.charge.enable").face();
		assertEquals("Charging: not allowed, valid", charge.spoken());
		assertEquals(Sign.NO, charge.sign());
		assertEquals("Forced charge: requested, valid", Battery.shown(heard, "request.charge.force").face().spoken());
		battery.sends(1, 0x35C, 0x80);
		assertEquals("Charging: allowed, valid", Battery.shown(battery.at(1.5), "request.charge.enable").face().spoken());
		assertEquals("Forced charge: not requested, valid", Battery.shown(battery.at(1.5), "request.charge.force").face().spoken());
		assertEquals(Sign.NONE, Battery.shown(battery.at(30), "request.charge.enable").face().sign(), "What was allowed once has no tick for ever");
	}

	@Test
	void blockingModulesCarryASign() {
		Heard heard = Battery.heard(Battery.value(Quantity.MODULES_ONLINE, 3, QuantityState.VALID),
				Battery.value(Quantity.MODULES_BLOCKING_CHARGE, 1, QuantityState.VALID));
		assertEquals(List.of("modules.online", "modules.blocking.charge"), Battery.keys(heard, Section.Kind.MODULES));
		assertEquals(Sign.NONE, Battery.shown(heard, "modules.online").face().sign());
		assertEquals(Sign.WARNING, Battery.shown(heard, "modules.blocking.charge").face().sign());
		assertEquals("Modules blocking charge: 1, valid", Battery.shown(heard, "modules.blocking.charge").face().spoken());
	}

	@Test
	void theInverterIsShownOnlyWhenItReportsSomething() {
		Heard silent = Battery.heard(Battery.value(Quantity.INVERTER_ECHO_VOLTAGE, Double.NaN, QuantityState.NOT_AVAILABLE));
		assertEquals(List.of(), Battery.keys(silent, Section.Kind.INVERTER));
		Heard telling = Battery.heard(Battery.value(Quantity.INVERTER_ECHO_VOLTAGE, 52.1, QuantityState.VALID));
		assertEquals(List.of("inverter.echo.voltage"), Battery.keys(telling, Section.Kind.INVERTER));
	}

	@Test
	void raisedAlarmsComeFirstAndTheOthersAreCountedByKind() {
		// Imbalance raised, under-voltage raised, over-voltage not available, too hot not raised.
		battery.sends(0, 0x35A, 0b0101_0000, 0b10);
		Heard heard = battery.at(0.5);
		assertEquals(List.of("alarm.under-voltage", "warning.cell-imbalance", Alarms.CLEAR, Alarms.UNWATCHED, Alarms.UNSAID),
				Battery.keys(heard, Section.Kind.ALARMS));
		Face alarm = Battery.shown(heard, "alarm.under-voltage").face();
		assertEquals("Voltage too low: ALARM, valid", alarm.spoken());
		assertEquals(Sign.ALARM, alarm.sign());
		assertEquals("Cell imbalance: Warning, valid", Battery.shown(heard, "warning.cell-imbalance").face().spoken());
		assertEquals("The battery says that these are not raised: warning Too hot.", Battery.shown(heard, Alarms.CLEAR).explanation());
		assertTrue(Battery.shown(heard, Alarms.UNWATCHED).explanation().endsWith(": alarm Voltage too high."));
		assertEquals("24", Battery.shown(heard, Alarms.UNSAID).face().value());
	}

	@Test
	void anOldAlarmStaysButAnOldAllClearDoesNot() {
		battery.sends(0, 0x35A, 0b1001_1000, 0b10);
		Heard heard = battery.at(40);
		assertEquals("Voltage too low: ALARM, stale 40 s", Battery.shown(heard, "alarm.under-voltage").face().spoken());
		assertEquals("3", Battery.shown(heard, Alarms.UNKNOWN).face().value());
		assertTrue(Battery.shown(heard, Alarms.UNKNOWN).explanation().contains("warning Too hot (stale 40 s)"));
		assertTrue(Battery.find(heard, Alarms.CLEAR).isEmpty());
	}

	@Test
	void alarmsThatWereNeverReceivedAreNotAllClear() {
		Heard heard = battery.sends(0, 0x355, 54, 0, 97, 0).at(0.5);
		assertEquals(List.of(Alarms.UNHEARD, Alarms.UNSAID), Battery.keys(heard, Section.Kind.ALARMS));
		assertEquals("4", Battery.shown(heard, Alarms.UNHEARD).face().value());
	}

	@Test
	void theClipboardGetsEveryValueWithItsStateAndAge() {
		battery.sends(0, 0x355, 54, 0, 97, 0).sends(3, 0x356, 0x14, 0x50, 0, 0, 0, 0);
		Heard heard = battery.at(12.25);
		List<String> lines = BatteryText.of(BatteryPresenter.sections(heard), heard).lines().toList();
		assertEquals("Section\tValue of\tValue\tUnit\tState\tNote\tAge\tQuantity\tSignal", lines.getFirst());
		assertTrue(lines.contains("Battery\tState of charge\t54\t%\tstale 12 s\t\t12.2 s\tbattery.soc\tState.SOC"), () -> String.join("\n", lines));
		assertTrue(lines.contains("Limits\tCVL charge voltage\t\t\tnot received\t\t\tlimit.charge.voltage\t"), () -> String.join("\n", lines));
		assertEquals("54 % (stale 12 s)", BatteryText.of(Battery.shown(heard, "battery.soc")));
		assertEquals("not received", BatteryText.of(Battery.shown(heard, "limit.charge.voltage")));
		assertEquals("54 %", BatteryText.of(Battery.shown(battery.sends(13, 0x355, 54, 0, 97, 0).at(13), "battery.soc")));
	}

	@Test
	void everyQuantityHasAPlaceAndAName() {
		for (Quantity quantity : Quantity.values()) {
			Heard heard = Battery.heard(Battery.value(quantity, 1, QuantityState.VALID));
			assertEquals(Names.of(quantity), Battery.shown(heard, quantity.id()).face().name(), quantity.id());
		}
	}
}
