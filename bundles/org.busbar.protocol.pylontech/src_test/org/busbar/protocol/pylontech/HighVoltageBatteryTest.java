package org.busbar.protocol.pylontech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;

/** The bytes are worked by hand from the document. */
class HighVoltageBatteryTest {

	private static Bench battery(Map<String, String> options) {
		Bench battery = new Bench(Role.BATTERY, options);
		battery.quantities.putAll(Map.of(Quantity.BATTERY_VOLTAGE, 204.8, Quantity.BATTERY_CURRENT, -5.6, Quantity.BATTERY_TEMPERATURE, 20.0,
				Quantity.BATTERY_SOC, 55.0, Quantity.BATTERY_SOH, 98.0, Quantity.LIMIT_CHARGE_VOLTAGE, 240.0, Quantity.LIMIT_DISCHARGE_VOLTAGE, 180.0,
				Quantity.LIMIT_CHARGE_CURRENT, 50.0, Quantity.LIMIT_DISCHARGE_CURRENT, 60.0));
		battery.quantities.putAll(Map.of(Quantity.CELL_VOLTAGE_MAX, 3.201, Quantity.CELL_VOLTAGE_MIN, 3.199, Quantity.CELL_TEMPERATURE_MAX, 21.5,
				Quantity.CELL_TEMPERATURE_MIN, -3.0, Quantity.REQUEST_CHARGE_ENABLE, 0.0, Quantity.REQUEST_DISCHARGE_ENABLE, 1.0, Quantity.MODULES_ONLINE, 4.0,
				Quantity.BATTERY_CAPACITY, 100.0));
		return battery;
	}

	@Test
	void itIsSilentUntilItIsAsked() {
		Bench battery = battery(Map.of());
		battery.run(5000);
		assertEquals(List.of(), battery.sent());
	}

	@Test
	void itAnswersWithItsState() {
		Bench battery = battery(Map.of());
		battery.receive(0x4200, 0, 0, 0, 0, 0, 0, 0, 0xE3);
		battery.run(200);
		assertEquals(List.of("4211 00 08 F8 74 B0 04 37 62", "4221 60 09 08 07 24 77 88 77", "4231 81 0C 7F 0C 00 00 00 00", "4241 BF 04 CA 03 00 00 00 00",
				"4251 02 00 00 00 00 00 00 00", "4261 00 C8 00 C8 00 00 00 00", "4271 BF 04 CA 03 00 00 00 00", "4281 AA 00 00 00 00 00 00 00",
				"4291 00 00 00 00 00 00 00 00"), battery.sent());
	}

	@Test
	void itAnswersWithWhatItIs() {
		Bench battery = battery(Map.of());
		battery.text = "PYLONTECH";
		battery.receive(0x4200, 2, 0, 0, 0, 0, 0, 0, 0);
		battery.run(200);
		assertEquals(List.of("7311 00 00 00 00 00 00 00 00", "7321 40 00 04 10 CD 00 64 00", "7331 50 59 4C 4F 4E 54 45 43", "7341 48 00 00 00 00 00 00 00"),
				battery.sent());
	}

	@Test
	void otherInvertersWantItOtherwise() {
		Bench battery = battery(Map.of("address", "0", "byte-order", "big", "offset", "none", "discharge-limit", "negative", "current", "discharge-positive"));
		battery.receive(0x4200, 0);
		battery.run(200);
		List<String> sent = battery.sent();
		assertEquals("4210 08 00 00 38 04 B0 37 62", sent.get(0));
		assertEquals("4220 09 60 07 08 01 F4 FD A8", sent.get(1));
		assertEquals("4230 0C 81 0C 7F 00 00 00 00", sent.get(2));
		Bench offset = battery(Map.of("discharge-limit", "negative", "current", "discharge-positive"));
		offset.receive(0x4200, 0);
		offset.run(200);
		assertEquals(List.of("4211 00 08 68 75 B0 04 37 62", "4221 60 09 08 07 24 77 D8 72"), offset.sent().subList(0, 2));
	}

