package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Verdict;
import org.junit.jupiter.api.Test;

class DangerWatchTest {

	private final DangerWatch watch = new DangerWatch();

	private static Optional<Diagnosis> diagnosis(Severity severity, String... ids) {
		List<Finding> findings = Arrays.stream(ids).map(id -> new Finding(id, severity, 0, 0, 1, "", "", "")).toList();
		return Optional.of(new Diagnosis(new Verdict(severity, "", true), List.of(), findings, Map.of()));
	}

	private String found(boolean sending, Optional<Diagnosis> diagnosis) {
		return watch.found(sending, diagnosis).map(Finding::id).orElse("");
	}

	@Test
	void aDangerThatComesUpWhileSending() {
		assertEquals("", found(true, diagnosis(Severity.ERROR, "V-05")));
		assertEquals("V-01", found(true, diagnosis(Severity.DANGER, "V-01")));
		assertEquals("", found(true, diagnosis(Severity.DANGER, "V-01")), "told once");
		assertEquals("L-04", found(true, diagnosis(Severity.DANGER, "V-01", "L-04")), "and another one");
	}

	/** Whoever starts to send in spite of it knows it. */
	@Test
	void whatWasThereBefore() {
		assertEquals("", found(false, diagnosis(Severity.DANGER, "V-01")));
		assertEquals("", found(true, diagnosis(Severity.DANGER, "V-01")));
		assertEquals("", found(true, Optional.empty()));
		assertEquals("V-01", found(true, diagnosis(Severity.DANGER, "V-01")), "it was gone and is back");
	}
}
