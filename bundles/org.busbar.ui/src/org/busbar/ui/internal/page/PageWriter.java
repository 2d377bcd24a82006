package org.busbar.ui.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Passage;
import org.busbar.ui.internal.page.Page.Run;
import org.busbar.ui.internal.page.Page.Style;

/** Writes a page from its beginning to its end: parts of a line, then the end of the line. */
public final class PageWriter {

	private static final char CELL = '\t';

	private final String title;
	private final StringBuilder text = new StringBuilder();
	private final List<Form> lines = new ArrayList<>();
	private final List<Run> runs = new ArrayList<>();
	private final List<Passage> passages = new ArrayList<>();
	private final Map<String, Integer> anchors = new HashMap<>();
	private Optional<Passage> open = Optional.empty();

	/** @param title what the page is called, and its first line */
	public PageWriter(String title) {
		this.title = title;
		text(title).end(Form.TITLE);
	}

	/** Writes a part of the line. What comes out of data files can have line feeds; here they would break the line. */
	public PageWriter text(String part) {
		text.append(part.replaceAll("\\s+", " "));
		return this;
	}

	/** Writes a part of the line that looks other than the rest. */
	public PageWriter styled(String part, Style style) {
		return run(part, style, Optional.empty(), "");
	}

	/** Writes a word that is explained to whoever points at it. */
	public PageWriter explained(String part, Style style, String tip) {
		return run(part, style, Optional.empty(), tip);
	}

	/** Writes a part of the line that leads somewhere. */
	public PageWriter link(String part, Link to) {
		return run(part, Style.PLAIN, Optional.of(to), "");
	}

	/** The same, with what explains it. */
	public PageWriter link(String part, Link to, String tip) {
		return run(part, Style.PLAIN, Optional.of(to), tip);
	}

	private PageWriter run(String part, Style style, Optional<Link> link, String tip) {
		int start = text.length();
		text(part);
		if (text.length() > start) {
			runs.add(new Run(start, text.length() - start, style, link, tip));
		}
		return this;
	}

	/** Ends a cell of a table's line. */
	public PageWriter cell() {
		text.append(CELL);
		return this;
	}

	/** Ends the line. */
	public PageWriter end(Form form) {
		text.append('\n');
		lines.add(form);
		return this;
	}

	/** Writes a line; nothing, when there is nothing to read in it. */
	public PageWriter body(String line) {
		if (!line.isBlank()) {
			text(line).end(Form.BODY);
		}
		return this;
	}

	/** Writes a line that belongs to the member of a list above it. */
	public PageWriter detail(String line) {
		if (!line.isBlank()) {
			text(line).end(Form.DETAIL);
		}
		return this;
	}

	/** Writes the first line of a table. */
	public PageWriter header(String... cells) {
		return text(cells[0]).rest(cells).end(Form.HEADER);
	}

	private PageWriter rest(String... cells) {
		for (int i = 1; i < cells.length; i++) {
			cell().text(cells[i]);
		}
		return this;
	}

	/** Writes a heading with a line of air above it. */
	public PageWriter heading(String anchor, String line) {
		return endFact().end(Form.BODY).anchor(anchor).text(line).end(Form.HEADING);
	}

	/** Marks this place. */
	public PageWriter anchor(String anchor) {
		return anchor(anchor, text.length());
	}

	/** Marks a place that is written already. */
	public PageWriter anchor(String anchor, int offset) {
		anchors.putIfAbsent(anchor, offset);
		return this;
	}

	/** Where the line that was ended last begins. */
	public int lastLine() {
		return text.lastIndexOf("\n", text.length() - 2) + 1;
	}

	/** Begins a fact that the search can find; it ends where the next begins. */
	public PageWriter fact(String label, String anchor) {
		endFact();
		anchor(anchor);
		open = Optional.of(new Passage(label, anchor, text.length(), text.length()));
		return this;
	}

	/** Ends a fact, so that what follows is nothing to search for. */
	public PageWriter endFact() {
		open.ifPresent(passage -> passages.add(new Passage(passage.label(), passage.anchor(), passage.start(), text.length())));
		open = Optional.empty();
		return this;
	}

	/** What was written. */
	public Page page() {
		endFact();
		return new Page(title, text.toString(), lines, runs, passages, anchors);
	}
}
