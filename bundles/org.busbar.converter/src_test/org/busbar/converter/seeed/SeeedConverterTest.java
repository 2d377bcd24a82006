package org.busbar.converter.seeed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.emulator.Heard;
import org.busbar.converter.emulator.NothingSent;
import org.busbar.converter.emulator.SeeedDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class SeeedConverterTest implements NothingSent {

	private final SeeedDevice device = new SeeedDevice();
	private final Heard heard = new Heard();

	private Channel open(int rate, Mode mode) throws ChannelException {
		SeeedConverter converter = new SeeedConverter();
		converter.link(device);
		return converter.open(ConverterUri.parse("seeed:/dev/ttyUSB0?bitrate=" + rate), mode, heard);
	}

	@ParameterizedTest
	@CsvSource({"1000000, 01", "800000, 02", "500000, 03", "400000, 04", "250000, 05", "200000, 06", "125000, 07", "100000, 08", "50000, 09", "20000, 0A",
			"10000, 0B", "5000, 0C"})
	void everyBitRateIsSetUpSilently(int rate, String code) throws Exception {
		try (Channel channel = open(rate, Mode.LISTEN)) {
			assertEquals("AA5512" + code + "020000000000000000020000000000", device.setUp().substring(0, 38));
			assertTrue(device.listens());
			assertEquals(rate, channel.bitRate());
			assertEquals(new Capabilities(Capabilities.Proof.CLAIMED, false, false, false), channel.capabilities());
		}
	}

	@Test
	void itListensAndDelivers() throws Exception {
		try (Channel channel = open(500_000, Mode.LISTEN)) {
			device.answer(HexFormat.of().parseHex("AAC823011122334455667788" + "55"));
			heard.awaitFrames(1);
			assertFalse(channel.send(0x123, 0, 0, 0));
		}
		assertEquals(List.of("123#1122334455667788"), heard.lines());
		assertEquals("2000000", device.linkOptions.getFirst().get("baud"));
		assertTrue(device.listens(), "It has no command to leave the bus; silent disturbs least");
		assertTrue(device.free());
	}

	@Test
	void anArmedChannelSends() throws Exception {
		device.allow();
		try (Channel channel = open(500_000, Mode.ARMED)) {
			assertTrue(channel.send(0x123, 0, 8, 0x8877665544332211L));
			assertTrue(channel.send(0x18FF50E5, FrameFlags.EXTENDED, 1, Payload.of(0xAA)));
			assertTrue(channel.send(0x305, FrameFlags.REMOTE, 8, 0));
			while (device.sent.size() < 3) {
				Thread.onSpinWait();
			}
		}
		assertEquals(List.of("AAC82301112233445566778855", "AAE1E550FF18AA55", "AAD8050355"), device.sent);
		assertEquals(1, device.opened.size());
		assertTrue(device.listens());
	}

	@Test
	void otherBitRatesAreRefusedAndUnpluggingIsTold() throws Exception {
		ChannelException refused = assertThrows(ChannelException.class, () -> open(83_300, Mode.LISTEN));
		assertTrue(refused.getMessage().contains("5000, 10000"), refused::getMessage);
		try (Channel channel = open(500_000, Mode.LISTEN)) {
			device.unplug();
			heard.awaitEvent(BusEvent.Disconnected.class::isInstance);
			assertFalse(channel.send(1, 0, 0, 0));
		}
	}
}
