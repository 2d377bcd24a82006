package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.log.LogHandler;
import org.busbar.can.log.LogWriter;
import org.busbar.can.log.WrittenFormat;

/** What all harnesses of log readers have in common. */
final class LogFuzzing {

	/** Refuses frames that cannot be, and problems that say nothing. */
	static final LogHandler STRICT = new LogHandler() {

		@Override
		public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) {
			assertTrue(nanos >= 0, () -> "time " + nanos);
			assertTrue((flags & FrameFlags.ERROR) != 0 ? id >= 0 && id <= CanId.MAX_EXTENDED : CanId.isValid(id, flags), () -> "identifier " + id);
			assertTrue(dlc >= 0 && dlc <= 15, () -> "DLC " + dlc);
			assertTrue((payload & ~Payload.mask(dlc)) == 0, "data behind the DLC");
			assertTrue((flags & FrameFlags.REMOTE) == 0 || payload == 0, "data of a remote frame");
		}

		@Override
		public void problem(int line, int column, String message) {
			assertTrue(line > 0 && column > 0 && !message.isBlank());
		}

		@Override
		public void problem(CaptureProblem problem) {
			assertTrue(problem.offset() >= 0 && !problem.message().isBlank());
		}
	};

	private LogFuzzing() {
	}

	/** A log to begin with: frames of every kind on two buses. */
	static byte[] log(WrittenFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (LogWriter writer = format.open(out)) {
			long begin = 1_700_000_000_000_000_000L;
			writer.frame("can0", begin, 0x351, 0, 8, 0x1402C012C012C201L);
			writer.frame("can1", begin + 1_000_000, 0x18FF50E5, FrameFlags.EXTENDED | FrameFlags.TRANSMITTED, 2, 0x1234);
			writer.frame("can0", begin + 2_000_000, 0x123, FrameFlags.REMOTE, 4, 0);
			writer.frame("can0", begin + 3_000_000, 4, FrameFlags.ERROR | FrameFlags.EXTENDED, 8, 1);
			writer.frame("can0", begin + 4_000_000, 0x355, FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH, 12, -1);
		}
		return out.toByteArray();
	}

	/** The same log and, for each of its words, one that claims the largest length there: a reader must not make room for what a file only claims. */
	static List<byte[]> logAndLyingLengths(WrittenFormat format) throws IOException {
		byte[] log = log(format);
		List<byte[]> logs = new ArrayList<>(List.of(log));
		for (int at = 0; at + Integer.BYTES <= log.length; at += Integer.BYTES) {
			byte[] lying = log.clone();
			ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(at, Integer.MAX_VALUE);
			logs.add(lying);
		}
		return logs;
	}
}
