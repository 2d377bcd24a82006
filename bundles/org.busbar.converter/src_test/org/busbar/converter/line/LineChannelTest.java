package org.busbar.converter.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.link.Link;
import org.busbar.converter.emulator.EmulatedDevice;
import org.busbar.converter.emulator.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LineChannelTest {

	private static final long MILLI = 1_000_000L;
	private static final long LONG = 3_600_000_000_000L;

	private final Heard heard = new Heard();
	private final Echo device = new Echo();

	/** Sends back what it gets, unless it was told to be silent. */
	private static final class Echo extends EmulatedDevice {

		private volatile boolean silent;

		@Override
		protected void received(byte[] bytes) {
			if (!silent) {
				answer(bytes);
			}
		}

		@Override
		protected void restart() {
			silent = false;
		}

		List<String> lines() {
			return written().stream().map(bytes -> new String(bytes, StandardCharsets.US_ASCII)).toList();
		}
	}

	/** Asks a question mark; every byte that comes is a frame, a question mark an answer. */
	private static final class Bytes implements LineProtocol {

		private volatile int answers;

		@Override
		public Capabilities begin(Wire wire, Mode mode) {
			return new Capabilities(Capabilities.Proof.CLAIMED, false, false, false);
		}

		@Override
		public void received(byte[] bytes, int length, long nanos, FrameSink sink) {
			for (int i = 0; i < length; i++) {
				if (bytes[i] == '!') {
					throw new IllegalStateException("on purpose");
				}
				if (bytes[i] == '?') {
					answers = answers + 1;
				} else {
					sink.frame(nanos, bytes[i], 0, 0, 0);
				}
			}
		}

		@Override
		public int answers() {
			return answers;
		}

		@Override
		public byte[] frame(int id, int flags, int dlc, long payload) {
			return new byte[]{(byte) id};
		}

		@Override
		public byte[] regular() {
			return new byte[]{'?'};
		}

		@Override
		public byte[] end() {
			return new byte[]{'E'};
		}
	}

	@SuppressWarnings("resource") // The channel closes the link.
	private LineChannel open(Pace pace) throws IOException {
		Link link = device.open("x", Map.of());
		LineChannel channel = new LineChannel(new Wire("test:x", link), link, new Bytes(), Mode.ARMED,
				new Capabilities(Capabilities.Proof.CLAIMED, false, false, false), 500_000, heard, pace);
		channel.start();
		return channel;
	}

	private String lost() throws InterruptedException {
		return ((BusEvent.Disconnected) heard.awaitEvent(BusEvent.Disconnected.class::isInstance)).message();
	}

	@Test
	void aDeviceThatStopsAnsweringIsGone() throws Exception {
		try (LineChannel channel = open(new Pace(2 * MILLI, 5, LONG))) {
			while (device.written().size() < 20) {
				Thread.onSpinWait();
			}
			assertEquals(List.of(), heard.events());
			device.silent = true;
			assertTrue(lost().contains("has not answered"), this::toString);
			assertFalse(channel.send('a', 0, 0, 0));
		}
	}

	@Test
	void aDeviceThatNeverAnswersIsNot() throws Exception {
		device.silent = true;
		try (LineChannel channel = open(new Pace(MILLI, 5, LONG))) {
			while (device.written().size() < 50) {
				Thread.onSpinWait();
			}
			assertEquals(List.of(), heard.events());
			assertTrue(channel.send('a', 0, 0, 0));
		}
		assertEquals("E", device.lines().getLast());
	}

	@Test
	@SuppressWarnings("resource") // Closed before the end.
	void aDeviceThatTakesNoBytesIsGoneAndWhoSendsIsNotHeldUp() throws Exception {
		LineChannel channel = open(new Pace(LONG, 5, 50 * MILLI));
		device.stall();
		int taken = 0;
		while (channel.send('a', 0, 0, 0)) {
			taken++;
		}
		assertTrue(taken <= 65, "The queue is bounded: " + taken);
		device.answer(new byte[]{'b'});
		assertTrue(lost().contains("takes no more bytes"), this::toString);
		channel.close();
		assertEquals(List.of("062#"), heard.lines(), "Reading went on beside the write");
		assertEquals(List.of(), device.lines(), "Nothing goes out afterwards");
		assertTrue(device.free());
	}

	@Test
	void aFaultOfTheParserEndsTheChannelWithAMessage() throws Exception {
		try (LineChannel channel = open(new Pace(LONG, 5, LONG))) {
			device.answer("ab!cd".getBytes(StandardCharsets.US_ASCII));
			assertTrue(lost().contains("on purpose"), this::toString);
		}
		assertEquals(List.of("061#", "062#"), heard.lines());
	}

	@Test
	@SuppressWarnings("resource") // Closed twice.
	void closingSendsNothingThatWaitsAndSaysFarewell() throws Exception {
		LineChannel channel = open(new Pace(LONG, 5, LONG));
		channel.close();
		channel.close();
		assertFalse(channel.send('a', 0, 0, 0));
		assertEquals(List.of("E"), device.lines());
		assertEquals(List.of(), heard.events());
		assertTrue(device.free());
	}
}
