package org.busbar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFormTest {

	private static SiteForm cells(String text) {
		return new SiteForm("", "", text, "");
	}

	private static SiteForm capacity(String text) {
		return new SiteForm("", "", "", text);
	}

	@Test
	void nothingSaidIsNothingKnown() {
		assertEquals(Optional.of(Site.UNKNOWN), SiteForm.EMPTY.site());
		assertEquals(Optional.of(Site.UNKNOWN), new SiteForm("", "", "  ", " ").site());
	}

	@Test
	void everythingSaid() {
		Site expected = new Site(Optional.empty(), "deye", "weco/5k3", 16, 94.5, Set.of(), Map.of());
		SiteForm form = new SiteForm("deye", "weco/5k3", " 16 ", "94,5");
		assertEquals(Optional.of(expected), form.site());
		assertEquals(new SiteForm("deye", "weco/5k3", "16", "94.5"), SiteForm.of(expected));
		assertEquals("200", SiteForm.of(capacity("200.0").site().orElseThrow()).capacity());
		assertEquals(SiteForm.EMPTY, SiteForm.of(Site.UNKNOWN));
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "-1", "401", "16.5", "many", "99999999999"})
	void noNumberOfCells(String text) {
		assertTrue(cells(text).problem().orElseThrow().contains('\u201C' + text + '\u201D'));
		assertEquals(Optional.empty(), cells(text).site());
	}

	@ParameterizedTest
	@ValueSource(strings = {"1", "400"})
	void numbersOfCells(String text) {
		assertEquals(Integer.parseInt(text), cells(text).site().orElseThrow().cells());
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "-5", "NaN", "Infinity", "100001", "much"})
	void noCapacity(String text) {
		assertTrue(capacity(text).problem().orElseThrow().contains('\u201C' + text + '\u201D'));
		assertEquals(Optional.empty(), capacity(text).site());
	}

	@Test
	void countsUpAndDown() {
		assertEquals("17", cells("16").step(1, 15).cells());
		assertEquals("14", cells("").step(-1, 15).cells(), "from what was inferred");
		assertEquals("1", cells("1").step(-1, 0).cells());
		assertEquals("400", cells("400").step(1, 0).cells());
		assertEquals("16", cells("nonsense").step(1, 15).cells());
	}
}
