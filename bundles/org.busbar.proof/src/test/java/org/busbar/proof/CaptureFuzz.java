package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureMark;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.capture.CaptureStream;
import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.can.capture.MarkKind;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** No bytes make the capture reader throw, hang or hand on a frame that cannot be. Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run. */
class CaptureFuzz {

	private static final Executions EXECUTIONS = new Executions(CaptureFuzz.class);

	/** What the fuzzer begins with: a capture with frames, losses and marks. */
	static List<byte[]> corpus() throws IOException {
		Memory memory = new Memory();
		try (CaptureWriter writer = new CaptureWriter(memory, "can0", 500_000)) {
			writer.frame(1_700_000_000_000_000_000L, 0x351, 0, 8, 0x1402C012C012C201L);
			writer.lost(7);
			writer.mark(1_700_000_000_100_000_000L, MarkKind.MARK, "a text that is longer than twenty-eight bytes");
			writer.frame(1_700_000_000_200_000_000L, 0x305, 0, 0, 0);
		}
		return List.of(memory.bytes.toByteArray());
	}

	private static final class Memory implements CaptureTarget {

		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		@Override
		public void write(ByteBuffer some) {
			while (some.hasRemaining()) {
				bytes.write(some.get());
			}
		}

		@Override
		public void force() {
			// Memory is as safe as it gets.
		}

		@Override
		public void cut(long length) {
			throw new AssertionError("Memory does not fail");
		}

		@Override
		public void close() {
			// Nothing is held.
		}
	}

	@MethodSource("corpus")
	@FuzzTest(maxDuration = "15s")
	void anyBytes(byte[] bytes) throws IOException {
		CaptureStream.read(new ByteArrayInputStream(bytes), new CaptureStream.Handler() {

			@Override
			public void bus(String name, int bitRate) {
				assertTrue(bitRate >= 0);
			}

			@Override
			public void frame(long block, long lost, long nanos, int id, int flags, int dlc, long payload) {
				// Of a bus error it is the class, which needs more bits.
				assertTrue((flags & FrameFlags.ERROR) != 0 || CanId.isValid(id, flags));
				assertTrue(dlc >= 0 && dlc <= 15);
				assertTrue((payload & ~Payload.mask(dlc)) == 0);
			}

			@Override
			public void mark(long block, CaptureMark mark) {
				assertTrue(block >= 0);
			}

			@Override
			public void problem(CaptureProblem problem) {
				assertTrue(problem.offset() >= 0 && !problem.message().isBlank());
			}
		});
		EXECUTIONS.count();
	}
}
