package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.Encoding;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.can.dbc.DbcWriter;
import org.busbar.can.log.CandumpReader;
import org.busbar.can.log.CandumpWriter;
import org.busbar.core.protocol.EffectiveProtocol;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every input, not only for the ones somebody thought of. */
class ParserProperties {

	@Property
	void whatCandumpWriterWritesCandumpReaderReads(@ForAll("frames") List<Frame> frames) throws IOException {
		StringWriter text = new StringWriter();
		CandumpWriter writer = new CandumpWriter(text, "can0");
		frames.forEach(frame -> writer.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		Collected read = read(text.toString().getBytes(StandardCharsets.US_ASCII));
		assertEquals(List.of(), read.problems);
		assertEquals(frames, read.frames);
	}

	@Property(tries = 300)
	void candumpReaderTakesAnyBytes(@ForAll byte[] bytes) throws IOException {
		read(bytes);
	}

	@Property(tries = 300)
	void oneBadLineCostsNoGoodOne(@ForAll("frames") List<Frame> frames, @ForAll("badLines") String bad) throws IOException {
		StringWriter text = new StringWriter();
		CandumpWriter writer = new CandumpWriter(text, "can0");
		for (Frame frame : frames) {
			writer.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			text.write(bad + '\n');
			if (frames.size() > 15) {
				break;
			}
		}
		int written = Math.min(frames.size(), frames.size() > 15 ? 1 : frames.size());
		Collected read = read(text.toString().getBytes(StandardCharsets.UTF_8));
		assertEquals(frames.subList(0, written), read.frames);
		assertEquals(written, read.problems.size());
	}

	@Property(tries = 300)
	void dbcReaderTakesAnyBytes(@ForAll byte[] bytes) throws IOException {
		DbcReader.read(new ByteArrayInputStream(bytes), "random.dbc");
	}

	@Property(tries = 200)
	void dbcReaderTakesDamagedFiles(@ForAll("shippedDbc") String text, @ForAll("positions") int position, @ForAll char replacement) throws IOException {
		StringBuilder damaged = new StringBuilder(text);
		damaged.setCharAt(position % text.length(), replacement);
		switch (DbcReader.read(new ByteArrayInputStream(damaged.toString().getBytes(StandardCharsets.UTF_8)), "damaged.dbc")) {
			case DbcResult.Read read -> assertTrue(read.dbc().messages().size() <= text.lines().filter(line -> line.startsWith("BO_ ")).count() + 1);
			case DbcResult.Refused refused -> assertTrue(refused.problems().getFirst().line() >= 1);
		}
	}

	@Property(tries = 200)
	void dbcReaderTakesCutOffFiles(@ForAll("shippedDbc") String text, @ForAll("positions") int position) throws IOException {
		DbcReader.read(new ByteArrayInputStream(text.substring(0, position % text.length()).getBytes(StandardCharsets.UTF_8)), "cut.dbc");
	}

	@Property(tries = 20)
	void dbcWriterAndReaderAreInverse(@ForAll("protocols") EffectiveProtocol protocol) throws IOException {
		String text = DbcWriter.write(protocol.dbc());
		DbcResult result = DbcReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "written.dbc");
		Dbc dbc = ((DbcResult.Read) result).dbc();
		assertEquals(protocol.dbc().messages(), dbc.messages());
		assertEquals(text, DbcWriter.write(dbc));
	}

	@Property
	void whatIsEncodedDecodesToTheSame(@ForAll("protocols") EffectiveProtocol protocol, @ForAll long payload) {
		for (var message : protocol.dbc().messages()) {
			MessageCodec codec = protocol.codec().message(message.id(), message.extended() ? FrameFlags.EXTENDED : 0);
			long again = 0;
			for (SignalCodec signal : codec.signals()) {
				again = signal.encodeRaw(again, signal.raw(payload));
			}
			for (SignalCodec signal : codec.signals()) {
				assertEquals(signal.raw(payload), signal.raw(again), () -> message.name() + '.' + signal.signal().name());
				double physical = signal.physical(payload);
				boolean inRange = !signal.signal().hasRange()
						|| physical >= signal.signal().minimum().doubleValue() && physical <= signal.signal().maximum().doubleValue();
				if (!signal.ascii() && inRange) {
					Encoding encoding = signal.encode(0, physical);
					assertEquals(signal.raw(payload), encoding instanceof Encoding.Encoded(long encoded) ? signal.raw(encoded) : encoding,
							() -> message.name() + '.' + signal.signal().name());
				}
			}
		}
	}

	@Provide
	Arbitrary<List<Frame>> frames() {
		Arbitrary<Frame> frame = Combinators.combine(Arbitraries.longs().between(0, 4_000_000_000L), Arbitraries.integers().between(0, 999_999),
				Arbitraries.integers().between(0, CanId.MAX_EXTENDED),
				Arbitraries.of(0, FrameFlags.EXTENDED, FrameFlags.REMOTE, FrameFlags.EXTENDED | FrameFlags.ERROR),
				Arbitraries.integers().between(0, 8), Arbitraries.longs()).as(
						(seconds, micros, id, flags, dlc, payload) -> new Frame(
								seconds * 1_000_000_000L + micros * 1_000L, (flags & FrameFlags.EXTENDED) != 0 ? id : id & CanId.MAX_STANDARD, flags, dlc,
								FrameFlags.carriesData(flags) || (flags & FrameFlags.ERROR) != 0 ? payload & Payload.mask(dlc) : 0));
		return frame.list().ofMinSize(1).ofMaxSize(20);
	}

	@Provide
	Arbitrary<String> badLines() {
		return Arbitraries.of("(1700000000.000000) can0 351#1402C", "(1700000000.000000) can0 351", "(1700000000.0", "nonsense", "(x) can0 351#00",
				"(1.0) can0 FFFF#00",
				"(1700000000.000000) can0 351#001122334455667788");
	}

	@Provide
	Arbitrary<String> shippedDbc() {
		return Arbitraries.of(Shipped.everyProtocol()).map(protocol -> DbcWriter.write(protocol.dbc()));
	}

	@Provide
	Arbitrary<EffectiveProtocol> protocols() {
		return Arbitraries.of(Shipped.everyProtocol());
	}

	@Provide
	Arbitrary<Integer> positions() {
		return Arbitraries.integers().between(0, 1_000_000);
	}

	private static Collected read(byte[] bytes) throws IOException {
		Collected collected = new Collected();
		CandumpReader.read(new ByteArrayInputStream(bytes), "test.log", collected);
		return collected;
	}

	private static final class Collected implements CandumpReader.Handler {

		private final List<Frame> frames = new ArrayList<>();
		private final List<String> problems = new ArrayList<>();

		@Override
		public void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			frames.add(new Frame(nanos, id, flags, dlc, payload));
		}

		@Override
		public void problem(int line, int column, String message) {
			problems.add(line + ":" + column + ": " + message);
		}
	}
}
