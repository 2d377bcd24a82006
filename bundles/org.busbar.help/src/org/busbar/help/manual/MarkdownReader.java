package org.busbar.help.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the part of Markdown that the pages are written in: headings, paragraphs, quotations as callouts, lists with one list inside, tables, fenced code; in a
 * text strong, names, code and links. A comment {@code <!-- help: ids -->} gives the block after it to widgets. Anything else is refused with its line, so that what is
 * on the screen is what a repository shows.
 */
final class MarkdownReader {

	private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
	private static final Pattern ITEM = Pattern.compile("( {0,4})(?:-|(\\d+)\\.) (.+)");
	private static final Pattern HELP = Pattern.compile("<!-- help: (.+) -->");
	private static final Pattern INLINE = Pattern
			.compile("`([^`]+)`|\\*\\*(.+?)\\*\\*|\\[([^\\]]+)\\]\\(([^)\\s]+)\\)|\\\\([\\\\`*_\\[\\]<>|#-])|\\*([^*\\s][^*]*)\\*");
	private static final Pattern LEFT_OVER = Pattern.compile("[`*<\\[\\]]");
	private static final Pattern DASHES = Pattern.compile("\\|(?: ?-+ ?\\|)+");
	private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");
	private static final String FENCE = "```";

	private final String name;
	private final List<String> lines;
	private final List<HelpPage.Part> parts = new ArrayList<>();
	private List<String> ids = List.of();
	private int next;

	/** @param name what the page is called in messages */
	MarkdownReader(String name, String text) {
		this.name = name;
		lines = text.lines().toList();
	}

	/**
	 * What the page is made of.
	 *
	 * @throws IllegalArgumentException for what is no Markdown of the pages: which page, which line, and what
	 */
	List<HelpPage.Part> read() {
		while (next < lines.size()) {
			String line = lines.get(next++);
			Matcher heading = HEADING.matcher(line);
			Matcher item = ITEM.matcher(line);
			Matcher help = HELP.matcher(line);
			if (line.isBlank()) {
				continue;
			} else if (help.matches()) {
				ids = List.of(help.group(1).split(" "));
			} else if (heading.matches()) {
				add(new Block.Heading(heading.group(1).length(), spans(heading.group(2))));
			} else if (item.matches()) {
				int depth = item.group(1).length() > 1 ? 1 : 0;
				int number = item.group(2) == null ? 0 : Integer.parseInt(item.group(2));
				add(new Block.Item(depth, number, spans(goOn(item.group(3)))));
			} else if (line.startsWith(FENCE)) {
				code();
			} else if (line.startsWith("|")) {
				table(line);
			} else if (line.startsWith("> ")) {
				callout(line);
			} else if (line.startsWith(" ") || line.startsWith("#") || line.startsWith("<")) {
				throw wrong("cannot be read: " + line);
			} else {
				add(new Block.Paragraph(spans(goOn(line))));
			}
		}
		if (!ids.isEmpty()) {
			throw wrong("the comment before it has no block: " + ids);
		}
		return parts;
	}

	private void add(Block block) {
		parts.add(new HelpPage.Part(ids, block));
		ids = List.of();
	}

	/** The lines after a line, up to the next block, belong to the same text. */
	private String goOn(String first) {
		StringBuilder text = new StringBuilder(first.strip());
		while (next < lines.size() && !lines.get(next).isBlank() && !beginsBlock(lines.get(next))) {
			text.append(' ').append(lines.get(next++).strip());
		}
		return text.toString();
	}

	private static boolean beginsBlock(String line) {
		return ITEM.matcher(line).matches() || Stream.of("#", "|", "> ", "<!--", FENCE).anyMatch(line::startsWith);
	}

	private void code() {
		List<String> code = new ArrayList<>();
		while (next < lines.size() && !lines.get(next).startsWith(FENCE)) {
			code.add(lines.get(next++));
		}
		if (next == lines.size()) {
			throw wrong("the code does not end");
		}
		next++;
		add(new Block.Code(code));
	}

	private void callout(String first) {
		StringBuilder text = new StringBuilder(first.substring(2).strip());
		while (next < lines.size() && lines.get(next).startsWith("> ")) {
			text.append(' ').append(lines.get(next++).substring(2).strip());
		}
		add(new Block.Callout(spans(text.toString())));
	}

	private void table(String head) {
		if (next == lines.size() || !DASHES.matcher(lines.get(next)).matches()) {
			throw wrong("a table needs a line of dashes below its head");
		}
		List<List<List<Span>>> rows = new ArrayList<>();
		rows.add(cells(head));
		next++;
		while (next < lines.size() && lines.get(next).startsWith("|")) {
			rows.add(cells(lines.get(next++)));
			if (rows.getLast().size() != rows.getFirst().size()) {
				throw wrong("the row has other columns than the head");
			}
		}
		add(new Block.Table(rows));
	}

	private List<List<Span>> cells(String line) {
		List<List<Span>> cells = new ArrayList<>();
		for (String cell : CELLS.split(line.strip().substring(1))) {
			cells.add(spans(cell.strip()));
		}
		return cells;
	}

	private List<Span> spans(String text) {
		List<Span> spans = new ArrayList<>();
		Matcher inline = INLINE.matcher(text);
		StringBuilder plain = new StringBuilder();
		int from = 0;
		while (inline.find()) {
			plain.append(plain(text.substring(from, inline.start())));
			from = inline.end();
			if (inline.group(5) != null) {
				plain.append(inline.group(5));
				continue;
			}
			if (!plain.isEmpty()) {
				spans.add(new Span(plain.toString(), Span.Style.PLAIN, ""));
				plain.setLength(0);
			}
			if (inline.group(1) != null) {
				spans.add(new Span(inline.group(1), Span.Style.CODE, ""));
			} else if (inline.group(2) != null) {
				spans(inline.group(2))
						.forEach(span -> spans.add(span.style() == Span.Style.PLAIN ? new Span(span.text(), Span.Style.STRONG, span.link()) : span));
			} else if (inline.group(6) != null) {
				spans.add(new Span(plain(inline.group(6)), Span.Style.NAME, ""));
			} else {
				spans.add(new Span(plain(inline.group(3)), Span.Style.PLAIN, inline.group(4)));
			}
		}
		plain.append(plain(text.substring(from)));
		if (!plain.isEmpty()) {
			spans.add(new Span(plain.toString(), Span.Style.PLAIN, ""));
		}
		return spans;
	}

	private String plain(String text) {
		if (LEFT_OVER.matcher(text).find()) {
			throw wrong("a sign stands alone; put a backslash before it: " + text);
		}
		return text;
	}

	private IllegalArgumentException wrong(String what) {
		return new IllegalArgumentException(name + ", line " + next + ": " + what);
	}
}
