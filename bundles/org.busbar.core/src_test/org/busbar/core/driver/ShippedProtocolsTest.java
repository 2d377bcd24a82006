package org.busbar.core.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.catalogue.ShippedBundles;
import org.busbar.core.protocol.EffectiveProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocols of this source tree, spoken from their data alone. The bytes are those of the documents, not of our own encoder. */
class ShippedProtocolsTest {

	private static final long SECOND = 1_000_000_000L;
	private static final Catalogue CATALOGUE = ShippedBundles.CATALOGUE;

	private static EffectiveProtocol protocol(String id) {
		return EffectiveProtocol.of(CATALOGUE.protocol(id).orElseThrow(), Map.of());
	}

	private static String sent(DriverBench bench, int id) {
		Frame frame = bench.frames.stream().filter(candidate -> candidate.id() == id).findFirst().orElseThrow();
		return Payload.toHex(frame.payload(), frame.dlc(), " ");
	}

	static Stream<String> ids() {
		return CATALOGUE.protocols().stream().map(protocol -> protocol.descriptor().id());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyMappingCanBeUsed(String id) {
		assertEquals(List.of(), protocol(id).problems());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everySourceIsInTheList(String id) {
		LoadedProtocol loaded = CATALOGUE.protocol(id).orElseThrow();
		Set<String> keys = loaded.descriptor().sources().stream().map(Source::key).collect(Collectors.toSet());
		List<String> unknown = protocol(id).dbc().messages().stream()
				.flatMap(message -> Stream.concat(Stream.of(message.attribute("BusbarSource")),
						message.signals().stream().map(signal -> signal.attribute("BusbarSource"))))
				.flatMap(Optional::stream).flatMap(text -> Stream.of(text.split(" "))).filter(key -> !key.isEmpty() && !keys.contains(key)).distinct().toList();
		assertEquals(List.of(), unknown);
	}

	@ParameterizedTest
	@MethodSource("ids")
	void whateverComesNothingIsThrown(String id) {
		Random random = new Random(4);
		EffectiveProtocol protocol = protocol(id);
		for (Role role : Role.values()) {
			DriverBench bench = new DriverBench(protocol, role);
			for (int i = 0; i < 2000; i++) {
				DbcMessage message = protocol.dbc().messages().get(random.nextInt(protocol.dbc().messages().size()));
				bench.receive(i * 5_000_000L, message.id(), message.extended() ? FrameFlags.EXTENDED : 0, random.nextInt(9), random.nextLong());
				bench.run(i * 5_000_000L, i * 5_000_000L + 1);
			}
		}
	}

	/** The frames were worked by hand from the document: the battery at address 1 answers the request for the state. */
	@Test
	void aHighVoltageBatteryAnswersAsWorkedByHand() {
		DriverBench battery = new DriverBench(protocol("pylontech.hv"), Role.BATTERY);
		battery.quantities.putAll(Map.of(Quantity.BATTERY_VOLTAGE, 204.8, Quantity.BATTERY_CURRENT, -5.6, Quantity.BATTERY_TEMPERATURE, 20.0,
				Quantity.BATTERY_SOC, 55.0, Quantity.BATTERY_SOH, 98.0, Quantity.LIMIT_CHARGE_VOLTAGE, 240.0, Quantity.LIMIT_DISCHARGE_VOLTAGE, 180.0,
				Quantity.LIMIT_CHARGE_CURRENT, 50.0, Quantity.LIMIT_DISCHARGE_CURRENT, 50.0));
		battery.quantities.putAll(Map.of(Quantity.REQUEST_CHARGE_ENABLE, 0.0, Quantity.REQUEST_DISCHARGE_ENABLE, 1.0));
		battery.run(0, 10 * SECOND);
		assertEquals(List.of(), battery.frames, "nobody has asked");
		battery.receive(10 * SECOND, 0x4200, FrameFlags.EXTENDED, 8, 0);
		battery.run(10 * SECOND, 20 * SECOND);
		assertEquals(List.of(0x4211, 0x4221, 0x4231, 0x4241, 0x4251, 0x4261, 0x4271, 0x4281, 0x4291), battery.ids());
		assertEquals("00 08 F8 74 B0 04 37 62", sent(battery, 0x4211));
		assertEquals("60 09 08 07 24 77 24 77", sent(battery, 0x4221));
		assertEquals("AA 00 00 00 00 00 00 00", sent(battery, 0x4281));
		assertTrue(battery.frames.stream().allMatch(frame -> frame.flags() == FrameFlags.EXTENDED && frame.nanos() <= 10 * SECOND + 150_000_000));
	}

	@Test
	void whatABatteryIsIsAnotherRequest() {
		DriverBench battery = new DriverBench(protocol("pylontech.hv"), Role.BATTERY);
		battery.text = "PYLONTECH";
		battery.quantities.put(Quantity.BATTERY_CAPACITY, 86.0);
		battery.receive(0, 0x4200, FrameFlags.EXTENDED, 8, 2);
		battery.run(0, SECOND);
		assertEquals(List.of(0x7311, 0x7321, 0x7331, 0x7341), battery.ids());
		assertEquals("00 00 00 00 00 00 56 00", sent(battery, 0x7321));
		assertEquals("50 59 4C 4F 4E 54 45 43", sent(battery, 0x7331));
		assertEquals("48 00 00 00 00 00 00 00", sent(battery, 0x7341));
	}

	@Test
	void whoeverAsksAgainGetsTheWholeAnswerAgain() {
		DriverBench battery = new DriverBench(protocol("pylontech.hv"), Role.BATTERY);
		battery.receive(0, 0x4200, FrameFlags.EXTENDED, 8, 0);
		battery.run(0, 40_000_000);
		assertEquals(List.of(0x4211, 0x4221), battery.ids());
		battery.receive(40_000_000, 0x4200, FrameFlags.EXTENDED, 8, 0);
		battery.run(40_000_000, SECOND);
		assertEquals(2 + 9, battery.frames.size());
	}

	@ParameterizedTest
	@CsvSource({"1, 8", "7, 8", "0, 0"})
	void whatNobodyCanAnswerIsNotAnswered(long requested, int dlc) {
		DriverBench battery = new DriverBench(protocol("pylontech.hv"), Role.BATTERY);
		battery.receive(0, 0x4200, FrameFlags.EXTENDED, dlc, requested);
		battery.receive(0, 0x4200, 0, 8, 0);
		battery.receive(0, 0x8200, FrameFlags.EXTENDED, 8, 0x55);
		battery.run(0, SECOND);
		assertEquals(List.of(), battery.frames);
	}

	/** Against the same dialogue, from the other end. */
	@Test
	void aHighVoltageInverterAsksOnceASecondAndReadsTheAnswers() {
		DriverBench inverter = new DriverBench(protocol("pylontech.hv"), Role.INVERTER);
		inverter.run(0, 2 * SECOND);
		assertEquals(List.of(0x4200, 0x4200), inverter.ids());
		assertEquals("00 00 00 00 00 00 00 00", sent(inverter, 0x4200));
		inverter.receive(SECOND, 0x4211, FrameFlags.EXTENDED, 8, Payload.of(0x00, 0x08, 0xF8, 0x74, 0xB0, 0x04, 0x37, 0x62));
		inverter.receive(SECOND, 0x4221, FrameFlags.EXTENDED, 8, Payload.of(0x60, 0x09, 0x08, 0x07, 0x24, 0x77, 0x24, 0x77));
		inverter.receive(SECOND, 0x4281, FrameFlags.EXTENDED, 8, Payload.of(0xAA));
		assertEquals(204.8, inverter.learned.get(Quantity.BATTERY_VOLTAGE), 1e-9);
		assertEquals(55.0, inverter.learned.get(Quantity.BATTERY_SOC));
		assertEquals(50.0, inverter.learned.get(Quantity.LIMIT_DISCHARGE_CURRENT), 1e-9);
		assertEquals(0.0, inverter.learned.get(Quantity.REQUEST_CHARGE_ENABLE));
		assertEquals(1.0, inverter.learned.get(Quantity.REQUEST_DISCHARGE_ENABLE));
	}

	@ParameterizedTest
	@CsvSource({"document, 60 09 08 07 24 77 18 79", "discharge-negative, 60 09 08 07 24 77 48 71", "plain, 60 09 08 07 F4 01 E8 03",
			"big, 09 60 07 08 77 24 79 18",
			"big-plain, 09 60 07 08 01 F4 03 E8"})
	void theOptionDecidesHowLimitsAreWritten(String format, String bytes) {
		DriverBench battery = new DriverBench(EffectiveProtocol.of(CATALOGUE.protocol("pylontech.hv").orElseThrow(), Map.of("format", format)), Role.BATTERY);
		battery.quantities.putAll(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 240.0, Quantity.LIMIT_DISCHARGE_VOLTAGE, 180.0, Quantity.LIMIT_CHARGE_CURRENT, 50.0,
				Quantity.LIMIT_DISCHARGE_CURRENT, 100.0));
		battery.receive(0, 0x4200, FrameFlags.EXTENDED, 8, 0);
		battery.run(0, SECOND);
		assertEquals(bytes, sent(battery, 0x4221));
	}

	@Test
	void aSunnyIslandGetsTheInvalidValueForNothingAndNoAlarmAsLeft() {
		DriverBench battery = new DriverBench(protocol("sma.sunny-island"), Role.BATTERY);
		battery.quantities.putAll(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 60.0, Quantity.LIMIT_CHARGE_CURRENT, 100.0, Quantity.LIMIT_DISCHARGE_CURRENT, 200.0,
				Quantity.LIMIT_DISCHARGE_VOLTAGE, 46.0, Quantity.BATTERY_SOC, 99.5, Quantity.ALARM_OVER_VOLTAGE, 1.0));
		battery.run(0, 1);
		assertEquals("58 02 E8 03 D0 07 CC 01", sent(battery, 0x351));
		assertEquals("DE 26", sent(battery, 0x355).substring(12, 17));
		assertEquals("A6 AA AA", sent(battery, 0x35A).substring(0, 8));
	}

