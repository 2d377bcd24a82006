package org.busbar.can.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.FrameFlags;
import org.busbar.can.capture.CaptureProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Error frames as the programs of others write them; Busbar's own writers use one form of each format only. */
class ForeignErrorFramesTest implements LogHandler {

	private static final int FILE_HEADER = 144;
	private static final int OBJECT = 0x4A424F4C;
	private static final int OBJECT_HEADER = 32;
	private static final int ONE_NANO = 2;
	private static final int BODY = 40;

	private final List<String> found = new ArrayList<>();

	@Override
	public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) {
		found.add(channel + " " + nanos + (flags == FrameFlags.ERROR ? " error" : " frame"));
	}

	@Override
	public void problem(int line, int column, String message) {
		found.add(line + ":" + column + ": " + message);
	}

	@Override
	public void problem(CaptureProblem problem) {
		found.add(problem.message());
	}

	@Test
	void ascHasThemWithAndWithoutDetailsAndOfCanFd() throws IOException {
		AscReader.read(new ByteArrayInputStream("""
				base hex  timestamps absolute
				   0.500000 1  ErrorFrame
				   0.600000 2  ErrorFrame  Flags = 0xe CodeExt = 0x20a2 Code = 0x82 ID = 0 DLC = 0 Position = 5 Length = 11300
				   0.700000 CANFD   1 Rx   ErrorFrame Not Acknowledge error, dominant error flag fffe c7 31ca Arb. 556 44 0 0
				   0.800000 CANFD   2 Tx   ErrorFrame
				""".getBytes(StandardCharsets.US_ASCII)), this);
		assertEquals(List.of("1 500000000 error", "2 600000000 error", "1 700000000 error", "2 800000000 error"), found);
	}

	@ParameterizedTest
	@CsvSource({"2", "73", "104"})
	void blfHasThreeKindsOfThem(int type) throws IOException {
		ByteBuffer file = ByteBuffer.allocate(FILE_HEADER + OBJECT_HEADER + BODY).order(ByteOrder.LITTLE_ENDIAN);
		file.put("LOGG".getBytes(StandardCharsets.US_ASCII)).putInt(FILE_HEADER).position(FILE_HEADER);
		file.putInt(OBJECT).putShort((short) OBJECT_HEADER).putShort((short) 1).putInt(OBJECT_HEADER + BODY).putInt(type);
		file.putInt(ONE_NANO).putInt(0).putLong(700_000_000).put((byte) 3);
		BlfReader.read(new ByteArrayInputStream(file.array()), this);
		assertEquals(List.of("3 700000000 error"), found);
	}
}
