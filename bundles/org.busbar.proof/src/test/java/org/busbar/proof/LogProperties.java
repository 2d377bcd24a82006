package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.log.LogHandler;
import org.busbar.can.log.LogLoss;
import org.busbar.can.log.LogWriter;
import org.busbar.can.log.WrittenFormat;
import org.busbar.core.log.LogReader;
import org.jspecify.annotations.Nullable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in a format is read again as it was, except for what the writer says is lost. */
class LogProperties {

	private static final long YEAR_2000 = 946_684_800_000_000_000L;
	private static final long YEAR_2099 = 4_070_908_800_000_000_000L;

	@Property(tries = 300)
	void ascKeepsFramesToTheMicrosecond(@ForAll("logs") List<Frame> frames) throws IOException {
		keeps(WrittenFormat.ASC, frames, 1000);
	}

	@Property(tries = 300)
	void blfKeepsFrames(@ForAll("logs") List<Frame> frames) throws IOException {
		keeps(WrittenFormat.BLF, frames, 1);
	}

	@Property(tries = 300)
	void candumpKeepsFrames(@ForAll("logs") List<Frame> frames) throws IOException {
		keeps(WrittenFormat.CANDUMP, frames, 1);
	}

	@Property(tries = 300)
	void pcapngKeepsFrames(@ForAll("logs") List<Frame> frames) throws IOException {
		keeps(WrittenFormat.PCAPNG, frames, 1);
	}

	@Property(tries = 300)
	void pcapKeepsFramesWithoutDirection(@ForAll("logs") List<Frame> frames) throws IOException {
		keeps(WrittenFormat.PCAP, frames.stream().map(frame -> with(frame, frame.nanos(), frame.flags() & ~FrameFlags.TRANSMITTED)).toList(), 1);
	}

	@Property(tries = 300)
	void trcKeepsFramesToTheMicrosecond(@ForAll("logs") List<Frame> frames) throws IOException {
		keeps(WrittenFormat.TRC, frames, 1000);
		keeps(WrittenFormat.TRC_2_0, frames.stream().filter(frame -> frame.dlc() <= 8).toList(), 1000);
	}

	@Property(tries = 300)
	void oldTrcKeepsClassicFrames(@ForAll("logs") List<Frame> frames) throws IOException {
		keeps(WrittenFormat.TRC_1_1, frames.stream().filter(frame -> (frame.flags() & FrameFlags.FD) == 0 && frame.dlc() <= 8).toList(), 100_000);
	}

	@Property(tries = 300)
	void csvKeepsDataFrames(@ForAll("logs") List<Frame> frames) throws IOException {
		keeps(WrittenFormat.CSV,
				frames.stream().filter(frame -> (frame.flags() & (FrameFlags.FD | FrameFlags.REMOTE | FrameFlags.ERROR)) == 0 && frame.dlc() <= 8).toList(),
				1000);
	}

	/** What was read, or left out and counted, is as many frames as were written. */
	@Property(tries = 300)
	void nothingIsLostInSilence(@ForAll WrittenFormat format, @ForAll("logs") List<Frame> frames) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Map<LogLoss, Long> losses;
		try (LogWriter writer = format.open(out)) {
			for (Frame frame : frames) {
				writer.frame("can0", frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			}
			losses = Map.copyOf(writer.losses().frames());
		}
		long left = losses.getOrDefault(LogLoss.ERROR_FRAME, 0L) + losses.getOrDefault(LogLoss.REMOTE_FRAME, 0L) + losses.getOrDefault(LogLoss.FD_FRAME, 0L);
		assertEquals(frames.size(), read(out.toByteArray()).size() + left);
	}

