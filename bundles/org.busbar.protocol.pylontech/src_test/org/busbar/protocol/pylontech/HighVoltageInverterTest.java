package org.busbar.protocol.pylontech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;

/** The bytes are worked by hand from the document, or are those of the example payloads. */
class HighVoltageInverterTest {

	private static final String STATE = "4200 00 00 00 00 00 00 00 00";
	private static final String EQUIPMENT = "4200 02 00 00 00 00 00 00 00";

	private static Bench inverter(Map<String, String> options) {
		return new Bench(Role.INVERTER, options);
	}

	@Test
	void itAsksOnceASecondAndWhatItIsUntilItWasTold() {
		Bench inverter = inverter(Map.of());
		inverter.run(2000);
		assertEquals(List.of(STATE, EQUIPMENT, STATE, EQUIPMENT), inverter.sent());
		inverter.receive(0x7321, 0x4B, 0x00, 0x05, 0x0F, 0x2D, 0x00, 0x56, 0x01);
		assertEquals(342.0, inverter.learned.get(Quantity.BATTERY_CAPACITY));
		inverter.run(4000);
		assertEquals(List.of(STATE, STATE, STATE, STATE), inverter.sent());
		inverter.run(3000);
		assertTrue(inverter.sent().contains(EQUIPMENT), "after silence it may be another battery");
	}

	@Test
	void itLearnsFromTheAnswers() {
		Bench inverter = inverter(Map.of("address", "0"));
		inverter.receive(0x4210, 0xA5, 0x09, 0x30, 0x75, 0x9D, 0x04, 0x2E, 0x64);
		inverter.receive(0x4220, 0x8C, 0x0A, 0xE9, 0x07, 0x4A, 0x79, 0x4A, 0x79);
		inverter.receive(0x4230, 0xDF, 0x0C, 0xDA, 0x0C, 0x03, 0x00, 0x06, 0x00);
		inverter.receive(0x4240, 0x7E, 0x04, 0x62, 0x04, 0x11, 0x00, 0x03, 0x00);
		assertEquals(Map.ofEntries(Map.entry(Quantity.BATTERY_VOLTAGE, 246.9), Map.entry(Quantity.BATTERY_CURRENT, 0.0),
				Map.entry(Quantity.BATTERY_TEMPERATURE, 18.1), Map.entry(Quantity.BATTERY_SOC, 46.0), Map.entry(Quantity.BATTERY_SOH, 100.0),
				Map.entry(Quantity.LIMIT_CHARGE_VOLTAGE, 270.0), Map.entry(Quantity.LIMIT_DISCHARGE_VOLTAGE, 202.5),
				Map.entry(Quantity.LIMIT_CHARGE_CURRENT, 105.0), Map.entry(Quantity.LIMIT_DISCHARGE_CURRENT, 105.0),
				Map.entry(Quantity.CELL_VOLTAGE_MAX, 3.295), Map.entry(Quantity.CELL_VOLTAGE_MIN, 3.29), Map.entry(Quantity.CELL_TEMPERATURE_MAX, 15.0),
				Map.entry(Quantity.CELL_TEMPERATURE_MIN, 12.2)), inverter.learned);
	}

	@Test
	void onlyTheMarkForbids() {
		Bench inverter = inverter(Map.of());
		inverter.receive(0x4281, 0xAA, 0x55, 0, 0, 0, 0, 0, 0);
		assertEquals(Map.of(Quantity.REQUEST_CHARGE_ENABLE, 0.0, Quantity.REQUEST_DISCHARGE_ENABLE, 1.0), inverter.learned);
	}

	@Test
	void anAlarmIsRaisedByAnyOfItsBitsAndClearedWithTheLast() {
		Bench inverter = inverter(Map.of());
		inverter.receive(0x4251, 0x0B, 0, 0, 0, 0x08, 0, 0, 0x04);
		assertEquals(1, inverter.learned.get(Quantity.REQUEST_CHARGE_FORCE));
		assertEquals(1, inverter.learned.get(Quantity.WARNING_OVER_VOLTAGE), "system high voltage");
		assertEquals(1, inverter.learned.get(Quantity.ALARM_UNDER_VOLTAGE), "module under voltage");
		assertEquals(0, inverter.learned.get(Quantity.ALARM_INTERNAL));
		inverter.receive(0x4291, 0x08, 0, 0, 0, 0, 0, 0, 0);
		assertEquals(1, inverter.learned.get(Quantity.ALARM_INTERNAL), "self test");
		inverter.receive(0x4251, 0x03, 0, 0, 0, 0, 0, 0, 0);
		assertEquals(1, inverter.learned.get(Quantity.ALARM_INTERNAL));
		assertEquals(0, inverter.learned.get(Quantity.ALARM_UNDER_VOLTAGE));
		inverter.receive(0x4291, 0, 0, 0, 0, 0, 0, 0, 0);
		assertEquals(0, inverter.learned.get(Quantity.ALARM_INTERNAL));
	}

	@Test
	void itDoesNotListenToOthers() {
		Bench inverter = inverter(Map.of());
		inverter.receive(0x4210, 0xA5, 0x09, 0x30, 0x75, 0x9D, 0x04, 0x2E, 0x64);
		inverter.receive(0x4212, 0xA5, 0x09, 0x30, 0x75, 0x9D, 0x04, 0x2E, 0x64);
		inverter.receive(0x4211, 0xA5, 0x09, 0x30, 0x75, 0x9D, 0x04, 0x2E);
		inverter.receive(0x4211, 0, 8, 0x642E049D753009A5L);
		inverter.receive(0x4211, FrameFlags.EXTENDED | FrameFlags.ERROR, 8, 0x642E049D753009A5L);
		assertTrue(inverter.learned.isEmpty());
	}

	@Test
	void aStateOfChargeBeyondAHundredIsNone() {
		Bench inverter = inverter(Map.of());
		inverter.receive(0x4211, 0xA5, 0x09, 0x30, 0x75, 0x9D, 0x04, 101, 0xFF);
		assertFalse(inverter.learned.containsKey(Quantity.BATTERY_SOC));
		assertFalse(inverter.learned.containsKey(Quantity.BATTERY_SOH));
		assertEquals(246.9, inverter.learned.get(Quantity.BATTERY_VOLTAGE));
	}

	@Test
	void otherBatteriesSpeakOtherwise() {
		Bench inverter = inverter(
				Map.of("address", "15", "byte-order", "big", "offset", "none", "discharge-limit", "negative", "current", "discharge-positive"));
		inverter.receive(0x421F, 0x08, 0x00, 0x00, 0x38, 0x04, 0xB0, 0x37, 0x62);
		inverter.receive(0x422F, 0x09, 0x60, 0x07, 0x08, 0x01, 0xF4, 0xFD, 0xA8);
		assertEquals(204.8, inverter.learned.get(Quantity.BATTERY_VOLTAGE));
		assertEquals(-5.6, inverter.learned.get(Quantity.BATTERY_CURRENT));
		assertEquals(50.0, inverter.learned.get(Quantity.LIMIT_CHARGE_CURRENT));
		assertEquals(60.0, inverter.learned.get(Quantity.LIMIT_DISCHARGE_CURRENT));
	}
}
