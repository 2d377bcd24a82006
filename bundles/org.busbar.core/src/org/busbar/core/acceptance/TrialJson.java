package org.busbar.core.acceptance;

import java.util.List;

import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.export.Json;

/** A result as JSON. */
public final class TrialJson {

	private TrialJson() {
	}

	/** The members are those of the JSON; times are in UTC, empty when nothing was heard. */
	record Document(String test, String title, Verdict verdict, String reason, String limit, String source, String capture, String from, String to,
			List<Value> values, List<String> frames) {
	}

	/** One value. */
	record Value(String what, double value, String unit, String limit, Verdict verdict, String reason) {
	}

	/**
	 * The JSON, ended by a line feed.
	 *
	 * @param capture name of the file that proves it; empty when there is none
	 * @param frames  some of its frames
	 */
	public static String write(TrialResult result, String capture, List<String> frames) {
		Trial trial = result.trial();
		boolean heard = result.from() > 0;
		return Json.write(new Document(trial.id(), trial.title(), result.verdict(), result.reason(), trial.limit(), trial.source(), capture,
				heard ? Moments.utc(result.from()) : "", heard ? Moments.utc(result.to()) : "",
				result.lines().stream().map(line -> new Value(line.what(), line.value(), line.unit(), line.limit(), line.verdict(), line.reason())).toList(),
				frames));
	}
}
