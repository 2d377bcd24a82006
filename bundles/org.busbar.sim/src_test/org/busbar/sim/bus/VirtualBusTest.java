package org.busbar.sim.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;

class VirtualBusTest {

	private static final long BIT = 2_000;
	private static final long SECOND = 1_000_000_000L;

	private final VirtualBus bus = new VirtualBus(500_000, 0);
	private final List<Frame> received = new ArrayList<>();

	private void advance(long until) {
		bus.advance(until, (node, nanos, id, flags, dlc, payload) -> received.add(new Frame(nanos, id, flags, dlc, payload)));
	}

	private List<Integer> ids() {
		return received.stream().map(Frame::id).toList();
	}

	@Test
	void theLowestIdentifierGoesFirst() {
		for (int id : new int[]{0x35E, 0x351, 0x356, 0x355}) {
			bus.offer(0, 0, id, 0, 8, 0);
		}
		advance(SECOND);
		assertEquals(List.of(0x351, 0x355, 0x356, 0x35E), ids());
	}

	@Test
	void aFrameThatHasBegunIsNotInterrupted() {
		bus.offer(0, 0, 0x7FF, 0, 8, 0);
		bus.offer(1, BIT, 0x002, 0, 8, 0);
		bus.offer(1, BIT, 0x001, 0, 8, 0);
		advance(SECOND);
		assertEquals(List.of(0x7FF, 0x001, 0x002), ids());
	}

	@Test
	void dataBeatsRemoteAndStandardBeatsExtendedOfTheSameBeginning() {
		int extended = 0x100 << 18;
		bus.offer(0, 0, extended + 1, FrameFlags.EXTENDED, 0, 0);
		bus.offer(0, 0, extended, FrameFlags.EXTENDED, 0, 0);
		bus.offer(0, 0, 0x100, FrameFlags.REMOTE, 0, 0);
		bus.offer(0, 0, 0x100, 0, 0, 0);
		bus.offer(0, 0, 0x101, 0, 0, 0);
		advance(SECOND);
		assertEquals(List.of(0x100, 0x100, extended, extended + 1, 0x101), ids());
		assertEquals(0, received.getFirst().flags());
	}

	@Test
	void theStampIsTheEndOfTheFrame() {
		// 50 bits each, and three between them
		bus.offer(0, 1_000_000, 0, 0, 0, 0);
		bus.offer(0, 1_000_000, 0, 0, 0, 0);
		advance(SECOND);
		assertEquals(List.of(1_000_000 + 50 * BIT, 1_000_000 + 103 * BIT), received.stream().map(Frame::nanos).toList());
		assertEquals(2 * 53 * BIT, bus.busyNanos());
	}

	@Test
	void aFrameUnderWayComesInTheNextStep() {
		bus.offer(0, 0, 0, 0, 0, 0);
		advance(50 * BIT - 1);
		assertTrue(received.isEmpty());
		advance(50 * BIT);
		assertEquals(1, received.size());
	}

	@Test
	void framesNeverOverlapHoweverTheyAreOffered() {
		Random random = new Random(7);
		for (long time = 0; time < SECOND; time += 10_000_000) {
			for (int i = random.nextInt(60); i > 0; i--) {
				bus.offer(0, time, random.nextInt(0x800), 0, random.nextInt(9), random.nextLong());
			}
			advance(time + 10_000_000);
		}
		long previous = 0;
		for (Frame frame : received) {
			long length = FrameBits.length(frame.id(), frame.flags(), frame.dlc(), frame.payload());
			assertTrue(frame.nanos() - length * BIT >= previous + (previous == 0 ? 0 : FrameBits.INTERFRAME_SPACE * BIT), () -> "overlap at " + frame);
			previous = frame.nanos();
		}
		assertTrue(received.size() > 1000);
		assertTrue(bus.busyNanos() <= SECOND, "more than the time there is");
		assertTrue(bus.busyNanos() > SECOND / 3);
	}

	@Test
	void aFullQueueRefuses() {
		int accepted = 0;
		while (bus.offer(0, 0, 0x100, 0, 0, 0)) {
			accepted++;
		}
		assertEquals(64, accepted);
		assertTrue(bus.offer(1, 0, 0x100, 0, 0, 0), "another node has a queue of its own");
		advance(SECOND);
		assertTrue(bus.offer(0, SECOND, 0x100, 0, 0, 0));
		assertFalse(received.isEmpty());
	}
}
