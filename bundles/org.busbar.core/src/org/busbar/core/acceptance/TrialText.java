package org.busbar.core.acceptance;

import java.util.List;

import org.busbar.core.acceptance.Precondition.State;
import org.busbar.core.export.TextTable;

/** A result as text for a terminal. */
public final class TrialText {

	private static final String INDENT = "  ";

	private TrialText() {
	}

	/**
	 * The result; each line is ended by a line feed.
	 *
	 * @param capture name of the file that proves it; empty when there is none
	 * @param frames  some of its frames
	 */
	public static String write(TrialResult result, String capture, List<String> frames) {
		StringBuilder text = new StringBuilder();
		text.append(Messages.format("text.head", result.trial().id(), result.trial().title(), TrialResult.word(result.verdict()))).append('\n');
		if (!result.reason().isEmpty()) {
			text.append(INDENT).append(result.reason()).append('\n');
		}
		TextTable table = new TextTable(INDENT);
		result.lines().forEach(line -> table.row(line.what(), line.measured(), line.limit(), TrialResult.word(line.verdict())));
		text.append('\n').append(table);
		if (result.from() > 0) {
			text.append('\n').append(INDENT).append(Messages.format("text.span", Moments.utc(result.from()), Moments.utc(result.to()), capture).strip())
					.append('\n');
		}
		frames.forEach(frame -> text.append(INDENT).append(frame).append('\n'));
		return text.append(INDENT).append(Messages.format("text.source", result.trial().source())).append('\n').toString();
	}

	/**
	 * What to know before a test: what is dangerous about it, what has to be so before, what is to be done, what has to be so for it to be passed.
	 *
	 * @param conditions what has to be so before
	 */
	public static String guide(Trial trial, List<Precondition> conditions) {
		StringBuilder text = new StringBuilder();
		text.append(trial.id()).append(": ").append(trial.title()).append('\n');
		text.append(Messages.format("text.danger", trial.hazard())).append('\n');
		text.append(trial.purpose()).append('\n');
		text.append(Messages.format("text.conditions")).append('\n');
		conditions.stream().map(one -> one.state() == State.ASKED ? Messages.format("text.asked", one.text()) : one.text())
				.forEach(one -> text.append(INDENT).append("- ").append(one).append('\n'));
		List<String> steps = trial.steps();
		for (int i = 0; i < steps.size(); i++) {
			text.append(INDENT).append(i + 1).append(". ").append(steps.get(i)).append('\n');
		}
		return text.append(Messages.format("text.limit", trial.limit())).append('\n').toString();
	}
}
