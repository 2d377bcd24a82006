package org.busbar.ui.internal.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnStateTest {

	private static final ColumnState USUAL = new ColumnState(List.of("A", "B", "C"), Map.of("A", 100, "B", 200, "C", 300), Set.of());

	@Test
	void whatIsKeptComesBack() {
		ColumnState state = new ColumnState(List.of("C", "A", "B"), Map.of("A", 10, "B", 20, "C", 30), Set.of("B"));
		assertEquals(state, ColumnState.read(state.text(), USUAL, "A"));
		assertEquals(USUAL, ColumnState.read(USUAL.text(), USUAL, "A"));
		assertEquals(USUAL, ColumnState.read(null, USUAL, "A"));
	}

	@Test
	void columnsThatAreNewOrGoneDoNoHarm() {
		ColumnState state = ColumnState.read("X:5,-B:70,A:80", USUAL, "A");
		assertEquals(new ColumnState(List.of("B", "A", "C"), Map.of("A", 80, "B", 70, "C", 300), Set.of("B")), state);
	}

	@Test
	void theFirstColumnIsNeverHidden() {
		assertEquals(Set.of(), ColumnState.read("-A:100", USUAL, "A").hidden());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", ",,,", "A", "A:x,B:", ":", "-", "-:3", "D:1,D:2"})
	void whatIsDamagedIsAsUsual(String text) {
		assertEquals(USUAL.widths(), ColumnState.read(text, USUAL, "A").widths());
		assertEquals(USUAL.order(), ColumnState.read(text, USUAL, "A").order());
	}
}
