package org.busbar.ui.internal.help;

import java.util.List;
import java.util.stream.Collectors;

import org.busbar.help.manual.Block;
import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.busbar.help.manual.Span;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Style;
import org.busbar.ui.internal.page.PageWriter;

/** Writes a page of the help as text to be shown. */
final class PageText {

	private static final String BULLET = "\u2022 ";
	private static final String PART = " \u2013 ";
	private static final int NARROW_LETTERS = 26;

	private final Manual manual;
	private final HelpPage page;
	private final PageWriter out;

	private PageText(Manual manual, HelpPage page) {
		this.manual = manual;
		this.page = page;
		out = new PageWriter(page.title());
	}

	static Page of(Manual manual, HelpPage page) {
		return new PageText(manual, page).write();
	}

	private Page write() {
		for (HelpPage.Part part : page.parts()) {
			switch (part.block()) {
				case Block.Heading heading -> heading(part, heading);
				case Block.Paragraph paragraph -> line(part, paragraph.text(), Form.PARAGRAPH);
				case Block.Callout callout -> line(part, callout.text(), Form.CALLOUT);
				case Block.Item item -> {
					anchors(part);
					out.text(item.number() > 0 ? item.number() + ". " : BULLET);
					spans(item.text());
					out.end(item.depth() > 0 ? Form.SUBITEM : Form.ITEM);
				}
				case Block.Code code -> {
					anchors(part);
					code.lines().forEach(line -> out.text(line).end(Form.CODE));
				}
				case Block.Table table -> {
					anchors(part);
					table(table);
				}
			}
		}
		return out.page();
	}

	private void heading(HelpPage.Part part, Block.Heading heading) {
		switch (heading.level()) {
			// The title is the first line already.
			case 1 -> page.anchors(part).forEach(anchor -> out.anchor(anchor, 0));
			case 2 -> {
				out.heading(page.anchors(part).getFirst(), heading.plain());
				int start = out.lastLine();
				page.anchors(part).forEach(anchor -> out.anchor(anchor, start));
			}
			default -> line(part, heading.text(), Form.SUBHEADING);
		}
	}

	private void line(HelpPage.Part part, List<Span> text, Form form) {
		anchors(part);
		spans(text);
		out.end(form);
	}

	/** Columns side by side need room, which there is only for short words before the last of them. */
	private void table(Block.Table table) {
		boolean narrow = table.rows().stream().mapToInt(row -> row.subList(0, row.size() - 1).stream().mapToInt(cell -> Span.plain(cell).length()).sum()).max()
				.orElse(0) <= NARROW_LETTERS;
		for (int row = 0; row < table.rows().size(); row++) {
			if (narrow) {
				line(table.rows().get(row), row == 0);
			} else {
				stack(table.rows().get(row), row == 0);
			}
		}
	}

	private void line(List<List<Span>> cells, boolean head) {
		for (int cell = 0; cell < cells.size(); cell++) {
			if (cell > 0) {
				out.cell();
			}
			spans(cells.get(cell));
		}
		out.end(head ? Form.HEADER : Form.ROW);
	}

	/** The first cell as a heading of its own, and the others below it. */
	private void stack(List<List<Span>> cells, boolean head) {
		if (head) {
			out.styled(cells.stream().map(Span::plain).collect(Collectors.joining(PART)), Style.FAINT).end(Form.PARAGRAPH);
			return;
		}
		spans(cells.getFirst());
		out.end(Form.SUBHEADING);
		for (List<Span> cell : cells.subList(1, cells.size())) {
			spans(cell);
			out.end(Form.DETAIL);
		}
	}

	private void anchors(HelpPage.Part part) {
		page.anchors(part).forEach(out::anchor);
	}

	private void spans(List<Span> spans) {
		for (Span span : spans) {
			if (!span.link().isEmpty()) {
				out.link(span.text(), HelpLink.of(manual, page, span.link()));
			} else {
				switch (span.style()) {
					case PLAIN -> out.text(span.text());
					case STRONG -> out.styled(span.text(), Style.STRONG);
					case NAME -> out.styled(span.text(), Style.NAME);
					case CODE -> out.styled(span.text(), Style.CODE);
				}
			}
		}
	}
}
