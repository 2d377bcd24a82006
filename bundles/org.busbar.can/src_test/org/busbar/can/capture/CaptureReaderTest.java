package org.busbar.can.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.busbar.can.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("resource") // A target in memory needs no closing.
class CaptureReaderTest {

	private static final long START = 1_700_000_000_000_000_000L;
	private static final int HEADER = CaptureHeader.write("can0", 0).remaining();

	@TempDir
	Path folder;

	/** A capture of frames 10 ns apart, each with its number as payload, with a mark instead of every hundredth. */
	private static byte[] capture(int blocks) throws IOException {
		MemoryTarget target = new MemoryTarget();
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			for (int i = 0; i < blocks; i++) {
				if (i % 100 == 99) {
					writer.mark(START + i * 10, MarkKind.MARK, Integer.toString(i));
				} else {
					writer.frame(START + i * 10, 0x351, 0, 8, i);
				}
			}
		}
		return target.bytes();
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("a.pcapng"), bytes);
	}

	private static CaptureReader open(Path file) throws IOException {
		return assertInstanceOf(CaptureResult.Opened.class, CaptureReader.open(file)).reader();
	}

	@Test
	void readsWhereverOneLikes() throws IOException {
		try (CaptureReader reader = open(file(capture(5000)))) {
			assertEquals(5000, reader.count());
			assertEquals("can0", reader.bus());
			assertEquals(List.of(), reader.problems());
			for (long first : new long[]{0, 98, 1023, 2999, 4990, 4999}) {
				CaptureContent content = new CaptureContent();
				reader.read(first, 10, content);
				List<Long> expected = LongStream.range(first, Math.min(first + 10, 5000)).boxed().toList();
				assertEquals(expected, content.blocks);
				assertEquals(expected.stream().filter(i -> i % 100 != 99).map(i -> new Frame(START + i * 10, 0x351, 0, 8, i)).toList(), content.frames);
				assertEquals(expected.stream().filter(i -> i % 100 == 99).map(i -> Long.toString(i)).toList(),
						content.marks.stream().map(CaptureMark::text).toList());
			}
			CaptureContent all = new CaptureContent();
			reader.read(0, Long.MAX_VALUE, all);
			assertEquals(5000, all.blocks.size());
			CaptureContent none = new CaptureContent();
			reader.read(5000, 10, none);
			reader.read(Long.MAX_VALUE, Long.MAX_VALUE, none);
			assertEquals(List.of(), none.blocks);
			assertThrows(IndexOutOfBoundsException.class, () -> reader.read(-1, 1, none));
			assertThrows(IndexOutOfBoundsException.class, () -> reader.nanos(5000));
		}
	}

	@Test
	void findsByTime() throws IOException {
		try (CaptureReader reader = open(file(capture(1000)))) {
			assertEquals(START + 420, reader.nanos(42));
			assertEquals(0, reader.find(Long.MIN_VALUE));
			assertEquals(0, reader.find(START));
			assertEquals(1, reader.find(START + 1));
			assertEquals(42, reader.find(START + 420));
			assertEquals(43, reader.find(START + 421));
			assertEquals(1000, reader.find(Long.MAX_VALUE));
		}
	}

	@Test
	void findsTheFirstOfEqualTimes() throws IOException {
		MemoryTarget target = new MemoryTarget();
		try (CaptureWriter writer = new CaptureWriter(target, "can0", 0)) {
			for (int i = 0; i < 9; i++) {
				writer.frame(START + i / 3, i, 0, 0, 0);
			}
		}
		try (CaptureReader reader = open(file(target.bytes()))) {
			assertEquals(3, reader.find(START + 1));
		}
	}

	@Test
	void anythingCutOffIsReadUpToTheLastWholeBlock() throws IOException {
		byte[] whole = capture(5);
		for (int length = 1; length < whole.length; length++) {
			byte[] cut = Arrays.copyOf(whole, length);
			int blocks = Math.max(0, length - HEADER) / 72;
			int rest = length < HEADER ? length : (length - HEADER) % 72;
			for (CaptureContent content : List.of(CaptureContent.stream(cut), CaptureContent.file(file(cut)))) {
				assertEquals(blocks, content.frames.size(), "cut at " + length);
				assertEquals(rest == 0 ? 0 : 1, content.problems.size(), "cut at " + length);
				if (rest > 0) {
					assertEquals(length < HEADER ? length : HEADER + blocks * 72, content.problems.getFirst().offset());
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"10,0,72", "10,1,72", "10,9,144", "10,10,100000", "0,0,72", "3000,1500,10000000", "77,70,7"})
	void aTailOfZerosIsMissing(int blocks, int good, int zeros) throws IOException {
		byte[] bytes = capture(blocks);
		Arrays.fill(bytes, HEADER + good * 72, bytes.length, (byte) 0);
		byte[] longer = Arrays.copyOf(bytes, bytes.length + zeros);
		CaptureContent file = CaptureContent.file(file(longer));
		CaptureContent stream = CaptureContent.stream(longer);
		for (CaptureContent content : List.of(file, stream)) {
			assertEquals(good, content.blocks.size());
			assertEquals(HEADER + good * 72, content.problems.getFirst().offset());
		}
		assertEquals(1, file.problems.size());
		assertTrue(file.problems.getFirst().message().contains(Integer.toString(longer.length - HEADER - good * 72)), file.problems::toString);
	}

	@Test
	void aDamagedBlockCostsNoOther() throws IOException {
		byte[] bytes = capture(50);
		bytes[HEADER + 10 * 72]++;
		for (int block : new int[]{20, 21, 22}) {
			bytes[HEADER + block * 72 + 68]++;
		}
		for (CaptureContent content : List.of(CaptureContent.stream(bytes), CaptureContent.file(file(bytes)))) {
			assertEquals(46, content.frames.size());
			assertEquals(List.of(HEADER + 720L, HEADER + 1440L), content.problems.stream().map(CaptureProblem::offset).toList());
		}
	}

	@Test
	void whateverIsInAByteNothingHurts() throws IOException {
		byte[] bytes = capture(102);
		Random random = new Random(3);
		for (int round = 0; round < 20_000; round++) {
			byte[] hostile = bytes.clone();
			for (int i = random.nextInt(4); i >= 0; i--) {
				int place = random.nextInt(4) == 0 ? HEADER + 99 * 72 + random.nextInt(72) : random.nextInt(HEADER + 200);
				hostile[place] = (byte) (random.nextBoolean() ? random.nextInt(256) : 0xFF);
			}
			CaptureContent content = CaptureContent.stream(hostile);
			assertTrue(content.blocks.size() == 102 || !content.problems.isEmpty());
			content.problems.forEach(problem -> assertTrue(problem.offset() >= 0 && problem.offset() <= hostile.length, problem::toString));
		}
	}

	@Test
	void aHugeFileOfNothingIsOpenedAtOnce() throws IOException {
		Path file = file(capture(3));
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(1L << 36);
		}
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			try (CaptureReader reader = open(file)) {
				assertEquals(3, reader.count());
				assertEquals(HEADER + 3 * 72, reader.problems().getFirst().offset());
			}
		});
	}

	@Test
	void whatIsNoCaptureIsRefusedWithThePlace() throws IOException {
		assertRefused(0, "empty", new byte[0]);
		assertRefused(0, "no pcapng", "(1.0) can0 351#00\n".getBytes(StandardCharsets.US_ASCII));
		assertRefused(0, "no pcapng", new byte[]{0x0A, 0x0D, 0x0A});
		byte[] bytes = capture(1);
		assertRefused(8, "big-endian", with(bytes, 8, Integer.reverseBytes(0x1A2B3C4D)));
		assertRefused(8, "byte order", with(bytes, 8, 0));
		assertRefused(4, "4294967295", with(bytes, 4, -1));
		assertRefused(4, "length", with(bytes, 4, 8));
		assertRefused(4, "length", with(bytes, 4, 30));
		assertRefused(12, "version", with(bytes, 12, 2));
		int bus = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
		assertRefused(bus - 4, "differs", with(bytes, bus - 4, 0));
		assertRefused(bus, "described", with(bytes, bus, 5));
		assertRefused(bus, "link type 1 instead of 227; it was not written by Busbar", with(bytes, bus + 8, 1));
		assertRefused(bus + 16, "option", with(bytes, bus + 16, 0xFFFF_0002));
		assertRefused(bus, "nanoseconds", with(bytes, bus + 28, 6));
		assertRefused(bus + 40, "named marks", with(bytes, bus + 60, 0x41414141));
	}

	private void assertRefused(long offset, String message, byte[] bytes) throws IOException {
		CaptureProblem problem = assertInstanceOf(CaptureResult.Refused.class, CaptureReader.open(file(bytes))).problem();
		assertEquals(offset, problem.offset(), problem::toString);
		assertTrue(problem.message().contains(message), problem::toString);
		assertEquals(List.of(problem), CaptureContent.stream(bytes).problems);
	}

	private static byte[] with(byte[] bytes, int at, int value) {
		byte[] changed = bytes.clone();
		ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
		return changed;
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 71, 72, 73, 1000})
	void aStreamMayComeInPiecesOfAnySize(int size) throws IOException {
		byte[] bytes = capture(300);
		InputStream dripping = new InputStream() {

			private int at;

			@Override
			public int read() {
				return at < bytes.length ? bytes[at++] & 0xFF : -1;
			}

			@Override
			public int read(byte[] to, int offset, int length) {
				int count = Math.min(Math.min(size, length), bytes.length - at);
				System.arraycopy(bytes, at, to, offset, count);
				at += count;
				return count == 0 ? -1 : count;
			}
		};
		CaptureContent content = new CaptureContent();
		assertEquals(297, CaptureStream.read(dripping, content));
		assertEquals(300, content.blocks.size());
		assertEquals(List.of(), content.problems);
	}

	@Test
	void isKnownByItsFirstBytes() throws IOException {
		assertTrue(CaptureStream.isPcapng(capture(0)));
		assertEquals(false, CaptureStream.isPcapng("(1.0)".getBytes(StandardCharsets.US_ASCII)));
		assertEquals(false, CaptureStream.isPcapng(new byte[3]));
	}

	@Test
	void aFileThatShrinksWhileItIsReadHurtsNobody() throws IOException {
		Path file = file(capture(3000));
		try (CaptureReader reader = open(file)) {
			Files.write(file, capture(10));
			CaptureContent content = new CaptureContent();
			reader.read(0, 3000, content);
			assertEquals(10, content.blocks.size());
			assertThrows(IOException.class, () -> reader.nanos(2000));
		}
	}
}
