package org.busbar.ui.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Verdict;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Series;
import org.junit.jupiter.api.Test;

class ValuePresenterTest {

	private final ValuePresenter presenter = new ValuePresenter(Toy.DESCRIPTION, ZoneId.of("UTC"));

	private static LiveBus bus(double soc, QuantityState state) {
		return LiveBus.of(new BusReading(Assumptions.NONE, Optional.empty(), Toy.NOW,
				List.of(new QuantityValue(Quantity.BATTERY_SOC, soc, "", Toy.NOW, state, "Battery.Soc")), Map.of(), Optional.empty(), 1, true));
	}

	private List<ValueGroup> groups(LiveBus bus, long secondsAgo) {
		return presenter.groups(Toy.snapshot(Toy.read(Toy.SOC, 54.4, secondsAgo), Toy.read(Toy.CURRENT, -12.5, secondsAgo),
				Toy.read(Toy.CONTACTOR, 1, secondsAgo), Toy.read(Toy.RAW, 0x1A2B, secondsAgo)), bus, Toy.NOW);
	}

	@Test
	void groupsComeInTheirOrderAndTheUnknownLast() {
		List<ValueGroup> groups = groups(LiveBus.NONE, 0);
		assertEquals(List.of(MonitorGroup.SYSTEM, MonitorGroup.STATES, MonitorGroup.UNKNOWN), groups.stream().map(ValueGroup::group).toList());
		assertEquals("Whole battery", groups.getFirst().title());
	}

	@Test
	void everyValueCarriesItsConfidenceAndItsSource() {
		ValueRow row = groups(LiveBus.NONE, 0).getFirst().rows().getFirst();
		assertEquals(List.of("State of charge", "54.4 %", "", "", "\u25D4 one source"), List.of(row.cells()));
		assertTrue(row.details().contains("Source: HEMS, carlhoerberg/hems, lib/devices/weco.rb"), () -> row.details().toString());
		assertTrue(row.plottable());
	}

	@Test
	void whatTheInverterIsToldStandsBesideIt() {
		ValueRow row = groups(bus(50, QuantityState.VALID), 0).getFirst().rows().getFirst();
		assertEquals("50\u00A0%", row.bus());
		assertEquals("+4.4 %", row.difference());
		assertTrue(row.details().contains("On CAN at the same time: 50\u00A0%, from Battery.Soc."), () -> row.details().toString());
		assertEquals("", groups(bus(50, QuantityState.VALID), 0).getFirst().rows().get(1).bus(), "The bus has no current");
	}

	/** All ones of a battery that has nothing to say. */
	@Test
	void whatCannotBeIsShownAsItWasSentAndHeldAgainstNothing() {
		MonitorReading ones = new MonitorReading(Toy.SOC, Double.NaN, 0xFFFF, Toy.NOW);
		ValueRow row = presenter.groups(Toy.snapshot(ones), disagreeing(50), Toy.NOW).getFirst().rows().getFirst();
		assertEquals(List.of("State of charge", "cannot be (0xFFFF)", "50\u00A0%", "", "\u25D4 one source"), List.of(row.cells()));
		assertEquals(ValueRow.Look.USUAL, row.look());
	}

	@Test
	void aDifferenceThatIsRoundedAwayHasNoSign() {
		assertEquals("0.0 %", groups(bus(54.38, QuantityState.VALID), 0).getFirst().rows().getFirst().difference());
	}

	@Test
	void onlyWhatTheDoctorSpeaksOfIsMarked() {
		assertEquals(ValueRow.Look.USUAL, groups(bus(50, QuantityState.VALID), 0).getFirst().rows().getFirst().look(), "The doctor is silent");
		LiveBus spoken = disagreeing(50);
		ValueRow row = groups(spoken, 0).getFirst().rows().getFirst();
		assertEquals("\u2260 +4.4 %", row.difference());
		assertEquals(ValueRow.Look.DIFFERENT, row.look());
		assertEquals("X-13: They disagree.", spoken.found());
		ValueRow near = groups(disagreeing(54), 0).getFirst().rows().getFirst();
		assertEquals("+0.4 %", near.difference(), "It is not this that the doctor speaks of");
		assertEquals(ValueRow.Look.USUAL, near.look());
	}

	/** Both sides tell a change in their own time. */
	@Test
	void whatTheBusSaidAMomentAgoIsNotMarked() {
		Series series = new Series();
		series.add(Toy.NOW - 4 * Toy.SECOND, 54.2);
		series.add(Toy.NOW, 50);
		assertEquals(ValueRow.Look.USUAL, groups(disagreeing(50, Map.of(Quantity.BATTERY_SOC, series)), 0).getFirst().rows().getFirst().look());
		Series other = new Series();
		other.add(Toy.NOW - 9 * Toy.SECOND, 54.2);
		other.add(Toy.NOW - 6 * Toy.SECOND, 50);
		other.add(Toy.NOW, 50);
		assertEquals(ValueRow.Look.DIFFERENT, groups(disagreeing(50, Map.of(Quantity.BATTERY_SOC, other)), 0).getFirst().rows().getFirst().look());
	}

	private static LiveBus disagreeing(double soc) {
		return disagreeing(soc, Map.of());
	}

	private static LiveBus disagreeing(double soc, Map<Quantity, Series> history) {
		Diagnosis diagnosis = new Diagnosis(new Verdict(Severity.WARNING, "", true), List.of(),
				List.of(new Finding("X-13", Severity.WARNING, Toy.NOW, Toy.NOW, 1, "They disagree.", "", "")), Map.of());
		return LiveBus.of(new BusReading(Assumptions.NONE, Optional.empty(), Toy.NOW,
				List.of(new QuantityValue(Quantity.BATTERY_SOC, soc, "", Toy.NOW, QuantityState.VALID, "Battery.Soc")), history, Optional.of(diagnosis), 1,
				true));
	}

	@Test
	void anOldValueIsHeldAgainstNothing() {
		ValueRow old = groups(bus(50, QuantityState.VALID), 60).getFirst().rows().getFirst();
		assertEquals("54.4 % (old)", old.value());
		assertTrue(old.details().stream().anyMatch(line -> line.endsWith(", 1 min 00 s ago.")), () -> old.details().toString());
		assertEquals(ValueRow.Look.OLD, old.look());
		assertEquals("", old.difference());
		ValueRow stale = groups(bus(50, QuantityState.STALE), 0).getFirst().rows().getFirst();
		assertTrue(stale.bus().startsWith("50\u00A0% ("), stale.bus());
		assertEquals("", stale.difference());
	}

	@Test
	void flagsAreWordsAndWhatNobodyKnowsIsShownAsItCame() {
		List<ValueGroup> groups = groups(LiveBus.NONE, 0);
		assertEquals("yes", groups.get(1).rows().getFirst().value());
		ValueRow raw = groups.get(2).rows().getFirst();
		assertEquals("0x1A2B", raw.value());
		assertEquals("? not known", raw.known());
		assertFalse(raw.plottable());
	}
}
