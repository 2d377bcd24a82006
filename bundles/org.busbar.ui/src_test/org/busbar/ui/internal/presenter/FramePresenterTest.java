package org.busbar.ui.internal.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.LiveFrames;
import org.busbar.ui.internal.testing.Protocols;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FramePresenterTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long START = 1_700_000_000L * SECOND;

	private final LiveFrames live = new LiveFrames(500_000);
	private final FramePresenter presenter = new FramePresenter();

	@BeforeEach
	void chooseProtocol() {
		presenter.decodeWith(Optional.of(EffectiveProtocol.of(Protocols.named("test", "Test"), Map.of())));
	}

	@Test
	void aFrameThatNobodyKnows() {
		live.frame(START, 0x18FF0001, FrameFlags.EXTENDED, 3, Payload.of(0x14, 2, 0xC0));
		FrameRow row = only(START);
		assertEquals(List.of("18FF0001", "", "1", "", "3", " 14 02 C0", "0.0 s", ""), row.cells());
		assertFalse(row.changed());
		assertEquals(List.of(), presenter.signals(row));
	}

	@Test
	void aFrameThatTheProtocolKnows() {
		live.frame(START, 0x351, 0, 8, Payload.of(0x14, 2, 2, 0, 0, 0, 0, 99));
		live.frame(START + SECOND, 0x351, 0, 8, Payload.of(0x18, 2, 2, 0, 0, 0, 0, 99));
		FrameRow row = only(START + SECOND + SECOND / 4);
		assertEquals(List.of("351", "Limits", "2", "1000 ms", "8", "\u202218 02 02 00 00 00 00 63", "0.2 s", ""), row.cells());
		assertTrue(row.changed());
		assertEquals(List.of(List.of("ChargeVoltage", "", "", "", "", "53.6 V", "", "limit.charge.voltage"), //
				List.of("State", "Raised", "", "", "", "2", "", ""), //
				List.of("Late", "", "", "", "", "99 %", "", "")), presenter.signals(row));
	}

	@Test
	void aSignalPastTheEndOfTheFrameIsNotSent() {
		live.frame(START, 0x351, 0, 3, Payload.of(0x14, 2, 7));
		List<List<String>> signals = presenter.signals(only(START));
		assertEquals("53.2 V", signals.get(0).get(Column.DATA.ordinal()));
		assertEquals("", signals.get(1).get(Column.NAME.ordinal()), "7 has no label");
		assertEquals("not sent", signals.get(2).get(Column.DATA.ordinal()));
	}

	@Test
	void framesWithoutClassicDataAreNotDecoded() {
		live.frame(START, 0x351, FrameFlags.REMOTE, 8, 0);
		live.frame(START, 0x351, FrameFlags.FD, 15, -1L);
		List<FrameRow> rows = presenter.rows(live.snapshot(START, 0));
		assertEquals(List.of("351 RTR", "351 FD"), rows.stream().map(row -> row.cells().get(Column.IDENTIFIER.ordinal())).toList());
		assertEquals("asks for data", rows.get(0).cells().get(Column.DATA.ordinal()));
		assertEquals(" FF FF FF FF FF FF FF FF \u2026", rows.get(1).cells().get(Column.DATA.ordinal()));
		assertTrue(rows.stream().allMatch(row -> row.codec().isEmpty()));
		assertEquals(2, rows.stream().map(FrameRow::key).distinct().count());
	}

	@Test
	void marksFadeAndTheAgeGrows() {
		live.frame(START, 0x351, 0, 1, 1);
		live.frame(START + 1, 0x351, 0, 1, 2);
		assertEquals("\u202202", only(START + SECOND).cells().get(Column.DATA.ordinal()));
		FrameRow faded = only(START + 2 * SECOND + 1);
		assertEquals(" 02", faded.cells().get(Column.DATA.ordinal()));
		assertFalse(faded.changed());
		assertEquals("2.0 s", faded.cells().get(Column.AGE.ordinal()));
		assertEquals("1:05 min", only(START + 65 * SECOND + 1).cells().get(Column.AGE.ordinal()));
	}

	@Test
	void aChangeIsFreshForTwoSecondsAndFadesStepByStep() {
		live.frame(START, 0x351, 0, 1, 1);
		assertEquals(0, only(START).freshness(), "The first frame is no change");
		live.frame(START + 1, 0x351, 0, 1, 2);
		int before = FramePresenter.FRESHEST;
		assertEquals(before, only(START + 1).freshness());
		for (long tenths = 1; tenths <= 21; tenths++) {
			int now = only(START + 1 + tenths * SECOND / 10).freshness();
			assertTrue(now == before || now == before - 1, "No step is left out");
			before = now;
		}
		assertEquals(0, before);
	}

	@Test
	void aTableForASpreadsheet() {
		String text = RowsText.csv(List.of(List.of("351", "Limits, \"upper\"", "2", "", "2", "\u202218\u202202", "", "")));
		assertEquals("351,\"Limits, \"\"upper\"\"\",2,,2,18 02,,\r\n", text.substring(text.indexOf('\n') + 1));
	}

	@Test
	void aRowInWhichNothingChangedIsTheSameObject() {
		live.frame(START, 0x351, 0, 1, 1);
		FrameRow row = only(START);
		assertSame(row, only(START + SECOND / 20));
		assertNotSame(row, only(START + SECOND / 5));
	}

	@Test
	void anotherProtocolDecodesAnew() {
		live.frame(START, 0x351, 0, 8, 0);
		assertTrue(only(START).codec().isPresent());
		presenter.decodeWith(Optional.empty());
		FrameRow row = only(START);
		assertTrue(row.codec().isEmpty());
		assertEquals("", row.cells().get(Column.NAME.ordinal()));
	}

	@Test
	void periodsAreOnlyAsExactAsNeeded() {
		assertEquals("1.25 ms", Durations.period(1_250_000));
		assertEquals("20 ms", Durations.period(19_600_000));
		assertEquals("9999 ms", Durations.period(9_999_000_000L));
		assertEquals("10.0 s", Durations.period(10 * SECOND));
	}

	@Test
	void theClipboardGetsHeadersTabsAndNoMarks() {
		String text = RowsText.of(List.of(List.of("351", "Limits", "2", "", "2", "\u202218\u202202", "", "")));
		List<String> lines = text.lines().toList();
		assertEquals(2, lines.size());
		assertEquals(Column.values().length, lines.get(0).split("\t").length);
		assertEquals("351\tLimits\t2\t\t2\t18 02\t\t", lines.get(1));
	}

	private FrameRow only(long now) {
		List<FrameRow> rows = presenter.rows(live.snapshot(now, 0));
		assertEquals(1, rows.size());
		return rows.getFirst();
	}
}
