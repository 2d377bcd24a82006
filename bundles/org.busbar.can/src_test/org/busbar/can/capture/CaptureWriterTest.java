package org.busbar.can.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("resource") // A target in memory needs no closing, and what closing does is tested here.
class CaptureWriterTest {

	private static final long START = 1_700_000_000_123_456_789L;

	private final MemoryTarget target = new MemoryTarget();

	private static void write(CaptureWriter writer, Frame frame) {
		writer.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
	}

	@Test
	void aBlockIsWhatThePcapngSpecificationSays() throws IOException {
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			writer.lost(3);
			writer.frame(0x0123_4567_89AB_CDEFL, 0x1806_E5F4, FrameFlags.EXTENDED, 8, Payload.of(1, 2, 3, 4, 5, 6, 7, 8));
		}
		byte[] bytes = target.bytes();
		// Worked by hand: type, length, interface, time high and low, captured, original, the frame with its identifier in network byte order, the options
		// epb_flags (inbound), epb_dropcount and opt_endofopt, the length again.
		assertEquals("06000000 48000000 00000000 67452301 efcdab89 10000000 10000000 9806e5f4 08 00 00 00 0102030405060708 02000400 01000000 04000800 "
				+ "0300000000000000 00000000 48000000", spaced(HexFormat.of().formatHex(bytes, bytes.length - 72, bytes.length)));
		assertEquals("0a0d0d0a", HexFormat.of().formatHex(bytes, 0, 4));
	}

	private static String spaced(String hex) {
		StringBuilder text = new StringBuilder();
		int at = 0;
		for (int length : new int[]{4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 8, 4, 4, 4, 8, 4, 4}) {
			text.append(at == 0 ? "" : " ").append(hex, at * 2, (at + length) * 2);
			at += length;
		}
		return text.toString();
	}

	@Test
	void everyKindOfFrameSurvives() throws IOException {
		int fd = FrameFlags.FD;
		List<Frame> frames = List.of(new Frame(START, 0x351, 0, 8, 0x0123_4567_89AB_CDEFL), new Frame(START, 0, 0, 0, 0),
				new Frame(START + 1, 0x7FF, FrameFlags.TRANSMITTED, 3, 0x00_33_22_11), new Frame(START + 2, 0x1FFF_FFFF, FrameFlags.EXTENDED, 1, 0xFF),
				new Frame(START + 3, 0x305, FrameFlags.EXTENDED, 8, -1L), new Frame(START + 4, 0x305, FrameFlags.REMOTE, 8, 0),
				new Frame(START + 5, 0x18FF_0001, FrameFlags.REMOTE | FrameFlags.EXTENDED | FrameFlags.TRANSMITTED, 0, 0),
				new Frame(START + 6, 0x0000_0088, FrameFlags.ERROR, 8, Payload.of(0, 4, 0, 0, 0, 0, 96, 0)),
				new Frame(START + 7, 0x1FFF_FFFF, FrameFlags.ERROR | FrameFlags.EXTENDED, 8, 0), new Frame(START + 8, 0x351, 0, 15, -1L),
				new Frame(START + 9, 0x351, 0, 9, 1), new Frame(START + 10, 0x351, FrameFlags.REMOTE, 12, 0), new Frame(START + 11, 0x100, fd, 15, -1L),
				new Frame(START + 12, 0x100, fd | FrameFlags.BIT_RATE_SWITCH | FrameFlags.ERROR_STATE, 9, 7), new Frame(START + 13, 0x100, fd, 4, 0xFFFF),
				new Frame(Long.MAX_VALUE, 1, 0, 0, 0));
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 500_000)) {
			frames.forEach(frame -> write(writer, frame));
		}
		CaptureContent content = CaptureContent.stream(target.bytes());
		assertEquals(frames, content.frames);
		assertEquals(List.of(), content.problems);
		assertEquals("can0", content.bus);
		assertEquals(500_000, content.bitRate);
	}

	@Test
	void bytesPastTheDlcAreNotWritten() throws IOException {
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			writer.frame(START, 0x351, 0, 2, -1L);
			writer.frame(START, 0x351, FrameFlags.REMOTE, 8, -1L);
		}
		assertEquals(List.of(0xFFFFL, 0L), CaptureContent.stream(target.bytes()).frames.stream().map(Frame::payload).toList());
	}

	@Test
	void lossesStandAtTheNextFrame() throws IOException {
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			writer.frame(START, 1, 0, 0, 0);
			writer.lost(5);
			writer.mark(START, MarkKind.MARK, "between");
			writer.lost(1L << 40);
			writer.frame(START, 2, 0, 0, 0);
			writer.frame(START, 3, 0, 0, 0);
		}
		assertEquals(List.of(0L, (1L << 40) + 5, 0L), CaptureContent.stream(target.bytes()).lost);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "a", "ab", "abc", "abcd", "exactly twenty-eight bytes..", "one byte more than that......",
			"The converter was unplugged. Plug it in again. Prüfe das Kabel zur Batterie – 10 €, 𝄞 inbegriffen."})
	void textsOfAnyLengthComeBack(String text) throws IOException {
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			writer.mark(START, MarkKind.STATE, text);
			writer.frame(START, 1, 0, 0, 0);
		}
		CaptureContent content = CaptureContent.stream(target.bytes());
		assertEquals(text, content.text());
		assertEquals(1, content.frames.size());
		assertEquals(List.of(), content.problems);
		for (int i = 0; i < content.marks.size(); i++) {
			CaptureMark mark = content.marks.get(i);
			assertEquals(new CaptureMark(START, MarkKind.STATE, i, content.marks.size(), mark.text()), mark);
			assertTrue(mark.text().getBytes(StandardCharsets.UTF_8).length <= 28);
		}
	}

	@Test
	void anEndlessTextIsCut() throws IOException {
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			writer.mark(START, MarkKind.NOTICE, "x".repeat(100_000));
		}
		assertEquals(255 * 28, CaptureContent.stream(target.bytes()).text().length());
	}

	@Test
	void aMarkIsNeverEarlierThanWhatStandsBeforeIt() throws IOException {
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			writer.frame(START, 1, 0, 0, 0);
			writer.mark(START - 1, MarkKind.MARK, "x");
		}
		assertEquals(START, CaptureContent.stream(target.bytes()).marks.getFirst().nanos());
	}

	@Test
	void writesWholeBlocksAndOnlyWhenAsked() throws IOException {
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			int header = target.bytes().length;
			assertEquals(header, writer.length());
			for (int i = 1; i <= 1024; i++) {
				writer.frame(START, i, 0, 0, 0);
			}
			assertEquals(header, target.bytes().length);
			assertEquals(0, writer.frames());
			writer.frame(START, 0, 0, 0, 0);
			assertEquals(header + 1024 * 72, target.bytes().length, "a full buffer has to go somewhere");
			writer.flush();
			writer.flush();
			assertEquals(header + 1025 * 72, target.bytes().length);
			assertEquals(header + 1025 * 72, writer.length());
			assertEquals(1025, writer.frames());
			assertEquals(0, target.forced);
			writer.force();
			assertEquals(1, target.forced);
			writer.frame(START, 0, 0, 0, 0);
		}
		assertEquals(2, target.forced, "closing forces what is left");
		assertEquals(1, target.closed);
		assertEquals(1026, CaptureContent.stream(target.bytes()).frames.size());
	}

	@ParameterizedTest
	@CsvSource({"0,0", "71,0", "72,1", "100,1", "215,2", "216,2", "719,9"})
	void aFullDiskKeepsTheWholeBlocks(int room, int frames) throws IOException {
		int header = CaptureHeader.write("can0", 0).remaining();
		MemoryTarget full = new MemoryTarget(header + room);
		CaptureWriter writer = new CaptureWriter(full, "can0", 0);
		for (int i = 0; i < 10; i++) {
			if (i == 2) {
				writer.mark(START, MarkKind.MARK, "x");
			} else {
				writer.frame(START, i, 0, 0, 0);
			}
		}
		assertEquals("No space left on device", assertThrows(IOException.class, writer::flush).getMessage());
		assertEquals(room / 72 * 72 + header, full.bytes().length);
		assertEquals(full.bytes().length, writer.length());
		assertEquals(room >= 216 ? room / 72 - 1 : frames, writer.frames());
		assertEquals(writer.frames(), CaptureContent.stream(full.bytes()).frames.size());
		writer.frame(START, 0, 0, 0, 0);
		assertThrows(IOException.class, writer::flush);
		writer.close();
		assertEquals(1, full.closed);
		assertEquals(room / 72 * 72 + header, full.bytes().length, "nothing more is written");
	}

	@Test
	void aFrameThatFillsTheBufferOfAFullDiskSaysSo() throws IOException {
		MemoryTarget full = new MemoryTarget(1000);
		try (CaptureWriter writer = new CaptureWriter(full, "can0", 0)) {
			for (int i = 0; i < 1024; i++) {
				writer.frame(START, i, 0, 0, 0);
			}
			assertThrows(UncheckedIOException.class, () -> writer.frame(START, 0, 0, 0, 0));
		}
	}

	@Test
	void neverOverwrites(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a.pcapng"), "evidence");
		assertThrows(FileAlreadyExistsException.class, () -> CaptureTarget.create(file).close());
		assertEquals("evidence", Files.readString(file));
		Path empty = Files.createFile(folder.resolve("b.pcapng"));
		CaptureTarget.create(empty).close();
	}
}
