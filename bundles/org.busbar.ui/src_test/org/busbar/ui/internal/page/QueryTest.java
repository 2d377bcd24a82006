package org.busbar.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.ui.internal.page.Query.Hit;
import org.junit.jupiter.api.Test;

/** Words that are searched for. */
class QueryTest {

	@Test
	void allWordsHaveToBeThere() {
		Query query = Query.of("  GND  can ");
		assertTrue(query.matches("CAN and gnd"));
		assertFalse(query.matches("CAN"));
		assertEquals(1, query.found("CAN"));
	}

	@Test
	void nothingMatchesEverything() {
		assertTrue(Query.of(" ").isEmpty());
		assertTrue(Query.of("").matches("anything"));
		assertEquals(List.of(), Query.of("").hits("anything"));
	}

	@Test
	void theLongerWordWinsWhereTwoBegin() {
		assertEquals(List.of(new Hit(0, 5), new Hit(6, 3)), Query.of("can can-h").hits("CAN-H CAN"));
	}

	@Test
	void anExcerptHasTheWordInIt() {
		String text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
		String excerpt = Query.of("eleven").excerpt(text);
		assertTrue(excerpt.contains("eleven"), excerpt);
		assertTrue(excerpt.startsWith("\u2026") && excerpt.endsWith("\u2026"), excerpt);
		assertEquals("short text", Query.of("text").excerpt("short\ttext\n"));
	}
}
