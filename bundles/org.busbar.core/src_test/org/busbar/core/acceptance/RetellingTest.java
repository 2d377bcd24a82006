package org.busbar.core.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.TestResult;
import org.busbar.core.configuration.TestResult.TestValue;
import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Test;

/** A test that was measured in Italian, read in English. */
class RetellingTest {

	private static final TestValue MOVES = new TestValue("v1", "La tensione segue la corrente", 1, "", "pi\u00F9 della met\u00E0 di 4", Verdict.FAILED);
	private static final TestValue CLAMP = new TestValue("v2", "Bus e confronto: Pinza amperometrica sotto carico", 1.5, "A", "al massimo 2 A", Verdict.PASSED);

	private static AcceptanceTest test(String observed, String reason, TestValue... values) {
		return new AcceptanceTest("test-sign", "Segno e scala", "Come voglio io", "", observed, Outcome.FAILED, "", "Rossi", List.of(),
				Optional.of(new TestResult("r", Verdict.FAILED, reason, "bus.pcapng", "", "", List.of(values), List.of())));
	}

	@Test
	void valuesLimitsAndSentencesAreSaidAgain() {
		String reason = "La tensione segue la corrente: 1 (pi\u00F9 della met\u00E0 di 4).";
		AcceptanceTest read = Retelling.of(test(reason + " Bus e confronto: Pinza amperometrica sotto carico: 1.5 A (al massimo 2 A).", reason, MOVES, CLAMP));
		String said = "Voltage moves with current: 1 (more than half of 4).";
		assertEquals(said + " Bus: Clamp meter under load: 1.5 A (at most 2 A).", read.observed());
		assertEquals(said, read.result().orElseThrow().reason());
		assertEquals(List.of("Voltage moves with current", "Bus: Clamp meter under load"),
				read.result().orElseThrow().values().stream().map(TestValue::what).toList());
		assertEquals("Come voglio io", read.procedure(), "a person's words");
	}

	@Test
	void whatAPersonWroteStays() {
		assertEquals("Tutto bene", Retelling.of(test("Tutto bene", "", CLAMP)).observed());
		TestValue own = new TestValue("v3", "Rumore", 3, "dB", "poco", Verdict.RECORDED);
		assertEquals(List.of(own), Retelling.of(test("", "", own)).result().orElseThrow().values());
	}
}
