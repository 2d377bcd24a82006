package org.busbar.ui.internal.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.curve.CurveSource;
import org.busbar.core.observation.Series;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.testing.Protocols;
import org.junit.jupiter.api.Test;

class PlottablesTest {

	private static final CurveSource CVL = new CurveSource.OfQuantity(Quantity.LIMIT_CHARGE_VOLTAGE);
	private static final CurveSource STATE = new CurveSource.OfSignal("Limits", "State");
	private static final CurveSource LATE = new CurveSource.OfSignal("Limits", "Late");

	private final Plottables plottables = Plottables.of(EffectiveProtocol.of(Protocols.named("test", "Test"), Map.of()));

	private static Series.Points points(double... values) {
		Series series = new Series();
		for (int i = 0; i < values.length; i++) {
			series.add(i * 10L, values[i]);
		}
		return series.points();
	}

	@Test
	void quantitiesComeBeforeSignals() {
		assertEquals(List.of("Limits", "351 Limits"), plottables.groups().stream().map(Plottables.Group::name).toList());
		assertEquals(List.of("Limits.ChargeVoltage", "Limits.State", "Limits.Late"),
				plottables.groups().get(1).curves().stream().map(CurveInfo::name).toList());
	}

	@Test
	void statesHaveTheLabelsOfTheProtocol() {
		CurveInfo state = plottables.find(List.of(STATE)).getFirst();
		assertTrue(state.state());
		assertEquals("Raised", state.text(2));
		assertEquals("1", state.text(1), "A value without a label");
		assertEquals(CurveInfo.NOTHING, state.text(Double.NaN));
	}

	@Test
	void whatIsNotThereIsLeftOut() {
		assertEquals(List.of(CVL), plottables.find(Plottables.DEFAULT).stream().map(CurveInfo::source).toList());
	}

	@Test
	void panesGoByUnitAndStatesComeLast() {
		List<Pane> panes = Pane.of(plottables.find(List.of(STATE, CVL, LATE)), List.of(points(0, 2), points(53, 52), points(5)));
		assertEquals(List.of("%", "V", ""), panes.stream().map(Pane::scale).toList());
		assertTrue(panes.getLast().states());
		assertEquals(1, panes.get(1).curves().getFirst().number());
	}

	@Test
	void theRangeIsThatOfWhatIsSeen() {
		Pane pane = Pane.of(plottables.find(List.of(CVL)), List.of(points(1, 5, 2, Double.NaN, 9))).getFirst();
		assertEquals(List.of(2.0, 5.0), Arrays.stream(pane.range(10, 20)).boxed().toList());
		assertEquals(0, new Pane("V", false, List.of()).range(0, 10).length);
	}

	@Test
	void everyQuantityHasAName() {
		for (Quantity quantity : Quantity.values()) {
			if (quantity.unit() != Unit.TEXT) {
				assertNotEquals(quantity.id(), Names.quantity(quantity));
				String kind = quantity.id().substring(0, quantity.id().indexOf('.'));
				assertNotEquals("group." + kind, Names.group(kind));
			}
		}
	}
}
