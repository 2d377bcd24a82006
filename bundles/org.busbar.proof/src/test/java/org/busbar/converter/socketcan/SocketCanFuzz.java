package org.busbar.converter.socketcan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.busbar.converter.Delivered;
import org.busbar.proof.Executions;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever the kernel says, nothing fails, reads beyond the end, delivers what is no frame or lets time go back. Fuzzed with {@code -Dbusbar.fuzz}; else only the
 * kept inputs run.
 */
class SocketCanFuzz {

	private static final Executions EXECUTIONS = new Executions(SocketCanFuzz.class);
	private static final long WALL = 1_800_000_000_000_000_000L;
	private static final long HOST = 1_700_000_000_000_000_000L;

	@FuzzTest(maxDuration = "10s")
	void anyBytes(byte[] bytes) {
		Delivered delivered = new Delivered();
		ControlData control = new ControlData();
		FrameClock clock = new FrameClock();
		// What stands beside the frame is the rest of the same bytes.
		int frame = bytes.length > FrameLayout.FLEXIBLE ? FrameLayout.FLEXIBLE : Math.min(bytes.length, FrameLayout.CLASSIC);
		for (int from = frame; from <= bytes.length; from += Long.BYTES) {
			control.read(buffer(Arrays.copyOfRange(bytes, from, bytes.length)));
			assertTrue(control.lost() >= -1 && control.lost() < 1L << 32);
			long host = HOST + from * 1_000_000L;
			long nanos = clock.nanos(control.hardware(), control.software(), WALL, host);
			assertTrue(nanos <= host, "A frame comes from the future");
			assertEquals(frame >= FrameLayout.CLASSIC && (bytes[4] & 0xFF) <= frame - 8,
					FrameLayout.deliver(buffer(Arrays.copyOf(bytes, frame)), nanos, (from & 1) != 0, delivered));
		}
		LinkMessages links = new LinkMessages();
		links.read(buffer(bytes));
		assertTrue(links.interfaces().size() <= bytes.length / 36, "An interface without a name");
		assertFalse(links.interfaces().stream().anyMatch(each -> each.bitRate() < 0 || each.name().isEmpty()));
		EXECUTIONS.count();
	}

	private static ByteBuffer buffer(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
	}
}
