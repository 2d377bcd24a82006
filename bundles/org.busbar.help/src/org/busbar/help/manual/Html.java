package org.busbar.help.manual;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes a page as HTML, well-formed and without anything from elsewhere. */
public final class Html {

	private static final String HEAD = """
			<!DOCTYPE html>
			<html>
			<head>
			<meta charset="UTF-8"/>
			<title>%s</title>
			<style>
			body { font-family: sans-serif; line-height: 1.45; max-width: 46em; margin: 1em auto; padding: 0 1em; }
			code, pre { font-family: monospace; }
			pre, blockquote { background: rgba(128, 128, 128, 0.15); padding: 0.6em 0.9em; margin: 0.8em 0; overflow-x: auto; }
			table { border-collapse: collapse; }
			th, td { border: 1px solid rgba(128, 128, 128, 0.5); padding: 0.25em 0.6em; text-align: left; vertical-align: top; }
			</style>
			</head>
			<body>
			""";

	private final Manual manual;
	private final HelpPage page;
	private final StringBuilder out = new StringBuilder();
	/** The lists that are open, the innermost last. */
	private final Deque<String> lists = new ArrayDeque<>();

	private Html(Manual manual, HelpPage page) {
		this.manual = manual;
		this.page = page;
	}

	/** A page of a manual. */
	public static String of(Manual manual, HelpPage page) {
		return new Html(manual, page).write();
	}

	private String write() {
		out.append(HEAD.formatted(escaped(page.title())));
		for (HelpPage.Part part : page.parts()) {
			if (!(part.block() instanceof Block.Item)) {
				closeLists(0);
			}
			block(part);
		}
		closeLists(0);
		return out.append("</body>\n</html>\n").toString();
	}

	private void block(HelpPage.Part part) {
		switch (part.block()) {
			case Block.Heading heading -> element("h" + heading.level(), part, heading.text());
			case Block.Paragraph paragraph -> element("p", part, paragraph.text());
			case Block.Callout callout -> element("blockquote", part, callout.text());
			case Block.Item item -> item(part, item);
			case Block.Code code -> out.append("<pre>").append(anchors(part)).append(escaped(code.plain())).append("</pre>\n");
			case Block.Table table -> table(part, table);
		}
	}

	private void element(String name, HelpPage.Part part, List<Span> text) {
		out.append('<').append(name).append('>').append(anchors(part)).append(spans(text)).append("</").append(name).append(">\n");
	}

	private void item(HelpPage.Part part, Block.Item item) {
		String list = item.number() > 0 ? "ol" : "ul";
		closeLists(item.depth() + 1);
		while (lists.size() <= item.depth()) {
			lists.addLast(list);
			out.append('<').append(list).append(item.number() > 1 ? " start=\"" + item.number() + "\">" : ">");
		}
		out.append("<li>").append(anchors(part)).append(spans(item.text())).append("</li>\n");
	}

	private void closeLists(int keep) {
		while (lists.size() > keep) {
			out.append("</").append(lists.removeLast()).append(">\n");
		}
	}

	private void table(HelpPage.Part part, Block.Table table) {
		out.append("<p>").append(anchors(part)).append("</p>\n<table>\n");
		for (int row = 0; row < table.rows().size(); row++) {
			String cell = row == 0 ? "th" : "td";
			out.append("<tr>");
			table.rows().get(row).forEach(text -> out.append('<').append(cell).append('>').append(spans(text)).append("</").append(cell).append('>'));
			out.append("</tr>\n");
		}
		out.append("</table>\n");
	}

	private String anchors(HelpPage.Part part) {
		StringBuilder anchors = new StringBuilder();
		page.anchors(part).forEach(anchor -> anchors.append("<a id=\"").append(escaped(anchor)).append("\"></a>"));
		return anchors.toString();
	}

	private String spans(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		for (Span span : spans) {
			String inner = switch (span.style()) {
				case PLAIN -> escaped(span.text());
				case STRONG -> "<strong>" + escaped(span.text()) + "</strong>";
				case NAME -> "<em>" + escaped(span.text()) + "</em>";
				case CODE -> "<code>" + escaped(span.text()) + "</code>";
			};
			text.append(span.link().isEmpty() ? inner : linked(inner, span));
		}
		return text.toString();
	}

	/** What a browser cannot do are words that stand out. */
	private String linked(String inner, Span span) {
		if (span.acts()) {
			return "<strong>" + inner + "</strong>";
		}
		String target = manual.follow(page, span.link())
				.map(place -> (place.page().equals(page.name()) ? "" : place.page() + ".html") + (place.anchor().isEmpty() ? "" : '#' + place.anchor()))
				.orElse(span.link());
		return "<a href=\"" + escaped(target) + "\">" + inner + "</a>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
