package org.busbar.can.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandumpWriterTest {

	private static final int X = FrameFlags.EXTENDED;

	private static String write(Frame... frames) {
		StringBuilder text = new StringBuilder();
		CandumpWriter writer = new CandumpWriter(text, "can0");
		for (Frame frame : frames) {
			writer.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}
		return text.toString();
	}

	@ParameterizedTest
	@CsvSource({"1700000000000000000, 351, 0, 2, (1700000000.000000) can0 351#1402", "1500000, 1, 0, 0, (0000000000.001500) can0 001#",
			"1700000000000000001, 351, 0, 1, (1700000000.000000001) can0 351#14", "0, 351, " + X + ", 1, (0000000000.000000) can0 00000351#14",
			"0, 351, " + FrameFlags.REMOTE + ", 0, (0000000000.000000) can0 351#R", "0, 351, " + FrameFlags.REMOTE + ", 8, (0000000000.000000) can0 351#R8",
			"0, 4, " + (X | FrameFlags.ERROR) + ", 1, (0000000000.000000) can0 20000004#14",
			"0, 351, " + FrameFlags.TRANSMITTED + ", 1, (0000000000.000000) can0 351#14 T",
			"0, 351, " + (FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH) + ", 2, (0000000000.000000) can0 351##11402"})
	void aFrameIsALine(long nanos, String id, int flags, int dlc, String line) {
		assertEquals(line + '\n', write(new Frame(nanos, Integer.parseInt(id, 16), flags, dlc, Payload.of(0x14, 0x02) & Payload.mask(dlc))));
	}

	@Test
	void whatIsWrittenIsRead() {
		Random random = new Random(7);
		int[] kinds = {0, X, FrameFlags.REMOTE, X | FrameFlags.REMOTE, X | FrameFlags.ERROR, FrameFlags.TRANSMITTED, FrameFlags.FD};
		List<Frame> frames = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			int flags = kinds[random.nextInt(kinds.length)];
			int dlc = random.nextInt(9);
			int id = random.nextInt() & ((flags & X) != 0 ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD);
			long nanos = random.nextLong(4_000_000_000L) * 1_000_000_000L
					+ (random.nextBoolean() ? random.nextLong(1_000_000) * 1000 : random.nextLong(1_000_000_000));
			frames.add(new Frame(nanos, id, flags, dlc, (flags & FrameFlags.REMOTE) != 0 ? 0 : random.nextLong() & Payload.mask(dlc)));
		}
		Recorder read = Recorder.read(write(frames.toArray(Frame[]::new)));
		assertEquals(List.of(), read.problems);
		assertEquals(frames, read.frames);
	}

	@Test
	void aFullDiskIsTold() {
		try (Writer full = new Writer() {

			@Override
			public void write(char[] characters, int offset, int length) throws IOException {
				throw new IOException("No space left on device");
			}

			@Override
			public void flush() {
				// nothing is buffered
			}

			@Override
			public void close() {
				// nothing to close
			}
		}) {
			CandumpWriter writer = new CandumpWriter(full, "can0");
			assertThrows(UncheckedIOException.class, () -> writer.frame(0, 1, 0, 0, 0));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
