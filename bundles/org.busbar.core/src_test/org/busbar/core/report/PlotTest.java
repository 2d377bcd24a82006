package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.drawing.SvgWriter;
import org.busbar.core.observation.Series;
import org.busbar.core.report.ExaminedCapture.Curve;
import org.junit.jupiter.api.Test;

class PlotTest {

	private static Curve level(Quantity quantity, double value, ExaminedCapture capture) {
		double[] values = {value};
		return new Curve(quantity, new Series.Points(new long[]{capture.first()}, new long[]{capture.last()}, values, values, values, values, true));
	}

	private static List<Sheet> plots(Quantity... quantities) {
		ExaminedCapture capture = SampleSite.capture(SampleSite.configuration());
		List<Curve> curves = Stream.of(quantities).map(quantity -> level(quantity, 50, capture)).toList();
		return Plot.of(new ExaminedCapture(capture.name(), capture.hash(), capture.bus(), capture.bitRate(), capture.frames(), capture.lost(),
				capture.first(), capture.last(), capture.diagnosis(), capture.protocol(), curves, List.of(), capture.print()));
	}

	@Test
	void whatHasOneScaleStandsTogetherAndTheCellsHaveTheirOwn() {
		assertEquals(
				List.of("Voltage: 50 to 50 V. Discharge voltage limit (DVL): 50 to 50 V", "Lowest cell voltage: 50 to 50 V. Highest cell voltage: 50 to 50 V"),
				plots(Quantity.BATTERY_VOLTAGE, Quantity.CELL_VOLTAGE_MIN, Quantity.LIMIT_DISCHARGE_VOLTAGE, Quantity.CELL_VOLTAGE_MAX).stream()
						.map(Sheet::description).toList());
	}

	@Test
	void theDischargeLimitIsDrawnWhereDischargingIs() {
		Sheet amperes = Plot.of(SampleSite.capture(SampleSite.configuration())).get(1);
		assertEquals("Current: -16.7 to 12.3 A. Charge current limit (CCL): 150 to 150 A. "
				+ "Discharge current limit (DCL): 150 to 150 A, drawn below zero as discharging is", amperes.description());
		String drawn = SvgWriter.write(amperes);
		assertTrue(drawn.contains(">-200<") && drawn.contains(">200<"), drawn);
		assertTrue(drawn.contains("drawn below zero"), drawn);
	}

	@Test
	void aLevelThatNeverChangesHasRoomAboveAndBelow() {
		String drawn = SvgWriter.write(plots(Quantity.BATTERY_TEMPERATURE).getFirst());
		assertTrue(drawn.contains(">49.8<") && drawn.contains(">50.2<") && drawn.contains("\u00B0C"), drawn);
	}
}
