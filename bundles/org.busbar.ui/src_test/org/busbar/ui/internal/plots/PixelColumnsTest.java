package org.busbar.ui.internal.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PixelColumnsTest {

	private final PixelColumns columns = new PixelColumns(100, 4);

	@Test
	void aColumnIsAsHighAsTheCurveGoesInIt() {
		columns.moveTo(101.2, 50);
		columns.lineTo(101.3, 20);
		columns.lineTo(101.4, 70);
		columns.lineTo(101.5, 60);
		assertOutlines(new int[]{101, 19, 102, 19, 102, 71, 101, 71});
	}

	@Test
	void aLineGoesThroughTheColumnsBetween() {
		columns.moveTo(100, 10);
		columns.lineTo(104, 50);
		assertOutlines(
				new int[]{100, 9, 101, 9, 101, 19, 102, 19, 102, 29, 103, 29, 103, 39, 104, 39, 104, 51, 103, 51, 103, 41, 102, 41, 102, 31, 101, 31, 101, 21,
						100, 21});
	}

	@Test
	void aGapPartsTheOutlines() {
		columns.moveTo(100.5, 10);
		columns.moveTo(103.5, 10);
		assertOutlines(new int[]{100, 9, 101, 9, 101, 11, 100, 11}, new int[]{103, 9, 104, 9, 104, 11, 103, 11});
	}

	@Test
	void whatLiesOutsideIsLeftOutButLeadsInside() {
		columns.moveTo(90, 10);
		columns.lineTo(100.6, 10);
		columns.moveTo(102.5, 30);
		columns.lineTo(200, 30);
		assertOutlines(new int[]{100, 9, 101, 9, 101, 11, 100, 11},
				new int[]{102, 29, 103, 29, 103, 29, 104, 29, 104, 31, 103, 31, 103, 31, 102, 31});
	}

	@Test
	void withoutACurveThereIsNothing() {
		assertEquals(List.of(), columns.outlines(2));
	}

	private void assertOutlines(int[]... expected) {
		List<int[]> outlines = columns.outlines(2);
		assertEquals(expected.length, outlines.size());
		for (int i = 0; i < expected.length; i++) {
			assertArrayEquals(expected[i], outlines.get(i));
		}
	}
}