	@Test
	void whatItDoesNotKnowItDoesNotSay() {
		Bench battery = battery(Map.of());
		battery.quantities.remove(Quantity.BATTERY_SOH);
		battery.quantities.remove(Quantity.MODULES_ONLINE);
		battery.quantities.remove(Quantity.CELL_TEMPERATURE_MIN);
		battery.receive(0x4200, 0);
		battery.receive(0x4200, 2);
		battery.run(200);
		assertEquals(List.of("4221", "4231", "4251", "4281", "4291", "7311"), battery.sent().stream().map(line -> line.substring(0, 4)).toList());
	}

	@Test
	void alarmsAndWarningsHaveTheirBits() {
		Bench battery = battery(Map.of());
		battery.quantities.putAll(Map.of(Quantity.ALARM_OVER_VOLTAGE, 1.0, Quantity.WARNING_CHARGE_OVER_CURRENT, 1.0, Quantity.ALARM_CONTACTOR, 1.0,
				Quantity.ALARM_INTERNAL, 1.0, Quantity.BATTERY_CURRENT, 0.0, Quantity.REQUEST_CHARGE_FORCE, 1.0));
		battery.receive(0x4200, 0);
		battery.run(200);
		List<String> sent = battery.sent();
		assertEquals("4251 03 00 00 A0 00 01 02 00", sent.get(4), "a forced charge is never asked for");
		assertEquals("4291 02 00 00 00 00 00 00 00", sent.get(8));
	}

	@Test
	void oneAnswerFollowsTheOtherAndNoneComesTwice() {
		Bench battery = battery(Map.of());
		for (int i = 0; i < 50; i++) {
			battery.receive(0x4200, 0);
		}
		battery.run(10);
		assertEquals(1, battery.sent().size());
		battery.run(1000);
		assertEquals(8, battery.sent().size());
	}

	@Test
	void whatTheBusDoesNotTakeIsLost() {
		Bench battery = battery(Map.of());
		battery.accepting = false;
		battery.receive(0x4200, 0);
		battery.run(200);
		battery.accepting = true;
		battery.run(200);
		assertEquals(List.of(), battery.sent());
	}

	@Test
	void requestsOfAnotherKindAreNotAnswered() {
		Bench battery = battery(Map.of());
		battery.receive(0x4200, 1);
		battery.receive(0x4200, 0, 8, 0);
		battery.receive(0x4200, FrameFlags.EXTENDED | FrameFlags.REMOTE, 8, 0);
		battery.receive(0x4200, FrameFlags.EXTENDED, 0, 0);
		battery.receive(0x4201, 0);
		battery.receive(0x8201, 0x55);
		battery.receive(0x8211, 0xAA, 0xAA);
		battery.receive(0x8242, 0xAA);
		battery.receive(0x8241, 0x55);
		battery.run(500);
		assertTrue(battery.sent().isEmpty());
	}

	@Test
	void theMaskOfTheCommunicationFaultIsAccepted() {
		Bench battery = battery(Map.of());
		battery.receive(0x8241, 0xAA, 0, 0, 0, 0, 0, 0, 0);
		battery.run(100);
		assertEquals(List.of("8251 AA 00 00 00 00 00 00 00"), battery.sent());
	}

	@Test
	void valuesBeyondTheRangeStayAtItsEnd() {
		Bench battery = battery(Map.of());
		battery.quantities.putAll(Map.of(Quantity.BATTERY_VOLTAGE, 99_999.0, Quantity.BATTERY_CURRENT, -9_999.0, Quantity.BATTERY_TEMPERATURE, -200.0,
				Quantity.BATTERY_SOC, 120.0, Quantity.BATTERY_SOH, -1.0));
		battery.receive(0x4200, 0);
		battery.run(10);
		assertEquals(List.of("4211 FF FF 00 00 00 00 64 00"), battery.sent());
		battery.run(1000);
		battery.sent();
		battery.quantities.putAll(Map.of(Quantity.BATTERY_CURRENT, Double.POSITIVE_INFINITY, Quantity.BATTERY_TEMPERATURE, Double.POSITIVE_INFINITY));
		battery.receive(0x4200, 0);
		battery.run(10);
		assertEquals(List.of("4211 FF FF FF FF FF FF 64 00"), battery.sent());
	}
}
