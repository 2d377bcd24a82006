package org.busbar.ui.internal.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.curve.CurveMeasurement;
import org.busbar.core.curve.CurveSource;
import org.busbar.ui.internal.plots.Viewport.Stretch;
import org.junit.jupiter.api.Test;

class CursorsTest {

	private static final long SECOND = 1_000_000_000L;
	private static final Stretch VISIBLE = new Stretch(1000 * SECOND, 2000 * SECOND);
	private static final ZoneId UTC = ZoneId.of("UTC");
	private static final CurveInfo VOLTAGE = new CurveInfo(new CurveSource.OfQuantity(Quantity.BATTERY_VOLTAGE), "Voltage", "V", "V", false, new TreeMap<>());
	private static final CurveInfo MODE = new CurveInfo(new CurveSource.OfSignal("State", "Mode"), "Mode", "", "", true,
			new TreeMap<>(Map.of(0L, "Idle", 3L, "Charging")));

	private final Cursors cursors = new Cursors();

	@Test
	void aCursorComesIntoSightAndMoves() {
		assertFalse(cursors.isMoving());
		cursors.take(Cursors.Name.A, VISIBLE);
		assertEquals(OptionalLong.of(1500 * SECOND), cursors.places().a());
		assertTrue(cursors.isMoving());
		cursors.move(1, false, VISIBLE);
		assertEquals(OptionalLong.of(1520 * SECOND), cursors.places().a());
		cursors.move(-1, true, VISIBLE);
		assertEquals(OptionalLong.of(1519 * SECOND), cursors.places().a());
		assertEquals(1519 * SECOND, cursors.anchor(VISIBLE), "Keys zoom around it");
		assertEquals(600 * SECOND, cursors.anchor(new Stretch(500 * SECOND, 700 * SECOND)), "unless it is out of sight");
		cursors.take(Cursors.Name.B, VISIBLE);
		for (int i = 0; i < 100; i++) {
			cursors.move(1, false, VISIBLE);
		}
		assertEquals(OptionalLong.of(2000 * SECOND), cursors.places().b(), "It stays in sight");
		cursors.take(Cursors.Name.A, VISIBLE);
		assertEquals(OptionalLong.of(1519 * SECOND), cursors.places().a(), "Taking hold does not move it");
		cursors.release();
		assertFalse(cursors.isMoving());
		cursors.clear();
		assertTrue(cursors.places().isEmpty());
	}

	@Test
	void placesAreNoMoreExactThanTheEye() {
		assertEquals(1500 * SECOND, VISIBLE.rounded(1500 * SECOND + 400_000_000));
		assertEquals(1501 * SECOND, VISIBLE.rounded(1500 * SECOND + 600_000_000));
		assertEquals(123_456, new Stretch(123_000, 124_000).rounded(123_456));
	}

	@Test
	void theReadoutTellsValuesAndDifferences() {
		Cursors.Places places = new Cursors.Places(OptionalLong.of(20 * SECOND), OptionalLong.of(10 * SECOND));
		Readout readout = Readout.of(List.of(VOLTAGE, MODE), places,
				List.of(new CurveMeasurement(50, 52.5, 49, 53, 51.23456), new CurveMeasurement(0, 3, 0, 3, 1.5)), UTC);
		assertEquals(List.of("Voltage", "52.5 V", "50 V", "-2.5 V", "49 V", "53 V", "51.2346 V"), readout.rows().get(0));
		assertEquals(List.of("Mode", "Charging", "Idle", "", "Idle", "Charging", ""), readout.rows().get(1), "States have no difference and no mean");
		assertTrue(readout.title().contains("-10 s"), readout.title());
		assertTrue(readout.text().contains("Voltage\t52.5 V\t50 V\t-2.5 V"));
	}

	@Test
	void oneCursorReadsOneValue() {
		Readout readout = Readout.of(List.of(VOLTAGE), new Cursors.Places(OptionalLong.empty(), OptionalLong.of(10 * SECOND)),
				List.of(new CurveMeasurement(Double.NaN, Double.NaN, 49, 53, 51)), UTC);
		assertEquals(List.of("Voltage", "", CurveInfo.NOTHING, "", "", "", ""), readout.rows().getFirst());
		assertEquals(Readout.NONE, Readout.of(List.of(VOLTAGE), Cursors.Places.NONE, List.of(), UTC));
	}

	@Test
	void untilItIsMeasuredNothingIsClaimed() {
		Readout readout = Readout.of(List.of(VOLTAGE), new Cursors.Places(OptionalLong.of(1), OptionalLong.empty()), List.of(), UTC);
		assertEquals(List.of("Voltage", Messages.readout_pending, "", "", "", "", ""), readout.rows().getFirst());
	}
}
