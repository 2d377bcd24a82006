package org.busbar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.junit.jupiter.api.Test;

class LooksTest {

	private static Finding finding(String id) {
		return new Finding(id, Severity.ERROR, 0, 0, 1, "", "", "");
	}

	@Test
	void newIsWhatComesUpLaterUntilItIsLookedAt() {
		Looks looks = new Looks();
		looks.show(List.of(finding("T-02")));
		assertFalse(looks.isNew("T-02"), "it was there from the beginning");
		looks.show(List.of(finding("T-02"), finding("P-02")));
		assertTrue(looks.isNew("P-02"));
		looks.saw("P-02");
		assertFalse(looks.isNew("P-02"));
		looks.restart();
		looks.show(List.of());
		looks.show(List.of(finding("T-02")));
		assertTrue(looks.isNew("T-02"), "on another bus");
	}
}
