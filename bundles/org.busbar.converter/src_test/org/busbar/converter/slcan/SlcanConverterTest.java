package org.busbar.converter.slcan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.emulator.Firmware;
import org.busbar.converter.emulator.Heard;
import org.busbar.converter.emulator.NothingSent;
import org.busbar.converter.emulator.SlcanDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SlcanConverterTest implements NothingSent {

	private final Heard heard = new Heard();

	private static Channel open(SlcanDevice device, String options, Mode mode, Heard heard) throws ChannelException {
		SlcanConverter converter = new SlcanConverter();
		converter.link(device);
		return converter.open(ConverterUri.parse("slcan:/dev/ttyACM0?bitrate=500000" + options), mode, heard);
	}

	/** The questions that tell which firmware it is; only a version that is a number needs the second one. */
	private static List<String> withAsked(Firmware firmware, String... more) {
		List<String> all = new ArrayList<>(List.of("", "", "", "C", "V"));
		if (firmware == Firmware.LAWICEL || firmware == Firmware.ESP32RET) {
			all.add("N");
		}
		all.addAll(List.of(more));
		return all;
	}

	@ParameterizedTest
	@CsvSource({"LAWICEL, L, PROVEN", "ESP32RET, L, PROVEN", "CANABLE, M1 O, CLAIMED", "CANABLE2, M1 O, CLAIMED", "CANABLE25, OS, CLAIMED",
			"WEACT, M1 O, PROVEN"})
	void everyFirmwareListensWithItsOwnCommands(Firmware firmware, String opening, Capabilities.Proof proof) throws Exception {
		SlcanDevice device = new SlcanDevice(firmware);
		List<String> expected = withAsked(firmware, "S6");
		expected.addAll(List.of(opening.split(" ")));
		try (Channel channel = open(device, "", Mode.LISTEN, heard)) {
			assertTrue(device.listens());
			assertEquals(expected, device.commands);
			assertEquals(proof, channel.capabilities().listenOnly());
			assertEquals(500_000, channel.bitRate());
			assertFalse(channel.send(0x123, 0, 0, 0), "Who listens cannot send");
			device.say("t1232AABB\r");
			heard.awaitFrames(1);
		}
		assertEquals(List.of("123#AABB"), heard.lines());
		assertFalse(device.open(), "It leaves the bus at the end");
		assertTrue(device.free());
	}

	static Stream<Arguments> rates() {
		return Stream.of(SlcanDialect.values())
				.flatMap(dialect -> dialect.rates().entrySet().stream().map(rate -> Arguments.of(dialect, rate.getKey(), rate.getValue())));
	}

	@ParameterizedTest
	@MethodSource("rates")
	void everyBitRateOfEveryFirmwareIsSetUpWithItsCommand(SlcanDialect dialect, int rate, String command) throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.valueOf(dialect.name()));
		SlcanConverter converter = new SlcanConverter();
		converter.link(device);
		try (Channel channel = converter.open(ConverterUri.parse("slcan:x?bitrate=" + rate), Mode.LISTEN, heard)) {
			assertEquals(rate, channel.bitRate());
			assertTrue(device.commands.contains(command), device.commands::toString);
			assertEquals(1, device.commands.stream().filter(sent -> sent.startsWith("S")).count());
			assertTrue(device.listens());
		}
	}

	@ParameterizedTest
	@CsvSource({"LAWICEL, 750000", "LAWICEL, 83300", "CANABLE, 800000", "CANABLE2, 750000", "CANABLE2, 800000", "CANABLE25, 800000", "WEACT, 750000",
			"LAWICEL, 123456"})
	void aBitRateThatAFirmwareHasNotIsRefused(Firmware firmware, int rate) {
		SlcanDevice device = new SlcanDevice(firmware);
		SlcanConverter converter = new SlcanConverter();
		converter.link(device);
		ChannelException refused = assertThrows(ChannelException.class,
				() -> converter.open(ConverterUri.parse("slcan:x?bitrate=" + rate), Mode.LISTEN, heard));
		assertTrue(refused.getMessage().contains("cannot do " + rate) && refused.getMessage().contains("500000"), refused::getMessage);
		assertEquals(withAsked(firmware, "C"), device.commands);
		assertTrue(device.free());
	}

	@ParameterizedTest
	@ValueSource(strings = {"031C", "031c1d", "031C1D22"})
	void theUserMayGiveTheTimingOfARateWithoutACommand(String registers) throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		SlcanConverter converter = new SlcanConverter();
		converter.link(device);
		try (Channel channel = converter.open(ConverterUri.parse("slcan:x?bitrate=83333&btr=" + registers), Mode.LISTEN, heard)) {
			assertEquals(83_333, channel.bitRate());
			assertEquals(withAsked(Firmware.LAWICEL, 's' + registers, "L"), device.commands);
			assertTrue(device.listens());
		}
	}

	@ParameterizedTest
	@CsvSource({"LAWICEL, 500000, 031C, command of its own", "LAWICEL, 83333, 03, is no bit timing", "LAWICEL, 83333, 03xx, is no bit timing",
			"CANABLE, 33333, 031C, not known to take", "WEACT, 123456, 031C, not known to take"})
	void noTimingIsSetThatMayMeanAnotherRate(Firmware firmware, int rate, String registers, String said) {
		SlcanDevice device = new SlcanDevice(firmware);
		SlcanConverter converter = new SlcanConverter();
		converter.link(device);
		ChannelException refused = assertThrows(ChannelException.class,
				() -> converter.open(ConverterUri.parse("slcan:x?bitrate=" + rate + "&btr=" + registers), Mode.LISTEN, heard));
		assertTrue(refused.getMessage().contains(said), refused::getMessage);
		assertFalse(device.commands.stream().anyMatch(command -> command.startsWith("s")), device.commands::toString);
	}

	@ParameterizedTest
	@CsvSource({"UNKNOWN, no firmware that Busbar knows", "SILENT, does not answer", "CANDAPTER, CANdapter"})
	void nothingDangerousIsSentToWhatIsNotKnown(Firmware firmware, String said) {
		SlcanDevice device = new SlcanDevice(firmware);
		for (Mode mode : Mode.values()) {
			device.commands.clear();
			ChannelException refused = assertThrows(ChannelException.class, () -> open(device, "", mode, heard));
			assertTrue(refused.getMessage().contains(said), refused::getMessage);
			assertTrue(List.of("", "C", "V", "N").containsAll(device.commands), device.commands::toString);
			assertTrue(device.free());
		}
	}

	@Test
	void theUserMaySayWhichFirmwareItIs() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.UNKNOWN);
		try (Channel channel = open(device, "&dialect=weact", Mode.LISTEN, heard)) {
			assertTrue(device.listens());
			assertEquals(List.of("", "", "", "C", "V", "S6", "M1", "O"), device.commands);
			assertEquals(Capabilities.Proof.PROVEN, channel.capabilities().listenOnly());
		}
		ChannelException refused = assertThrows(ChannelException.class, () -> open(device, "&dialect=klingon", Mode.LISTEN, heard));
		assertTrue(refused.getMessage().contains("lawicel, esp32ret, canable"), refused::getMessage);
	}

	@Test
	void listeningThatIsRefusedOrNotConfirmedIsNoListening() {
		SlcanDevice refusing = new SlcanDevice(Firmware.LAWICEL);
		refusing.refused.add("L");
		ChannelException refused = assertThrows(ChannelException.class, () -> open(refusing, "", Mode.LISTEN, heard));
		assertTrue(refused.getMessage().contains("refused the command L"), refused::getMessage);
		SlcanDevice ignoring = new SlcanDevice(Firmware.LAWICEL);
		ignoring.ignored.add("L");
		refused = assertThrows(ChannelException.class, () -> open(ignoring, "", Mode.LISTEN, heard));
		assertTrue(refused.getMessage().contains("did not confirm that it only listens"), refused::getMessage);
		assertEquals("C", ignoring.commands.getLast());
		assertTrue(ignoring.free());
	}

	@Test
	void answersThatComeLateAreNotTakenForThoseToLaterCommands() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		device.late = 4;
		try (Channel channel = open(device, "", Mode.LISTEN, heard)) {
			assertTrue(device.listens());
			assertEquals(Capabilities.Proof.PROVEN, channel.capabilities().listenOnly());
			device.say("t1231AA\r");
			heard.awaitFrames(1);
		}
		for (String dialect : List.of("", "&dialect=lawicel")) {
			SlcanDevice refusing = new SlcanDevice(Firmware.LAWICEL);
			refusing.late = 4;
			refusing.refused.add("L");
			ChannelException refused = assertThrows(ChannelException.class, () -> open(refusing, dialect, Mode.LISTEN, heard));
			assertTrue(refused.getMessage().contains("refused the command L"), refused::getMessage);
		}
	}

	@Test
	void whoDoesNotSayWhoItIsProvesNothing() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		device.ignored.add("V");
		try (Channel channel = open(device, "&dialect=lawicel", Mode.LISTEN, heard)) {
			assertTrue(device.listens());
			assertEquals(Capabilities.Proof.CLAIMED, channel.capabilities().listenOnly());
		}
	}

	@Test
	void theFirstFramesBehindTheLastAnswerAreNotLost() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		device.greeting = "t1001AA\rt1011BB\rt10";
		try (Channel channel = open(device, "", Mode.LISTEN, heard)) {
			device.say("21CC\r");
			heard.awaitFrames(3);
		}
		assertEquals(List.of("100#AA", "101#BB", "102#CC"), heard.lines());
	}

	@ParameterizedTest
	@EnumSource(names = {"LAWICEL", "CANABLE", "CANABLE2", "CANABLE25", "WEACT"})
	void anArmedChannelSendsAndAClosedOneDoesNot(Firmware firmware) throws Exception {
		SlcanDevice device = new SlcanDevice(firmware);
		device.allow();
		Channel channel = open(device, "", Mode.ARMED, heard);
		try (channel) {
			assertTrue(channel.send(0x351, 0, 8, 0x0807060504030201L));
			assertTrue(channel.send(0x1801F0AB, FrameFlags.EXTENDED, 2, Payload.of(0xAB, 0xCD)));
			assertTrue(channel.send(0x305, FrameFlags.REMOTE, 8, 0));
			assertFalse(channel.send(0x305, FrameFlags.FD, 12, 0));
			while (device.sent.size() < 3) {
				Thread.onSpinWait();
			}
		}
		assertFalse(channel.send(0x351, 0, 0, 0));
		assertEquals(List.of("t35180102030405060708", "T1801F0AB2ABCD", "r3058"), device.sent);
		assertEquals(1, device.opened.size());
		assertFalse(device.open());
	}

	@Test
	void whatAcknowledgesOpensNormallyAndStillSendsNothing() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		device.allow();
		try (Channel channel = open(device, "", Mode.ACKNOWLEDGE, heard)) {
			assertEquals(List.of("O"), device.opened);
			assertFalse(channel.send(0x351, 0, 0, 0));
		}
		assertEquals(List.of(), device.sent);
	}

	@Test
	void aFirmwareThatCutsIdentifiersIsNotTrustedWithLongOnes() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.ESP32RET);
		device.allow();
		try (Channel channel = open(device, "", Mode.ARMED, heard)) {
			assertFalse(channel.send(0x1801F0AB, FrameFlags.EXTENDED, 0, 0));
		}
		assertEquals(List.of(), device.sent);
	}

	@Test
	void nothingIsTakenForADeviceThatRefusesFrameAfterFrame() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		device.allow();
		device.refused.add("t1000");
		try (Channel channel = open(device, "", Mode.ARMED, heard)) {
			assertTrue(channel.send(0x100, 0, 0, 0));
			heard.awaitEvent(event -> event instanceof BusEvent.Notice notice && notice.message().contains("refused"));
			awaitSending(channel, false);
			device.say("z\r");
			awaitSending(channel, true);
		}
		assertEquals(List.of(), device.sent);
	}

	private static void awaitSending(Channel channel, boolean taken) {
		long deadline = System.nanoTime() + 10_000_000_000L;
		while (channel.send(0x100, 0, 0, 0) != taken) {
			assertTrue(System.nanoTime() < deadline);
			LockSupport.parkNanos(1_000_000);
		}
	}

	@Test
	void unpluggingIsToldOnceAndNothingComesAfterIt() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		try (Channel channel = open(device, "", Mode.LISTEN, heard)) {
			device.say("t1001AA\r");
			heard.awaitFrames(1);
			device.unplug();
			BusEvent gone = heard.awaitEvent(BusEvent.Disconnected.class::isInstance);
			assertTrue(((BusEvent.Disconnected) gone).message().contains("unplugged"), gone::toString);
			assertFalse(channel.send(1, 0, 0, 0));
		}
		assertEquals(1, heard.events().size());
		assertThrows(ChannelException.class, () -> open(device, "", Mode.LISTEN, heard));
		device.plugIn();
		try (Channel again = open(device, "", Mode.LISTEN, heard)) {
			assertTrue(device.listens());
		}
	}

	@Test
	void unpluggingWhileFramesAreSentEndsWithOneMessage() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		device.allow();
		try (Channel channel = open(device, "", Mode.ARMED, heard)) {
			boolean taken = true;
			for (int i = 0; taken; i++) {
				taken = channel.send(0x100, 0, 0, 0) || i < 1_000;
				if (i == 20) {
					device.unplug();
				}
			}
			assertInstanceOf(BusEvent.Disconnected.class, heard.awaitEvent(BusEvent.Disconnected.class::isInstance));
		}
		assertEquals(1, heard.events().stream().filter(BusEvent.Disconnected.class::isInstance).count());
	}

	@Test
	@SuppressWarnings("resource") // Closed one after the other.
	void severalConvertersDoNotMixTheirFrames() throws Exception {
		List<SlcanDevice> devices = List.of(new SlcanDevice(Firmware.LAWICEL), new SlcanDevice(Firmware.CANABLE), new SlcanDevice(Firmware.WEACT));
		List<Heard> all = List.of(new Heard(), new Heard(), new Heard());
		List<Channel> channels = new ArrayList<>();
		for (int i = 0; i < devices.size(); i++) {
			channels.add(open(devices.get(i), "", Mode.LISTEN, all.get(i)));
		}
		for (int i = 0; i < 300; i++) {
			devices.get(i % 3).say("t10" + i % 3 + "1AA\r");
		}
		for (int i = 0; i < 3; i++) {
			all.get(i).awaitFrames(100);
			channels.get(i).close();
			assertEquals(100, all.get(i).lines().size());
			assertEquals(List.of("10" + i + "#AA"), all.get(i).lines().stream().distinct().toList());
		}
	}

	@Test
	void aFloodWithoutAnyEndOfLineNeitherStopsNorFillsAnything() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		try (Channel channel = open(device, "", Mode.LISTEN, heard)) {
			for (int i = 0; i < 200; i++) {
				device.say("x".repeat(10_000));
			}
			device.say("\rt1001AA\r");
			heard.awaitFrames(1);
		}
		assertEquals(List.of("100#AA"), heard.lines());
	}

	@Test
	void theUsualPortSpeedIsWrittenToThePortAndSuggestionsNameIt() throws Exception {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		open(device, "&baud=1000000", Mode.LISTEN, heard).close();
		open(device, "&mode=listen", Mode.LISTEN, heard).close();
		assertEquals(List.of(Map.of("baud", "1000000"), Map.of("baud", "115200")), device.linkOptions);
		SlcanConverter converter = new SlcanConverter();
		assertEquals(List.of(), converter.suggestions());
		converter.link(device);
		assertEquals(List.of("slcan:/dev/ttyACM0?bitrate=500000"), converter.suggestions());
	}

	@ParameterizedTest
	@CsvSource({"slcan:?bitrate=500000, No port is named", "slcan:x, bit rate of the bus is missing", "slcan:x?bitrate=fast, is no bit rate",
			"slcan:x?bitrate=-1, is no bit rate", "slcan:x?bitrate=500000&mode=armed, opened to listen", "slcan:x?bitrate=500000&colour=red, has no option"})
	void whatIsWrittenWronglyIsToldBeforeAnythingIsOpened(String uri, String said) {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		SlcanConverter converter = new SlcanConverter();
		converter.link(device);
		ChannelException refused = assertThrows(ChannelException.class, () -> converter.open(ConverterUri.parse(uri), Mode.LISTEN, heard));
		assertTrue(refused.getMessage().contains(said), refused::getMessage);
		assertEquals(List.of(), device.linkOptions);
	}
}
