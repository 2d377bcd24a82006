package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameConsumer;
import org.busbar.converter.slcan.SlcanConverter;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.link.serial.SerialLinkProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Five times what a full bus of 500 kbit/s carries, for a minute, from a serial port to the disk. */
@Tag("long")
@Timeout(300)
class SustainedTrafficTest {

	private static final int RATE = 20_000;
	private static final int COUNT = 60 * RATE;
	/** After so many frames everything that is made once has been made. */
	private static final int SETTLED = 10 * RATE;
	/** What may come and go without meaning anything; the frames themselves would be 40 MiB. */
	private static final long HEAP_TOLERANCE = 4L << 20;

	/** Wants numbered frames in their order, at times that never go back. */
	private static final class Numbers implements FrameConsumer {

		private long next;
		private long last;
		private String wrong = "";

		/** @param first number of the first frame */
		Numbers(long first) {
			next = first;
		}

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			long number = Long.reverseBytes(payload);
			if (wrong.isEmpty() && (number != next || id != 0x100 + next % 16 || dlc != 8 || flags != 0 || nanos < last)) {
				wrong = "Frame " + number + " in place of " + next;
			}
			last = nanos;
			next++;
		}
	}

	private static long heap() {
		ManagementFactory.getMemoryMXBean().gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	@Test
	void twentyThousandFramesASecondForAMinute(@TempDir Path folder) throws Exception {
		SlcanConverter converter = new SlcanConverter();
		converter.link(new SerialLinkProvider());
		Path file = folder.resolve("bus.pcapng");
		Recorder[] recorders = new Recorder[1];
		try (Lead lead = new Lead(folder);
				ConverterPeer device = ConverterPeer.emulated(lead.device(), "slcan");
				Session session = Session.open(converter, ConverterUri.parse("slcan:" + lead.host() + "?bitrate=1000000"), Mode.LISTEN,
						opened -> recorders[0] = Recorder.start(opened, file))) {
			FrameRing.Cursor cursor = session.cursor();
			// Nobody reads with this one until it is over: what it misses is counted.
			FrameRing.Cursor idle = session.cursor();
			device.await("listen 1000000"::equals);
			long began = System.nanoTime();
			device.order("flood " + COUNT + ' ' + RATE);
			Numbers numbers = new Numbers(0);
			long settled = 0;
			while (numbers.next < COUNT && numbers.wrong.isEmpty()) {
				if (cursor.read(numbers, 4096) == 0) {
					Thread.sleep(1);
				}
				if (settled == 0 && numbers.next >= SETTLED) {
					settled = heap();
				}
			}
			System.out.println("busbar: " + COUNT * 1_000_000_000L / (System.nanoTime() - began) + " frames/s received over a serial port");
			assertEquals("", numbers.wrong);
			assertEquals(0, cursor.dropped());
			long grown = heap() - settled;
			assertTrue(grown < HEAP_TOLERANCE, () -> "The heap grew by " + grown + " bytes");
			device.await(("done " + COUNT)::equals);
			assertForcedDropsAreCounted(idle);
			while (session.snapshot().totals().frames() < COUNT) {
				Thread.sleep(1);
			}
			assertEquals(COUNT, session.snapshot().totals().frames());
			assertEquals(0, session.snapshot().totals().dropped());
			assertEquals(SessionState.LISTENING, session.status().state());
			assertEquals(Optional.empty(), session.notice());
			recorders[0].close();
			RecorderStatus recorded = recorders[0].status();
			assertEquals(COUNT, recorded.frames());
			assertEquals(0, recorded.dropped());
			assertEquals(Optional.empty(), recorded.failure());
			assertEquals(0, device.said("open").size() + device.said("sent").size() + device.said("wrong").size());
		}
	}

	/** A reader that did not keep up has the latest frames and knows how many it has not. */
	private static void assertForcedDropsAreCounted(FrameRing.Cursor idle) {
		long[] first = {-1};
		assertEquals(1, idle.read((nanos, id, flags, dlc, payload) -> first[0] = Long.reverseBytes(payload), 1));
		assertTrue(idle.dropped() >= COUNT - FrameRing.SESSION_SLOTS, () -> idle.dropped() + " frames missed");
		assertEquals(idle.dropped(), first[0]);
		Numbers rest = new Numbers(first[0] + 1);
		int read = idle.read(rest, 4096);
		while (read > 0) {
			read = idle.read(rest, 4096);
		}
		assertEquals("", rest.wrong);
		assertEquals(COUNT, rest.next);
		assertEquals(first[0], idle.dropped());
	}
}
