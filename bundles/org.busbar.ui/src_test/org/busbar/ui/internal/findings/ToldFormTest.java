package org.busbar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of multimeter, displays and lead. */
class ToldFormTest {

	private static final ResourceBundle FACTS = ResourceBundle.getBundle("org.busbar.ui.internal.findings.facts");

	private static ToldForm form(String resistance, String codes, String lead) {
		return new ToldForm(Map.of(Reading.RESISTANCE, resistance, Reading.HIGH, ""), Map.of(Fact.CODE, codes, Fact.DC_BREAKER, "yes"), lead);
	}

	@Test
	void whatIsTypedIsTold() {
		Told told = form("59,5", "W31, F58", "1-14,2-12").told();
		assertEquals(Map.of(Reading.RESISTANCE, 59.5), told.readings());
		assertEquals(Map.of(Fact.CODE, Set.of("W31", "F58"), Fact.DC_BREAKER, Set.of("yes")), told.facts());
		assertEquals(new Lead.Joining(Map.of(14, 1, 12, 2)), told.lead());
		assertEquals(4, told.count());
		assertEquals(told, ToldForm.of(told).told());
		assertEquals("59.5", ToldForm.of(told).readings().get(Reading.RESISTANCE));
	}

	@Test
	void whatIsTypedWrongIsSaidAndNotTold() {
		assertEquals(Optional.empty(), form("60", "", "").problem());
		assertTrue(form("60 ohm", "", "").problem().orElseThrow().contains("\"60 ohm\" is no number"));
		assertTrue(form("-5", "", "").problem().orElseThrow().contains("cannot be -5"));
		assertTrue(form("NaN", "", "").problem().isPresent());
		assertTrue(form("60", "", "1-4,2-4").problem().orElseThrow().contains("1-4,2-4"));
		assertEquals(Map.of(), form("60 ohm", "", "").told().readings());
	}

	@Test
	void whatADisplayShowsAloneNeedsABus() {
		assertFalse(Told.NOTHING.needsNoBus());
		assertFalse(new Told(Map.of(Reading.DISPLAYED_SOC, 50.0), Map.of(), new Lead.Untold()).needsNoBus());
		assertTrue(new Told(Map.of(Reading.HIGH, 2.5), Map.of(), new Lead.Untold()).needsNoBus());
		assertTrue(new Told(Map.of(), Map.of(), new Lead.Straight()).needsNoBus());
		assertTrue(new Told(Map.of(), Map.of(Fact.CODE, Set.of("W31")), new Lead.Untold()).needsNoBus());
	}

	@Test
	void itIsOfTheSiteThatItIsToldOf() {
		Told told = form("60", "W31", "straight").told();
		assertEquals(told, Told.of(told.in(Site.UNKNOWN)));
		assertEquals(Told.NOTHING, Told.of(Told.NOTHING.in(told.in(Site.UNKNOWN))));
	}

	@ParameterizedTest
	@EnumSource
	void everyFactAndEveryChoiceHasATitle(Fact fact) {
		assertNotEquals(fact.id(), FactTitle.of(fact));
		assertEquals(fact.choices().size(), fact.choices().stream().map(FactTitle::of).distinct().count());
		for (String choice : fact.choices()) {
			assertTrue(FACTS.containsKey("choice." + choice), choice);
		}
	}
}
