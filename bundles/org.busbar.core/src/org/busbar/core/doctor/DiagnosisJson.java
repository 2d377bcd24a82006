package org.busbar.core.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.busbar.core.export.Json;
import org.jspecify.annotations.Nullable;

/** A diagnosis as JSON. Times are seconds since 1970-01-01 UTC as text with nine decimals, null without a bus; severities are words. */
public final class DiagnosisJson {

	private static final long NANOS_PER_SECOND = 1_000_000_000L;

	private DiagnosisJson() {
	}

	private record Document(Said verdict, List<Cause> causes, List<Found> findings, Map<String, Concluded> inferred) {
	}

	private record Said(Severity severity, String text) {
	}

	private record Found(String id, Severity severity, @Nullable String first, @Nullable String last, long count, String evidence, String nextTest,
			String source) {
	}

	private record Concluded(@Nullable Object value, String evidence) {
	}

	/** The JSON, ended by a line feed. */
	public static String write(Diagnosis diagnosis) {
		Map<String, Concluded> inferred = new LinkedHashMap<>();
		diagnosis.inferred().forEach((name, concluded) -> inferred.put(name, new Concluded(value(name, concluded.value()), concluded.evidence())));
		return Json.write(new Document(new Said(diagnosis.verdict().severity(), diagnosis.verdict().text()), diagnosis.causes(),
				diagnosis.findings().stream().map(DiagnosisJson::found).toList(), inferred));
	}

	private static @Nullable Object value(String name, String value) {
		if (value.isEmpty()) {
			return null;
		}
		return name.equals(Site.CELLS) ? (Object) Integer.valueOf(value) : value;
	}

	private static Found found(Finding finding) {
		return new Found(finding.id(), finding.severity(), seconds(finding, finding.first()), seconds(finding, finding.last()), finding.count(),
				finding.evidence(), finding.nextTest(), finding.source());
	}

	private static @Nullable String seconds(Finding finding, long nanos) {
		if (DiagnosisText.isTimeless(finding)) {
			return null;
		}
		return Math.floorDiv(nanos, NANOS_PER_SECOND) + "." + Long.toString(NANOS_PER_SECOND + Math.floorMod(nanos, NANOS_PER_SECOND)).substring(1);
	}
}
