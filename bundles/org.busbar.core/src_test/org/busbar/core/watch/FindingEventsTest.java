package org.busbar.core.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Verdict;
import org.junit.jupiter.api.Test;

class FindingEventsTest {

	private static final Instant BEGIN = Instant.parse("2026-11-26T10:00:00Z");

	private final List<String> told = new ArrayList<>();
	private final FindingEvents events = new FindingEvents((kind, finding) -> told.add(kind.word() + ' ' + finding.id() + ' ' + finding.count()));

	private void diagnosis(int second, Finding... findings) {
		events.diagnosis(new Diagnosis(new Verdict(Severity.INFO, "", true), List.of(), Stream.of(findings).toList(), Map.of()), BEGIN.plusSeconds(second));
	}

	private static Finding finding(String id, int count) {
		return new Finding(id, Severity.WARNING, 0, 0, count, "", "", "");
	}

	@Test
	void eachFindingIsToldOnceAndWhenItIsOver() {
		diagnosis(0, finding("A-03", 1));
		diagnosis(1, finding("A-03", 1), finding("T-03", 1));
		diagnosis(2, finding("T-03", 1));
		assertEquals(List.of("found A-03 1", "found T-03 1", "over A-03 1"), told);
	}

	@Test
	void whatComesAgainAndAgainSpeaksOnceInTenMinutes() {
		for (int second = 0; second <= 1200; second++) {
			diagnosis(second, finding("T-03", 1 + second));
		}
		assertEquals(List.of("found T-03 1", "again T-03 601", "again T-03 1201"), told);
	}
}
