package org.busbar.core.acceptance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.core.configuration.TestResult.Verdict;

/**
 * What came out of a test.
 *
 * @param trial   which test
 * @param verdict what it says
 * @param reason  why it is not passed, for the engineer; empty when it is
 * @param lines   what was measured
 * @param from    begin of what proves it: nanoseconds since 1970-01-01 UTC; 0 when nothing was heard
 * @param to      its end
 */
public record TrialResult(Trial trial, Verdict verdict, String reason, List<Line> lines, long from, long to) {

	public TrialResult {
		lines = List.copyOf(lines);
	}

	/** What is broken is not measured, whatever was measured before. */
	static TrialResult of(Trial trial, Optional<String> broken, List<Line> lines, long from, long to) {
		if (broken.isPresent()) {
			return new TrialResult(trial, Verdict.NOT_MEASURED, broken.get(), lines, from, to);
		}
		Optional<Line> failed = lines.stream().filter(line -> line.verdict() == Verdict.FAILED).findFirst();
		if (failed.isPresent()) {
			return new TrialResult(trial, Verdict.FAILED, failed.get().text(), lines, from, to);
		}
		Optional<Line> missing = lines.stream().filter(line -> line.needed() && line.verdict() == Verdict.NOT_MEASURED).findFirst();
		if (missing.isPresent()) {
			return new TrialResult(trial, Verdict.NOT_MEASURED, missing.get().reason(), lines, from, to);
		}
		if (lines.stream().anyMatch(line -> line.verdict() == Verdict.RECORDED && line.needed())) {
			return new TrialResult(trial, Verdict.RECORDED, Messages.format("reason.unknown"), lines, from, to);
		}
		boolean passed = lines.stream().anyMatch(line -> line.verdict() == Verdict.PASSED);
		return new TrialResult(trial, passed ? Verdict.PASSED : Verdict.NOT_MEASURED, passed ? "" : Messages.format("reason.nothing"), lines, from, to);
	}

	/** The verdict as a word. */
	public static String word(Verdict verdict) {
		return Messages.format("verdict." + verdict);
	}

	/** What was measured, in sentences. */
	public String text() {
		return lines.stream().filter(line -> line.verdict() != Verdict.NOT_MEASURED).map(Line::text).collect(Collectors.joining(" "));
	}
}
