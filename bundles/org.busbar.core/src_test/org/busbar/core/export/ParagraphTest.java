package org.busbar.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.junit.jupiter.api.Test;

class ParagraphTest {

	private static final Lettering LETTERS = new Lettering(3, Ink.values()[0]);

	@Test
	void aWordThatIsTooWideForTheDrawingIsBroken() {
		double width = LETTERS.width("W".repeat(10));
		List<String> lines = Paragraph.wrap("read at " + "W".repeat(25) + " today", LETTERS, width);
		assertTrue(lines.stream().allMatch(line -> LETTERS.width(line) <= width), lines::toString);
		assertEquals("readat" + "W".repeat(25) + "today", String.join("", lines).replace(" ", ""));
	}

	@Test
	void anIdentifierIsBrokenWhereAPartOfItEnds() {
		double width = LETTERS.width("victron.bms-can/AlarmsWarning");
		assertEquals(List.of("victron.bms-can/", "AlarmsWarnings"), Paragraph.wrap("victron.bms-can/AlarmsWarnings", LETTERS, width));
		assertEquals(List.of("a/", "WWWW", "W"), Paragraph.wrap("a/WWWWW", LETTERS, LETTERS.width("WWWW")));
	}

	@Test
	void noLetterIsTorn() {
		String word = "\uD83D\uDD0B".repeat(20);
		List<String> lines = Paragraph.wrap(word, LETTERS, LETTERS.width("WWW"));
		assertTrue(lines.stream().allMatch(line -> line.codePoints().allMatch(letter -> letter == 0x1F50B)), lines::toString);
		assertEquals(word, String.join("", lines));
	}

	@Test
	void evenWithoutRoomThereIsAnEnd() {
		assertEquals(List.of("a", "b", "c"), Paragraph.wrap("abc", LETTERS, 0));
		assertEquals(List.of(""), Paragraph.wrap(" ", LETTERS, 10));
	}

	@Test
	void aLongWordEndsBehindASignThatPartsIt() {
		assertEquals(List.of("victron.", "bms-can/", "Alarms"), Paragraph.wrap("victron.bms-can/Alarms", LETTERS, LETTERS.width("bms-can/M")));
		assertEquals(List.of("protocols/", "WWWWWWWW", "WW.xml"), Paragraph.wrap("protocols/WWWWWWWWWW.xml", LETTERS, LETTERS.width("WWWWWWWW")));
	}
}
