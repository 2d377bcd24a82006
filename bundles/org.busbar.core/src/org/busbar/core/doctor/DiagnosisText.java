package org.busbar.core.doctor;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.core.export.TextTable;

/** A diagnosis for people at a terminal. */
public final class DiagnosisText {

	private static final String INDENT = "  ";
	private static final long NANOS_PER_SECOND = 1_000_000_000L;

	private DiagnosisText() {
	}

	/** The verdict, the causes, the findings and what was inferred, each line ended by a line feed. */
	public static String write(Diagnosis diagnosis) {
		StringBuilder text = new StringBuilder();
		text.append(Messages.format("text.verdict", word(diagnosis), diagnosis.verdict().text())).append('\n');
		if (!diagnosis.causes().isEmpty()) {
			section(text, "text.causes");
			diagnosis.causes().forEach(cause -> {
				text.append(INDENT).append(String.format(Locale.ROOT, "%3.0f %%", cause.weight() * 100)).append(INDENT).append(cause.text()).append('\n');
				text.append(" ".repeat(9)).append(Messages.format("text.next", cause.nextTest())).append('\n');
			});
		}
		if (!diagnosis.findings().isEmpty()) {
			section(text, "text.findings");
			diagnosis.findings().forEach(finding -> text.append(write(finding)));
		}
		if (!diagnosis.inferred().isEmpty()) {
			section(text, "text.inferred");
			TextTable table = new TextTable(INDENT);
			diagnosis.inferred().forEach(
<<<<<<< HEAD
					(name, inferred) -> table.row(Messages.format("text.inferred." + name),
=======
					(name, inferred) -> table.row(Messages.format("name.inferred." + name),
>>>>>>> w-hand
							inferred.value().isEmpty() ? Messages.format("text.none") : inferred.value(), inferred.evidence()));
			text.append(table);
		}
		return text.toString();
	}

	private static void section(StringBuilder text, String key) {
		text.append('\n').append(Messages.format(key)).append('\n');
	}

	/** One finding: what is wrong, what to do next, when it was so and who says that it is a fault. */
	public static String write(Finding finding) {
		String head = INDENT + finding.id() + INDENT + word(finding.severity()) + INDENT;
		String rest = " ".repeat(head.length());
		String times = isTimeless(finding)
				? ""
				: rest + times(time(finding.first()), time(finding.last()), finding.count()) + '\n';
		return head + finding.evidence() + '\n' + rest + Messages.format("text.next", finding.nextTest()) + '\n' + times + rest
				+ Messages.format("text.source", finding.source()) + '\n';
	}

	private static String times(String first, String last, long count) {
		return first.equals(last)
				? Messages.format("text.time", first, Long.toString(count))
				: Messages.format("text.times", first, last, Long.toString(count));
	}

	/** Without a bus there is no clock. */
	static boolean isTimeless(Finding finding) {
		return finding.first() == 0 && finding.last() == 0;
	}

	private static String time(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_PER_SECOND), Math.floorMod(nanos, NANOS_PER_SECOND)).truncatedTo(ChronoUnit.MILLIS).toString();
	}

	/** The word for a verdict: how urgent the worst finding is; where there is none, whether that means that all is well. */
	public static String word(Diagnosis diagnosis) {
		if (!diagnosis.findings().isEmpty()) {
			return word(diagnosis.verdict().severity());
		}
		return Messages.format(diagnosis.verdict().conclusive() ? "verdict.word.fine" : "verdict.word.open");
	}

	/** The word for how urgent something is. */
	public static String word(Severity severity) {
		return Messages.format("severity." + severity.name().toLowerCase(Locale.ROOT));
	}

	/** A time span as people say it: {@code 39 h 41 min}. */
	public static String duration(double seconds) {
		return Examination.duration(seconds);
	}
}