	/** A cut or damaged log ends in frames and problems, never in an exception, and costs no frame before the place. */
	@Property(tries = 500)
	void aCutLogKeepsItsBeginning(@ForAll WrittenFormat format, @ForAll("logs") List<Frame> frames, @ForAll("parts") double part) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(format, frames, out);
		byte[] whole = out.toByteArray();
		byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
		List<Frame> all = read(whole);
		List<Frame> kept = new ArrayList<>();
		LogReader.read(new ByteArrayInputStream(cut), "cut", collecting(kept, new ArrayList<>()));
		assertTrue(kept.size() <= all.size());
		// The last line of a text may be cut so that it still is one.
		int sure = Math.max(0, kept.size() - 1);
		assertEquals(all.subList(0, sure), kept.subList(0, sure));
	}

	@Property(tries = 500)
	void aDamagedLogEndsInFramesAndProblems(@ForAll WrittenFormat format, @ForAll("logs") List<Frame> frames, @ForAll("parts") double part, @ForAll byte other)
			throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(format, frames, out);
		byte[] damaged = out.toByteArray();
		damaged[(int) (damaged.length * part)] = other;
		strict(damaged);
	}

	private static void strict(byte[] bytes) throws IOException {
		LogHandler strict = LogFuzzing.STRICT;
		LogReader.read(new ByteArrayInputStream(bytes), "damaged", new LogReader.Handler() {

			@Override
			public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
				strict.frame(channel, nanos, id, flags, dlc, payload);
			}

			@Override
			public void problem(int line, int column, String message) {
				strict.problem(line, column, message);
			}

			@Override
			public void problem(CaptureProblem problem) {
				strict.problem(problem);
			}
		});
	}

	private static void keeps(WrittenFormat format, List<Frame> frames, long unit) throws IOException {
		List<Frame> given = frames.stream().map(frame -> frame.nanos() % unit == 0 ? frame : with(frame, frame.nanos() - frame.nanos() % unit, frame.flags()))
				.toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(format, given, out);
		boolean details = format == WrittenFormat.CANDUMP || format == WrittenFormat.PCAP || format == WrittenFormat.PCAPNG;
		List<Frame> expected = given.stream().map(frame -> kept(frame, details)).toList();
		List<Frame> read = read(out.toByteArray()).stream().map(frame -> kept(frame, details)).toList();
		assertEquals(expected, read);
	}

	/** Of an error frame some formats keep only that there was one; of an FD frame eight bytes are kept. */
	private static Frame kept(Frame frame, boolean details) {
		if ((frame.flags() & FrameFlags.ERROR) != 0 && !details) {
			return new Frame(frame.nanos(), 0, FrameFlags.ERROR, 0, 0);
		}
		return (frame.flags() & FrameFlags.FD) != 0 ? new Frame(frame.nanos(), frame.id(), frame.flags(), Math.min(frame.dlc(), 8), frame.payload()) : frame;
	}

	private static Frame with(Frame frame, long nanos, int flags) {
		return new Frame(nanos, frame.id(), flags, frame.dlc(), frame.payload());
	}

	private static void write(WrittenFormat format, List<Frame> frames, ByteArrayOutputStream out) throws IOException {
		try (LogWriter writer = format.open(out)) {
			for (Frame frame : frames) {
				writer.frame("can0", frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			}
			byte[] begin = WrittenFormat.beginning(writer).orElse(new byte[0]);
			if (begin.length > 0) {
				writer.close();
				byte[] all = out.toByteArray();
				byte[] known = WrittenFormat.beginning(writer).orElseThrow();
				System.arraycopy(known, 0, all, 0, known.length);
				out.reset();
				out.writeBytes(all);
			}
		}
	}

	private static List<Frame> read(byte[] bytes) throws IOException {
		List<Frame> frames = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		LogReader.read(new ByteArrayInputStream(bytes), "log", collecting(frames, problems));
		assertEquals(List.of(), problems);
		return frames;
	}

	private static LogReader.Handler collecting(List<Frame> frames, List<String> problems) {
		return new LogReader.Handler() {

			@Override
			public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
				frames.add(new Frame(nanos, id, flags, dlc, payload));
			}

			@Override
			public void problem(int line, int column, String message) {
				problems.add(line + ":" + column + ": " + message);
			}

			@Override
			public void problem(CaptureProblem problem) {
				problems.add(problem.toString());
			}
		};
	}

	@Provide
	Arbitrary<Double> parts() {
		return Arbitraries.doubles().between(0, 0.999).ofScale(3);
	}

	@Provide
	Arbitrary<List<Frame>> logs() {
		Arbitrary<Integer> kinds = Arbitraries.of(0, 0, 0, FrameFlags.TRANSMITTED, FrameFlags.REMOTE, FrameFlags.ERROR, FrameFlags.FD,
				FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH, FrameFlags.FD | FrameFlags.ERROR_STATE | FrameFlags.BIT_RATE_SWITCH);
		Arbitrary<Frame> frame = Combinators.combine(Arbitraries.longs().between(0, 3_000_000_000L), kinds, Arbitraries.of(true, false),
				Arbitraries.integers().between(0, CanId.MAX_EXTENDED), Arbitraries.integers().between(0, 15), Arbitraries.longs())
				.as((step, kind, extended, id, dlc, payload) -> {
					boolean remote = (kind & FrameFlags.REMOTE) != 0;
					boolean error = (kind & FrameFlags.ERROR) != 0;
					int length = remote || error ? Math.min(dlc, 8) : dlc;
					return new Frame(step, extended || error ? id : id & CanId.MAX_STANDARD, kind | (extended || error ? FrameFlags.EXTENDED : 0), length,
							remote ? 0 : payload & Payload.mask(length));
				});
		return Combinators.combine(Arbitraries.longs().between(YEAR_2000, YEAR_2099), frame.list().ofMinSize(1).ofMaxSize(30)).as((begin, steps) -> {
			List<Frame> frames = new ArrayList<>();
			long time = begin;
			for (Frame step : steps) {
				time += step.nanos();
				frames.add(with(step, time, step.flags()));
			}
			return frames;
		});
	}
}
