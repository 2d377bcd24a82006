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

	private static EffectiveProtocol extended(String extension) {
		EffectiveProtocol protocol = EffectiveProtocol.of(CATALOGUE.protocol("pylontech.lv.1.2").orElseThrow(), Map.of("extension", extension));
		assertEquals(List.of(), protocol.problems());
		return protocol;
	}

	private static DriverBench extendedBattery(String extension) {
		DriverBench battery = new DriverBench(extended(extension), Role.BATTERY);
		battery.quantities.putAll(Map.of(Quantity.BATTERY_VOLTAGE, 51.2, Quantity.BATTERY_CURRENT, -3.0, Quantity.BATTERY_TEMPERATURE, 20.0,
				Quantity.BATTERY_SOC, 60.0, Quantity.BATTERY_SOH, 99.0, Quantity.BATTERY_CAPACITY, 280.0, Quantity.MODULES_ONLINE, 2.0,
				Quantity.CELL_VOLTAGE_MAX, 3.21, Quantity.CELL_VOLTAGE_MIN, 3.2));
		battery.quantities.putAll(Map.of(Quantity.CELL_TEMPERATURE_MAX, 21.0, Quantity.CELL_TEMPERATURE_MIN, 19.5, Quantity.BATTERY_CYCLES, 12.0,
				Quantity.REQUEST_CHARGE_FORCE, 1.0));
		battery.run(0, 1);
		return battery;
	}

	/** Worked by hand from the layouts. */
	@Test
	void aSolArkWantsTenthsOfAVoltAndEightBytes() {
		DriverBench battery = extendedBattery("sol-ark");
		assertEquals("00 02 E2 FF C8 00 00 00", sent(battery, 0x356));
		assertEquals("3C 00 63 00 00 00 00 00", sent(battery, 0x355));
		assertEquals("00 00 00 00 02 50 4E 00", sent(battery, 0x359));
		assertEquals("18 01 00 00 00 00 00 00", sent(battery, 0x379));
		assertEquals("00 00 00 00 00 00 00 00", sent(battery, 0x35C), "a forced charge is never asked for");
		assertTrue(battery.frames.stream().allMatch(frame -> frame.dlc() == 8));
	}

	/** Worked by hand from the layouts. */
	@Test
	void aSeplosTellsItsCellsAndItsAddresses() {
		DriverBench battery = extendedBattery("seplos");
		assertEquals("00 00 00 00 02 00 00 01", sent(battery, 0x359));
		assertEquals("D2 00 C3 00 8A 0C 80 0C", sent(battery, 0x370));
		assertEquals("00 14 E2 FF C8 00", sent(battery, 0x356));
		assertTrue(battery.ids().stream().noneMatch(id -> id == 0x070 || id == 0x371), "what is not certain is not sent");
	}

	/** Worked by hand from the layouts. */
	@Test
	void aLuxpowerHasCellsBesideTheState() {
		DriverBench battery = extendedBattery("luxpower");
		assertEquals("3C 00 63 00 8A 0C 80 0C", sent(battery, 0x355));
		assertEquals("00 14 E2 FF D2 00 C3 00", sent(battery, 0x356));
		assertEquals("00 00 00 00 02 18 01 00", sent(battery, 0x359));
		assertEquals("00 00 0C 00 00 00 00 00", sent(battery, 0x35C));
		DriverBench inverter = new DriverBench(extended("luxpower"), Role.INVERTER);
		inverter.receive(0, 0x351, 8);
		inverter.run(0, 3 * SECOND);
		assertTrue(inverter.ids().stream().noneMatch(id -> id == 0x300), "the battery is never shut down");
	}

	/** Worked by hand from the layouts. */
	@Test
	void aLiResidentialHasAlarmsOfItsOwn() {
		DriverBench battery = new DriverBench(extended("li-residential"), Role.BATTERY);
		battery.quantities.putAll(Map.of(Quantity.BATTERY_VOLTAGE, 51.2, Quantity.ALARM_CELL_IMBALANCE, 1.0, Quantity.WARNING_INTERNAL, 1.0,
				Quantity.CELL_VOLTAGE_MAX, 3.21, Quantity.CELL_VOLTAGE_MIN, 3.2, Quantity.CELL_TEMPERATURE_MAX, 21.0, Quantity.CELL_TEMPERATURE_MIN, -5.0));
		battery.run(0, 1);
		assertEquals("00 02 00 00 00 00 00 00", sent(battery, 0x356));
		assertEquals("00 10 00 08 00 00 00 00", sent(battery, 0x359));
		assertEquals("8A 0C 80 0C 00 00 00 00", sent(battery, 0x3DA));
		assertEquals("47 2D 00 00 00 00 00 00", sent(battery, 0x3DB));
		assertTrue(battery.ids().stream().noneMatch(id -> id == 0x399), "of the energy nothing is known");
	}

	@Test
	void aSchneiderGatewayAnswersWithALongIdentifier() {
		DriverBench gateway = new DriverBench(protocol("pylontech.lv.v2"), Role.INVERTER);
		gateway.run(0, SECOND);
		assertTrue(gateway.frames.isEmpty());
		gateway.receive(SECOND, 0x351, 8, 0x14, 0x02, 0x72, 0x01, 0x72, 0x01, 0xD6, 0x01);
		gateway.run(SECOND, SECOND + 1);
		assertEquals(List.of(new Frame(SECOND, 0x305, FrameFlags.EXTENDED, 8, 0)), gateway.frames);
		assertEquals(37.0, gateway.learned.get(Quantity.LIMIT_CHARGE_CURRENT));
		DriverBench battery = new DriverBench(protocol("pylontech.lv.v2"), Role.BATTERY);
		battery.quantities.putAll(Map.of(Quantity.BATTERY_SOC, 60.25, Quantity.BATTERY_SOH, 99.0, Quantity.BATTERY_CAPACITY_REMAINING, 120.5,
				Quantity.CELL_TEMPERATURE_MAX, 21.0));
		battery.run(0, 1);
		assertEquals("3C 00 63 00 89 17 B5 04", sent(battery, 0x355));
		assertTrue(battery.frames.stream().allMatch(frame -> frame.flags() == 0 && frame.dlc() == 8));
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
