package org.busbar.core.guided;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.protocol.Role;
import org.busbar.core.identify.SidesText;

/** What a guided capture found out, for people. */
public final class GuidedText {

	private static final String INDENT = "  ";
	private static final String DEEPER = "     ";
	/** From so many different values on chance is out of the question. */
	private static final int ENOUGH_VALUES = 3;

	private GuidedText() {
	}

	/** Steps, senders, dialects and fields, each line ended by a line feed. */
	public static String write(GuidedFindings findings) {
		StringBuilder text = new StringBuilder();
		heading(text, "text.steps");
		List<StepRecord> steps = findings.steps();
		for (int i = 0; i < steps.size(); i++) {
			step(text, i + 1, steps.get(i));
		}
		heading(text, "text.own");
		line(text, INDENT, Messages.format("text.own.battery", own(findings, Role.BATTERY)));
		line(text, INDENT, Messages.format("text.own.inverter", own(findings, Role.INVERTER)));
		heading(text, "text.sides");
		SidesText.write(findings.sides()).lines().forEach(side -> line(text, INDENT, side));
		heading(text, "text.fields");
		if (findings.fields().isEmpty()) {
			line(text, INDENT, Messages.format("text.fields.none"));
		}
		findings.fields()
				.forEach(field -> line(text, INDENT, Messages.format("text.field", field.quantity().id(), field.text(), field.moments(), field.values())));
		if (findings.fields().stream().anyMatch(field -> field.values() < ENOUGH_VALUES)) {
			line(text, INDENT, Messages.format("text.field.few"));
		}
		text.append('\n');
		line(text, "", Messages.format("text.keep"));
		return text.toString();
	}

	/** What a step brought, in one line. */
	public static String summary(StepRecord record) {
		String done = record.done()
				? record.step().seconds() == 0 ? Messages.format("text.done") : recorded("text.recorded", record)
				: record.seconds() > 0 ? recorded("text.short", record) : Messages.format("text.skipped");
		return done + record.remark().map(remark -> ". " + remark).orElse("");
	}

	private static void step(StringBuilder text, int number, StepRecord record) {
		line(text, INDENT, number + ". " + record.step().id() + ": " + summary(record));
		if (!record.messages().isEmpty()) {
			line(text, DEEPER, Messages.format("text.heard", String.join(", ", record.heard())));
		}
		record.notes().forEach(note -> line(text, DEEPER, Messages.format("text.note", note.quantity().id(), note.text())));
		if (!record.answer().isEmpty()) {
			line(text, DEEPER, Messages.format("text.answer", record.answer()));
		}
	}

	private static String recorded(String key, StepRecord record) {
		return Messages.format(key, seconds(record), record.frames(), record.errors());
	}

	private static String seconds(StepRecord record) {
		return String.format(Locale.ROOT, "%.0f", record.seconds());
	}

	private static String own(GuidedFindings findings, Role role) {
		Set<Integer> own = findings.own(role);
		return own.isEmpty() ? Messages.format("text.own.none") : own.stream().map(StepRecord::name).collect(Collectors.joining(", "));
	}

	private static void heading(StringBuilder text, String key) {
		if (!text.isEmpty()) {
			text.append('\n');
		}
		line(text, "", Messages.format(key));
	}

	private static void line(StringBuilder text, String indent, String content) {
		text.append(indent).append(content).append('\n');
	}
}
