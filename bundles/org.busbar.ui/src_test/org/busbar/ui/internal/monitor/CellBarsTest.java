package org.busbar.ui.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CellBarsTest {

	private static final long OLDEST = Toy.NOW - 8 * Toy.SECOND;

	@Test
	void lowestAndHighestAreMarkedAndTheirDifferenceIsInMillivolts() {
		CellBars bars = CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.312, 0), Toy.read(Toy.cell(2), 3.294, 0), Toy.read(Toy.cell(3), 3.331, 0)), OLDEST);
		assertEquals(List.of(CellBars.Mark.USUAL, CellBars.Mark.LOWEST, CellBars.Mark.HIGHEST), bars.cells().stream().map(CellBars.Cell::mark).toList());
		assertEquals(37, bars.imbalance());
		assertEquals("3 cells. \u25BC Lowest: cell 2 at 3.294 V. \u25B2 Highest: cell 3 at 3.331 V. Imbalance: 37 mV.", bars.text());
		assertEquals("Cell 2: 3.294 V", bars.cells().get(1).text());
		assertTrue(bars.low() < 3.294 && bars.low() > 3.2, () -> "Foot " + bars.low());
		assertTrue(bars.high() > 3.331 && bars.high() < 3.45, () -> "End " + bars.high());
	}

	@Test
	void theAxisIsMarkedAtRoundVoltages() {
		CellBars bars = CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.29, 0), Toy.read(Toy.cell(2), 3.33, 0)), OLDEST);
		assertEquals(List.of("3.275", "3.300", "3.325", "3.350"), bars.marks(8).stream().map(CellBars::volts).toList());
		assertEquals(List.of("3.275", "3.325"), bars.marks(2).stream().map(CellBars::volts).toList());
	}

	@Test
	void onlyCellsThatTheDoctorCallsApartStrikeTheEye() {
		assertFalse(CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.296, 0), Toy.read(Toy.cell(2), 3.297, 0)), OLDEST).apart());
		assertFalse(CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.25, 0), Toy.read(Toy.cell(2), 3.3, 0)), OLDEST).apart(), "50 mV, as rule B-01 has it");
		assertTrue(CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.249, 0), Toy.read(Toy.cell(2), 3.3, 0)), OLDEST).apart());
	}

	@Test
	void manyCellsOfOneVoltageAreCounted() {
		CellBars bars = CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.296, 0), Toy.read(Toy.cell(2), 3.296, 0), Toy.read(Toy.cell(3), 3.296, 0),
				Toy.read(Toy.cell(4), 3.296, 0), Toy.read(Toy.cell(5), 3.297, 0), Toy.read(Toy.cell(6), 3.297, 0)), OLDEST);
		assertEquals("6 cells. \u25BC Lowest: 4 cells at 3.296 V. \u25B2 Highest: cells 5, 6 at 3.297 V. Imbalance: 1 mV.", bars.text());
	}

	@Test
	void equalCellsHaveNoMark() {
		CellBars bars = CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.3, 0), Toy.read(Toy.cell(2), 3.3, 0)), OLDEST);
		assertEquals("2 cells, all at 3.300 V.", bars.text());
		assertTrue(bars.cells().stream().allMatch(cell -> cell.mark() == CellBars.Mark.USUAL));
	}

	@Test
	void placesBehindTheLastCellAreNotDrawnAndTold() {
		CellBars bars = CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.3, 0), Toy.read(Toy.cell(2), 0, 0), Toy.read(Toy.cell(3), 3.4, 0),
				Toy.read(Toy.cell(4), 0, 0)), OLDEST);
		assertEquals(3, bars.cells().size(), "A cell in the middle is drawn, even without a voltage");
		assertEquals(CellBars.Mark.LOWEST, bars.cells().get(1).mark());
		assertTrue(bars.text().endsWith("Places without a cell: 1."), bars.text());
	}

	@Test
	void theLastCellIsDrawnEvenWithoutAVoltage() {
		CellBars bars = CellBars.of(Toy.snapshot(Toy.read(Toy.CELLS, 2, 0), Toy.read(Toy.cell(1), 3.3, 0), Toy.read(Toy.cell(2), 0, 0),
				Toy.read(Toy.cell(3), 0, 0)), OLDEST);
		assertEquals(2, bars.cells().size());
		assertEquals(CellBars.Mark.LOWEST, bars.cells().get(1).mark());
		assertEquals(3300, bars.imbalance());
		assertTrue(bars.text().endsWith("Places without a cell: 1."), bars.text());
	}

	@Test
	void whatWasNotReadLatelySaysSo() {
		assertTrue(CellBars.of(Toy.snapshot(Toy.read(Toy.cell(1), 3.3, 9)), OLDEST).text().endsWith("Not read lately."));
	}

	@Test
	void withoutCellsThereIsNothing() {
		assertEquals(CellBars.NONE, CellBars.of(Toy.snapshot(Toy.read(Toy.SOC, 50, 0)), OLDEST));
	}
}
