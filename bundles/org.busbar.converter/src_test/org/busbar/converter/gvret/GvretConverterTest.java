package org.busbar.converter.gvret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.emulator.GvretDevice;
import org.busbar.converter.emulator.Heard;
import org.busbar.converter.emulator.NothingSent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class GvretConverterTest implements NothingSent {

	private final GvretDevice device = new GvretDevice();
	private final Heard heard = new Heard();

	private Channel open(String options, Mode mode) throws ChannelException {
		GvretConverter converter = new GvretConverter();
		converter.link(device);
		return converter.open(ConverterUri.parse("gvret:/dev/ttyUSB0?bitrate=500000" + options), mode, heard);
	}

	@Test
	void itListensAndTheDeviceConfirmsIt() throws Exception {
		try (Channel channel = open("", Mode.LISTEN)) {
			assertTrue(device.listens(0));
			assertFalse(device.on(1), "The other bus is off");
			assertEquals(new Capabilities(Capabilities.Proof.PROVEN, true, false, false), channel.capabilities());
			assertEquals(List.of(9, 5, 6), device.commands);
			device.answer(GvretDevice.frame(1, 0x351, false, 0, 1, 2, 3));
			device.answer(GvretDevice.frame(2, 0x351, false, 1, 9));
			device.answer(GvretDevice.frame(3, 0x18FF50E5, true, 0, 0xF1, 0, 0xF1));
			heard.awaitFrames(2);
			assertFalse(channel.send(0x351, 0, 0, 0));
		}
		assertEquals(List.of("351#010203", "18FF50E5#F100F1"), heard.lines());
		assertEquals(1_000_000, Integer.parseInt(device.linkOptions.getFirst().get("baud")));
		assertFalse(device.on(0));
		assertTrue(device.free());
	}

	@ParameterizedTest
	@ValueSource(ints = {10_000, 125_000, 250_000, 500_000, 1_000_000, 83_333})
	void itTakesAnyBitRateUpToOneMegabit(int rate) throws Exception {
		GvretConverter converter = new GvretConverter();
		converter.link(device);
		try (Channel channel = converter.open(ConverterUri.parse("gvret:x?bus=1&bitrate=" + rate), Mode.LISTEN, heard)) {
			assertEquals(rate, channel.bitRate());
			assertEquals(rate, device.buses[1] & 0xF_FFFF);
			assertTrue(device.listens(1));
			assertFalse(device.on(0));
		}
	}

	@Test
	void framesAroundTheAnswerAreNotLost() throws Exception {
		device.around = GvretDevice.frame(1, 0x100, false, 0, 0xF1, 6);
		try (Channel channel = open("", Mode.LISTEN)) {
			assertEquals(500_000, channel.bitRate());
			device.answer(GvretDevice.frame(1, 0x101, false, 0));
			heard.awaitFrames(3);
		}
		assertEquals(List.of("100#F106", "100#F106", "101#"), heard.lines());
	}

	@Test
	void aFirmwareThatCannotListenIsClosedAgain() {
		device.canListen = false;
		device.allow();
		ChannelException refused = assertThrows(ChannelException.class, () -> open("", Mode.LISTEN));
		assertTrue(refused.getMessage().contains("listen-only off"), refused::getMessage);
		assertFalse(device.on(0));
		assertTrue(device.free());
	}

	@Test
	void whatDoesNotAnswerIsToldSo() {
		device.answering = false;
		ChannelException refused = assertThrows(ChannelException.class, () -> open("", Mode.LISTEN));
		assertTrue(refused.getMessage().contains("does not answer as a GVRET device"), refused::getMessage);
		assertEquals(List.of(9, 5), device.commands, "Asked, and switched off in case it hears");
	}

	@Test
	void anArmedChannelSendsOnItsBus() throws Exception {
		device.allow();
		try (Channel channel = open("&bus=1", Mode.ARMED)) {
			assertTrue(channel.send(0x351, 0, 2, Payload.of(0xAB, 0xCD)));
			assertTrue(channel.send(0x18FF50E5, FrameFlags.EXTENDED, 8, -1));
			assertFalse(channel.send(0x351, FrameFlags.REMOTE, 0, 0));
			while (device.sent.size() < 2) {
				Thread.onSpinWait();
			}
		}
		assertEquals(List.of("1:00000351#ABCD", "1:98FF50E5#FFFFFFFFFFFFFFFF"), device.sent);
		assertEquals(1, device.opened.size());
	}

	@ParameterizedTest
	@CsvSource({"bitrate=1000001, cannot do 1000001", "bitrate=500000&bus=2, is no bus"})
	void whatItCannotDoIsToldBefore(String options, String said) {
		GvretConverter converter = new GvretConverter();
		converter.link(device);
		ChannelException refused = assertThrows(ChannelException.class, () -> converter.open(ConverterUri.parse("gvret:x?" + options), Mode.LISTEN, heard));
		assertTrue(refused.getMessage().contains(said), refused::getMessage);
		assertEquals(List.<Map<String, String>>of(), device.linkOptions);
	}
}
