package org.busbar.core.export;

import java.util.List;

import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;
import org.busbar.core.language.Words;
import org.busbar.core.wiring.CableEnd;

/** A text for a terminal that grows section by section. */
final class TextReport {

	private static final int WIDTH = 100;
	private static final String INDENT = "  ";

	private final StringBuilder text = new StringBuilder();

	TextReport(String title) {
		text.append(title).append('\n').append("=".repeat(title.codePointCount(0, title.length()))).append('\n');
	}

	void section(String heading) {
		text.append('\n').append(heading).append('\n');
	}

	void paragraph(String paragraph) {
		if (!paragraph.isEmpty()) {
			Paragraph.wrap(paragraph, WIDTH - INDENT.length()).forEach(line -> text.append(INDENT).append(line).append('\n'));
		}
	}

	/** A list item; its further lines are indented. */
	void item(String paragraph) {
		hanging(INDENT + "- ", paragraph);
	}

	/** A member of a numbered list. */
	void step(int number, String paragraph) {
		hanging(INDENT + number + ". ", paragraph);
	}

	private void hanging(String marker, String paragraph) {
		List<String> lines = Paragraph.wrap(paragraph, WIDTH - marker.length());
		for (int i = 0; i < lines.size(); i++) {
			text.append(i == 0 ? marker : " ".repeat(marker.length())).append(lines.get(i)).append('\n');
		}
	}

	static TextTable table() {
		return new TextTable(INDENT);
	}

	void table(TextTable table) {
		text.append(table);
	}

	/** Every pin with every source's word on it. */
	void pins(CableEnd end) {
		if (end.socket().pins().isEmpty()) {
			paragraph(Messages.format("pins.unknown"));
			return;
		}
		TextTable table = table().row(Messages.format("column.pin"), Messages.format("column.signal"), Messages.format("column.confidence"),
				Messages.format("column.agreement"), Messages.format("column.source"));
		for (Pin pin : end.socket().pins()) {
			String number = Integer.toString(pin.number());
			if (!pin.known()) {
				table.row(number, "?", "", "", Messages.format("pin.unknown"));
			}
			String agreement = end.agreement(pin).map(ReportTexts::agreement).orElse("");
			for (Assignment assignment : pin.assignments()) {
				String sources = String.join(" ", SourceKeys.of(end.device(), assignment.sources()));
				table.row(number, assignment.signal(), Words.of(assignment.confidence()), agreement,
						assignment.note().isEmpty() ? sources : (sources + " (" + assignment.note() + ')').strip());
				number = "";
				agreement = "";
			}
		}
		table(table);
	}

	void sources(List<SourceKeys.Entry> sources) {
		section(Messages.format("section.sources"));
		TextTable table = table();
		sources.forEach(source -> table.row(source.key(), ReportTexts.source(source)));
		table(table);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
