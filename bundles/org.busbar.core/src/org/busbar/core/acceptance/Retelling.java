package org.busbar.core.acceptance;

import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.TestResult;
import org.busbar.core.configuration.TestResult.TestValue;
import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.language.ReaderTexts;

/** Says again in the language of the reader what a test that was measured said in another. */
public final class Retelling {

	private Retelling() {
	}

	/** What a person typed stays as it is. */
	public static AcceptanceTest of(AcceptanceTest test) {
		Optional<Trial> trial = Trial.of(test);
		if (trial.isEmpty()) {
			return test;
		}
		Optional<TestResult> result = test.result().map(Retelling::of);
		boolean ours = test.result().filter(one -> ReaderTexts.isSaid(test.observed(), () -> observed(one))).isPresent();
		return new AcceptanceTest(test.id(), ReaderTexts.again(test.title(), trial.get()::title), ReaderTexts.again(test.procedure(), trial.get()::procedure),
				ReaderTexts.again(test.expected(), trial.get()::limit), ours ? result.map(Retelling::observed).orElse("") : test.observed(), test.outcome(),
				test.time(), test.person(), test.measurements(), result);
	}

	private static TestResult of(TestResult result) {
		return new TestResult(result.id(), result.verdict(), reason(result), result.capture(), result.from(), result.to(),
				result.values().stream().map(Retelling::of).toList(), result.frames());
	}

	private static TestValue of(TestValue value) {
		return new TestValue(value.id(), Messages.again(value.what()), value.value(), value.unit(), Messages.again(value.limit()), value.verdict());
	}

	/** What failed is said as the sentence of its value. */
	private static String reason(TestResult result) {
		return result.values().stream().filter(value -> value.verdict() == Verdict.FAILED && ReaderTexts.isSaid(result.reason(), () -> line(value)))
				.findFirst().map(value -> line(of(value))).orElseGet(() -> Messages.again(result.reason()));
	}

	/** As {@link TestRecord} puts it together. */
	private static String observed(TestResult result) {
		String lines = result.values().stream().filter(value -> value.verdict() != Verdict.NOT_MEASURED).map(Retelling::line).collect(Collectors.joining(" "));
		return TestRecord.observed(result.verdict(), result.reason(), lines);
	}

	private static String line(TestValue value) {
		return new Line(value.what(), value.value(), value.unit(), value.limit(), value.verdict(), "", false).text();
	}
}
