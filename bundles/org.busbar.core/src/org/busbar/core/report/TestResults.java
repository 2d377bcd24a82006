package org.busbar.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.TestResult;
import org.busbar.core.configuration.TestResult.TestValue;
import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.report.Element.Row;

/** What the acceptance tests measured on the bus: values against limits, and the frames that prove them. */
final class TestResults {

	private TestResults() {
	}

	/** Nothing where no test was measured. */
	static List<Element> of(List<AcceptanceTest> tests) {
		List<Row> values = new ArrayList<>();
		List<Row> excerpts = new ArrayList<>();
		for (AcceptanceTest test : tests) {
			test.result().ifPresent(result -> {
				result.values().forEach(value -> values.add(row(test, result, value)));
				if (!result.frames().isEmpty()) {
					excerpts.add(Row.of(test.title(), result.capture(), result.from(), result.to(), String.join("\n", result.frames())));
				}
				if (result.verdict() == Verdict.NOT_MEASURED) {
					values.add(Row.of(Grade.WARNING, test.title(), result.reason(), "", "", word(Grade.WARNING, Verdict.NOT_MEASURED), ""));
				}
			});
		}
		List<Element> elements = new ArrayList<>();
		if (!values.isEmpty()) {
			elements.add(SiteReport.table("acceptance", values, "test", "measured", "value", "limit", "grade", "evidence"));
		}
		if (!excerpts.isEmpty()) {
			elements.add(new Element.Text(Messages.format("excerpts")));
			elements.add(SiteReport.table("excerpts", excerpts, "test", "file", "from", "to", "frames"));
		}
		return elements;
	}

	private static Row row(AcceptanceTest test, TestResult result, TestValue value) {
		Grade grade = switch (value.verdict()) {
			case PASSED -> Grade.FINE;
			case FAILED -> Grade.ERROR;
			case NOT_MEASURED -> Grade.UNKNOWN;
			case RECORDED -> Grade.NOTE;
		};
		String span = Stream.of(result.from(), result.to()).filter(one -> !one.isEmpty()).collect(Collectors.joining(" \u2013 "));
		String evidence = Stream.of(result.capture(), span).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
		String measured = Numbers.text(value.value(), value.unit());
		return Row.of(grade, test.title(), value.what(), measured.isEmpty() ? Messages.format("unknown") : measured, value.limit(),
				word(grade, value.verdict()), evidence);
	}

	private static String word(Grade grade, Verdict verdict) {
		return grade.sign() + ' ' + Messages.format("verdict." + verdict);
	}
}