	@Test
	void oneDeyePackAndOneSofarBatteryAreSimulatedOfSixteen() {
		for (String id : List.of("deye.pcs.3.3", "sofar.extended")) {
			EffectiveProtocol protocol = protocol(id);
			DriverBench battery = new DriverBench(protocol, Role.BATTERY);
			battery.run(0, 1);
			List<String> sent = battery.frames.stream().map(frame -> protocol.codec().message(frame.id(), frame.flags()).message().name()).toList();
			assertTrue(sent.stream().anyMatch(name -> name.endsWith("_0")), sent::toString);
			assertTrue(sent.stream().noneMatch(name -> name.matches(".*_[1-9]\\d*")), sent::toString);
		}
		DriverBench deye = new DriverBench(protocol("deye.pcs.3.3"), Role.BATTERY);
		deye.quantities.put(Quantity.BATTERY_CURRENT, 10.0);
		deye.run(0, 1);
		assertEquals("9C FF", sent(deye, 0x356).substring(6, 11), "charging is negative here");
	}

	@Test
	void voltronicIsAskedMessageByMessage() {
		DriverBench inverter = new DriverBench(protocol("voltronic.lia"), Role.INVERTER);
		inverter.run(0, 1);
		assertEquals(10, inverter.frames.size());
		assertTrue(inverter.frames.stream().allMatch(frame -> frame.payload() == 0 && frame.dlc() == 8 && (frame.id() & 0xFFFFF000) == 0x0CF10000));
		DriverBench battery = new DriverBench(protocol("voltronic.lia"), Role.BATTERY);
		battery.quantities.put(Quantity.BATTERY_SOC, 67.0);
		battery.receive(0, 0x0CF10220, FrameFlags.EXTENDED, 8, 0);
		battery.run(0, SECOND);
		assertEquals(List.of(0x0CF11220), battery.ids());
		assertEquals("43 00", sent(battery, 0x0CF11220).substring(0, 5));
	}

