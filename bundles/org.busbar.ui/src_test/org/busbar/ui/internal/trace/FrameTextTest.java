package org.busbar.ui.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.testing.Protocols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTextTest {

	private static final long SECOND = 1_000_000_000L;
	/** 2015-07-09 10:57:32 UTC. */
	private static final long START = 1_436_439_452L * SECOND;

	private final FrameText text = new FrameText(Optional.of(EffectiveProtocol.of(Protocols.named("test", "Test"), Map.of())), START, ZoneOffset.UTC);

	@Test
	void aFrameThatTheProtocolKnows() {
		assertEquals(List.of("7", "10:57:33.249713", "351", "11-bit", "Limits", "8", "14 02 02 00 00 00 00 63", "ChargeVoltage 53.2 V, State Raised, Late 99 %",
				"Battery"), cells(new Frame(START + SECOND + 249_713_000, 0x351, 0, 8, Payload.of(0x14, 2, 2, 0, 0, 0, 0, 99)), TimeMode.ABSOLUTE));
	}

	@Test
	void aShortFrameTellsOnlyWhatIsInIt() {
		assertEquals("ChargeVoltage 53.2 V", cells(new Frame(START, 0x351, 0, 2, Payload.of(0x14, 2)), TimeMode.ABSOLUTE).get(TraceColumn.SIGNALS.ordinal()));
	}

	@Test
	void timesSinceTheFirstFrameAndTheRowAbove() {
		Frame frame = new Frame(START + 12 * SECOND + 5_000, 1, 0, 0, 0);
		assertEquals("12.000005", cells(frame, TimeMode.RELATIVE).get(TraceColumn.TIME.ordinal()));
		assertEquals("", cells(frame, TimeMode.DELTA).get(TraceColumn.TIME.ordinal()));
		assertEquals("+0.001500", text.cells(new TraceFrame(1, frame, OptionalLong.of(1_500_000)), TimeMode.DELTA).get(TraceColumn.TIME.ordinal()));
		assertEquals("-1.500000", FrameText.seconds(-3 * SECOND / 2));
		assertEquals("2015-07-09", text.date(frame.nanos()));
	}

	@Test
	void framesOfOtherKinds() {
		List<String> remote = cells(new Frame(START, 0x351, FrameFlags.REMOTE, 8, 0), TimeMode.ABSOLUTE);
		assertEquals(List.of("351", "11-bit RTR", "", "8", "", "", ""), remote.subList(2, remote.size()));
		List<String> fast = cells(new Frame(START, 0x18FF0001, FrameFlags.EXTENDED | FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH, 15, -1L), TimeMode.ABSOLUTE);
		assertEquals(List.of("18FF0001", "29-bit FD BRS", "", "15", "FF FF FF FF FF FF FF FF \u2026", "", ""), fast.subList(2, fast.size()));
		List<String> error = cells(new Frame(START, 0x60, FrameFlags.ERROR, 8, 0), TimeMode.ABSOLUTE);
		assertEquals(List.of("", "Error", "nobody acknowledges, bus off"), error.subList(2, 5));
		assertEquals("error without a class", ErrorClass.text(0));
		assertTrue(FrameText.kind(FrameFlags.TRANSMITTED).endsWith("sent"));
	}

	@Test
	void linesAsCandumpAndAsCsv() {
		StringBuilder written = new StringBuilder();
		FrameFormat.CANDUMP.writer(written, "can0", text).frame(0, 1_436_509_052_249_713_000L, 0x351, 0, 2, Payload.of(0x14, 2));
		assertEquals("(1436509052.249713) can0 351#1402\n", written.toString());
		written.setLength(0);
		FrameFormat.CSV.writer(written, "can0", text).frame(3, 1_436_509_052_249_713_000L, 0x351, 0, 8, Payload.of(0x14, 2, 0, 0, 0, 0, 0, 1));
		assertEquals("""
				Number,Seconds since 1970-01-01 UTC,Identifier,Kind,Name,DLC,Data,Signals,Sender\r
				3,1436509052.249713000,351,11-bit,Limits,8,14 02 00 00 00 00 00 01,"ChargeVoltage 53.2 V, State Off, Late 1 %",Battery\r
				""", written.toString());
		assertEquals(Optional.of(FrameFormat.CSV), FrameFormat.of("/tmp/A.CSV"));
		assertEquals(Optional.of(FrameFormat.CANDUMP), FrameFormat.of("a.log"));
		assertEquals(Optional.empty(), FrameFormat.of("frames"));
	}

	@ParameterizedTest
	@CsvSource({"0, 0", "7, 7", "+3, 30", "+2.55, 26", "10:57:32, 0", "10:57:33.1, 11", "2015-07-09 10:57:34, 20", "2015-07-09T10:58, 100", "9:00, 100"})
	void placesToGoTo(String written, long number) {
		assertEquals(OptionalLong.of(number), goTo(written));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "x", "-3", "25:00", "12:61", "2015-02-30 10:00", "+", "1.5", "99999999999999999999"})
	void whatIsNoPlace(String written) {
		assertEquals(OptionalLong.empty(), goTo(written));
	}

	private static OptionalLong goTo(String written) {
		FrameStore store = new FrameStore(100);
		for (int i = 0; i < 100; i++) {
			store.frame(START + i * SECOND / 10, 0x351, 0, 0, 0);
		}
		return GoTo.number(written, store, START, ZoneOffset.UTC);
	}

	private List<String> cells(Frame frame, TimeMode mode) {
		return text.cells(new TraceFrame(7, frame, OptionalLong.empty()), mode);
	}
}
