package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.EditResult;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.TestResult;
import org.busbar.core.configuration.TestResult.TestValue;
import org.busbar.core.configuration.TestResult.Verdict;

/**
 * Puts a result into a configuration. Its test is passed or failed only where that was measured; anything else leaves it open, with what was measured beside it.
 *
 * @param result  what came out
 * @param capture name of the file that proves it, without folder; empty when none was kept
 * @param frames  some frames of it, as candump writes them
 * @param person  who measured
 * @param time    when, ISO 8601 with offset
 */
public record TestRecord(TrialResult result, String capture, List<String> frames, String person, String time) {

	private static final String TESTS = "tests";

	public TestRecord {
		frames = List.copyOf(frames);
	}

	/**
	 * The configuration with it. Measured again, a test has the new result only.
	 *
	 * @param kept what the configuration was loaded with: what it says of an earlier result is not said of this one
	 */
	public Configuration into(Configuration configuration, KeptContent kept) {
		Trial trial = result.trial();
		Optional<AcceptanceTest> there = configuration.tests().stream().filter(test -> test.id().equals(trial.testId())).findFirst();
		AcceptanceTest blank = new AcceptanceTest(trial.testId(), trial.title(), trial.procedure(), trial.limit(), "", Outcome.OPEN, "", "", List.of());
		Configuration with = there.isPresent() ? configuration : edited(ConfigurationEdit.add(configuration, kept, TESTS, blank));
		AcceptanceTest before = there.orElseGet(() -> with.tests().getLast());
		Configuration emptied = edited(ConfigurationEdit.remove(with, path(before) + ".result"));
		AcceptanceTest now = new AcceptanceTest(before.id(), before.title(), before.procedure(), before.expected(),
				observed(result.verdict(), result.reason(), result.text()), outcome(), time, person,
				before.measurements(), Optional.of(kept(emptied, kept)));
		List<AcceptanceTest> tests = emptied.tests().stream().map(test -> test.id().equals(now.id()) ? now : test).toList();
		return edited(ConfigurationEdit.set(emptied, TESTS, tests));
	}

	private static String path(AcceptanceTest test) {
		return TESTS + '[' + test.id() + ']';
	}

	private static Configuration edited(EditResult edit) {
		return switch (edit) {
			case EditResult.Edited done -> done.configuration();
			// Ids are free and values of the right kind.
			case EditResult.Refused refused -> throw new IllegalStateException(refused.message());
		};
	}

	private Outcome outcome() {
		return switch (result.verdict()) {
			case PASSED -> Outcome.PASSED;
			case FAILED -> Outcome.FAILED;
			case RECORDED, NOT_MEASURED -> Outcome.OPEN;
		};
	}

	/** @param lines what was measured, in sentences */
	static String observed(Verdict verdict, String reason, String lines) {
		String why = verdict == Verdict.FAILED || reason.isEmpty() ? "" : Messages.format("observed.reason", TrialResult.word(verdict), reason);
		return (why + ' ' + lines).strip();
	}

	private TestResult kept(Configuration configuration, KeptContent content) {
		String id = ConfigurationEdit.freeId(configuration, content, result.trial().id().toLowerCase(Locale.ROOT) + "-result");
		List<TestValue> values = new ArrayList<>();
		for (Line line : result.lines()) {
			values.add(new TestValue(id + '.' + (values.size() + 1), line.what(), line.value(), line.unit(), line.limit(), line.verdict()));
		}
		boolean heard = result.from() > 0;
		return new TestResult(id, result.verdict(), result.reason(), capture, heard ? Moments.utc(result.from()) : "", heard ? Moments.utc(result.to()) : "",
				values, frames);
	}
}