	@Test
	void aGxDeviceNamesItself() {
		DriverBench inverter = new DriverBench(protocol("victron.bms-can"), Role.INVERTER);
		inverter.receive(0, 0x351, 8);
		inverter.run(0, SECOND);
		assertEquals("12 34 56 78 56 49 43 00", sent(inverter, 0x307));
		assertEquals("00 00 00 00 00 00 00 00", sent(inverter, 0x305));
	}

	/** The recorded frames of a US5000 bank, from the values that they carry. */
	@Test
	void aBatterySpeaksPylontech() {
		DriverBench battery = new DriverBench(protocol("pylontech.lv.1.2"), Role.BATTERY);
		battery.text = "PYLON   ";
		battery.quantities.putAll(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 53.2, Quantity.LIMIT_CHARGE_CURRENT, 480.0, Quantity.LIMIT_DISCHARGE_CURRENT, 480.0,
				Quantity.LIMIT_DISCHARGE_VOLTAGE, 45.0, Quantity.BATTERY_SOC, 88.0, Quantity.BATTERY_SOH, 94.0, Quantity.BATTERY_VOLTAGE, 49.86,
				Quantity.BATTERY_CURRENT,
				-27.0, Quantity.BATTERY_TEMPERATURE, 36.3, Quantity.MODULES_ONLINE, 6.0));
		battery.quantities.putAll(Map.of(Quantity.REQUEST_CHARGE_ENABLE, 1.0, Quantity.REQUEST_DISCHARGE_ENABLE, 1.0, Quantity.REQUEST_CHARGE_FORCE, 1.0));
		battery.run(0, 1);
		assertEquals(List.of(0x351, 0x355, 0x356, 0x359, 0x35C, 0x35E), battery.ids());
		assertEquals("14 02 C0 12 C0 12 C2 01", sent(battery, 0x351));
		assertEquals("58 00 5E 00", sent(battery, 0x355));
		assertEquals("7A 13 F2 FE 6B 01", sent(battery, 0x356));
		assertEquals("00 00 00 00 06 50 4E", sent(battery, 0x359));
		assertEquals("C0 00", sent(battery, 0x35C), "a forced charge is never asked for");
		assertEquals("50 59 4C 4F 4E 20 20 20", sent(battery, 0x35E));
	}

	@Test
	void aPylontechInverterAnswersOnly() {
		DriverBench inverter = new DriverBench(protocol("pylontech.lv.1.2"), Role.INVERTER);
		inverter.run(0, 3 * SECOND);
		assertTrue(inverter.frames.isEmpty());
		inverter.receive(3 * SECOND, 0x351, 8, 0x14, 0x02, 0x72, 0x01, 0x72, 0x01, 0xD6, 0x01);
		inverter.run(3 * SECOND, 4 * SECOND);
		assertEquals("00 00 00 00 00 00 00 00", sent(inverter, 0x305));
		assertEquals(53.2, inverter.learned.get(Quantity.LIMIT_CHARGE_VOLTAGE));
		assertEquals(37.0, inverter.learned.get(Quantity.LIMIT_DISCHARGE_CURRENT));
	}

	@Test
	void theMixedFramesOfAnEcoWorthyAreAnOption() {
		EffectiveProtocol mixed = EffectiveProtocol.of(CATALOGUE.protocol("victron.bms-can").orElseThrow(), Map.of("frames", "pylon-mixed"));
		assertEquals(List.of(), mixed.problems());
		assertEquals("BmsNamePart1", protocol("victron.bms-can").codec().message(0x370, 0).message().name());
		assertEquals("PylonCellExtremes", mixed.codec().message(0x370, 0).message().name());
	}

	@Test
	void aVictronAlarmPairIsRaisedAndClearedByItsOwnValues() {
		DriverBench battery = new DriverBench(protocol("victron.bms-can"), Role.BATTERY);
		battery.quantities.put(Quantity.ALARM_OVER_VOLTAGE, 1.0);
		battery.quantities.put(Quantity.ALARM_UNDER_VOLTAGE, 0.0);
		battery.run(0, 1);
		int first = Integer.parseInt(sent(battery, 0x35A).substring(0, 2), 16);
		assertEquals(1, first >> 2 & 3);
		assertEquals(2, first >> 4 & 3);
	}
}
