package org.busbar.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.drawing.Block;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.drawing.SvgWriter;

/**
 * A report as one HTML file: without script, without anything from elsewhere, for a telephone, a desk and a printer. Whatever a configuration says is shown and
 * never obeyed.
 */
public final class HtmlWriter {

	private static final String STYLE = style();
	/** In units of a drawing as wide as that of a cable: what a page of A4 has room for when it is as wide as the page. */
	private static final double HIGHEST_PIECE = 1500;
	/** Characters of a row that a telephone shows beside each other. */
	private static final int NARROW = 52;

	private final StringBuilder html = new StringBuilder();
	private int pictures;

	private HtmlWriter() {
	}

	/** The whole file, ended by a line feed. */
	public static String write(Report report) {
		return new HtmlWriter().document(report);
	}

	private static String style() {
		try (InputStream in = HtmlWriter.class.getResourceAsStream("report.css")) {
			if (in == null) {
				throw new IllegalStateException("report.css is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String document(Report report) {
		html.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(Messages.language())).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n")
				.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
		element("title", report.title());
		html.append("<style>\n").append(STYLE).append(grades()).append("</style>\n</head>\n<body>\n<header>\n");
		letterhead(report.letterhead());
		element("h1", report.title());
		element("p", report.subtitle());
		html.append("</header>\n<nav><ul>\n");
		report.sections().forEach(section -> html.append("<li><a href=\"#").append(escaped(section.id())).append("\">").append(escaped(section.title()))
				.append("</a></li>\n"));
		html.append("</ul></nav>\n<main>\n");
		report.sections().forEach(this::section);
		html.append("</main>\n</body>\n</html>\n");
		return html.toString();
	}

	private void letterhead(Letterhead letterhead) {
		if (letterhead.equals(Letterhead.NONE)) {
			return;
		}
		html.append("<div class=\"letterhead\">");
		letterhead.logo().ifPresent(logo -> html.append("<img alt=\"\" src=\"").append(logo.dataUri()).append("\">"));
		html.append("<div>");
		element("strong", letterhead.company());
		letterhead.details().lines().filter(line -> !line.isBlank()).forEach(line -> element("div", line));
		html.append("</div></div>\n");
	}

	private void section(Section section) {
		html.append("<section id=\"").append(escaped(section.id())).append("\">\n");
		element("h2", section.title());
		section.elements().forEach(this::element);
		html.append("</section>\n");
	}

	private void element(Element element) {
		switch (element) {
			case Element.Text text -> element("p", text.text());
			case Element.Notice notice -> notice(notice);
			case Element.Facts facts -> facts(facts);
			case Element.Table table -> table(table);
			case Element.Photograph photo -> photo(photo);
			case Element.Picture picture -> picture(picture.sheet());
		}
	}

	private void photo(Element.Photograph photo) {
		html.append("<figure><img alt=\"").append(escaped(photo.caption())).append("\" width=\"").append(photo.width()).append("\" height=\"")
				.append(photo.height()).append("\" src=\"data:image/jpeg;base64,").append(Base64.getEncoder().encodeToString(photo.jpeg())).append("\">\n");
		element("figcaption", photo.caption());
		html.append("</figure>\n");
	}

	/** Piece by piece, so that a printer can begin a new page between two of them. */
	private void picture(Sheet sheet) {
		html.append("<p class=\"push\">").append(escaped(Messages.format("picture.push"))).append("</p>\n");
		html.append("<div class=\"picture\" tabindex=\"0\">\n");
		List<Block> piece = new ArrayList<>();
		for (Block block : sheet.blocks()) {
			if (!piece.isEmpty() && piece.stream().mapToDouble(Block::height).sum() + block.height() > HIGHEST_PIECE) {
				piece(sheet, piece);
				piece.clear();
			}
			piece.add(block);
		}
		piece(sheet, piece);
		html.append("</div>\n");
	}

	private void piece(Sheet whole, List<Block> blocks) {
		pictures++;
		Sheet piece = new Sheet(whole.title(), blocks.getFirst() == whole.blocks().getFirst() ? whole.description() : "", "", "", whole.width(),
				whole.margin() / 2, blocks);
		html.append(SvgWriter.inline(piece, "picture" + pictures));
	}

	private void notice(Element.Notice notice) {
		html.append("<div class=\"notice ").append(notice.grade().word()).append("\">");
		html.append("<strong class=\"label\">").append(escaped(notice.grade().label())).append("</strong> ");
		element("span", notice.text());
		if (!notice.detail().isBlank()) {
			element("p", notice.detail());
		}
		html.append("</div>\n");
	}

	private void facts(Element.Facts facts) {
		html.append("<dl>\n");
		for (Element.Fact fact : facts.facts()) {
			element("dt", fact.name());
			if (fact.value().isBlank()) {
				html.append("<dd class=\"missing\">").append(escaped(Grade.UNKNOWN.label())).append("</dd>\n");
			} else {
				element("dd", fact.value());
			}
		}
		html.append("</dl>\n");
	}

	/** On a telephone each row stands as a block, and each cell says of which column it is; a table that is narrow enough stays one. */
	private void table(Element.Table table) {
		html.append("<table class=\"").append(escaped(table.id())).append(isNarrow(table) ? " narrow" : " wide").append("\">\n<thead><tr>");
		table.columns().forEach(column -> html.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
		html.append("</tr></thead>\n<tbody>\n");
		for (Element.Row row : table.rows()) {
			html.append(row.grade().map(grade -> "<tr class=\"" + grade.word() + "\">").orElse("<tr>"));
			for (int i = 0; i < row.cells().size(); i++) {
				html.append("<td data-column=\"").append(escaped(table.columns().get(i))).append("\">").append(escaped(row.cells().get(i))).append("</td>");
			}
			html.append("</tr>\n");
		}
		html.append("</tbody>\n</table>\n");
	}

	private static boolean isNarrow(Element.Table table) {
		int characters = 0;
		for (int i = 0; i < table.columns().size(); i++) {
			int column = i;
			Stream<String> cells = table.rows().stream().map(row -> row.cells().get(column));
			// The words of a title may stand below each other.
			characters += Stream.concat(cells, Stream.of(table.columns().get(i).split(" "))).mapToInt(String::length).max().orElse(0);
		}
		return characters <= NARROW;
	}

	private void element(String name, String text) {
		html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
	}

	private static String grades() {
		StringBuilder css = new StringBuilder();
		for (Grade grade : Grade.values()) {
			css.append('.').append(grade.word()).append("{--ink:").append(colour(grade.foreground().rgb())).append(";--ground:")
					.append(colour(grade.background().rgb())).append("}\n");
		}
		return css.toString();
	}

	private static String colour(int rgb) {
		return String.format(Locale.ROOT, "#%06x", rgb);
	}

	/** No character of it is markup, in text and in attributes; what no page may hold is shown as a replacement. */
	static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(character -> replacement(character).ifPresentOrElse(escaped::append, () -> escaped.appendCodePoint(character)));
		return escaped.toString();
	}

	private static Optional<String> replacement(int character) {
		return switch (character) {
			case '&' -> Optional.of("&amp;");
			case '<' -> Optional.of("&lt;");
			case '>' -> Optional.of("&gt;");
			case '"' -> Optional.of("&quot;");
			case '\'' -> Optional.of("&#39;");
			case '\n', '\t' -> Optional.empty();
			default -> isReadable(character) ? Optional.empty() : Optional.of("\ufffd");
		};
	}

	/** Control characters, halves of characters, and those that turn the direction of writing, so that a text would read otherwise than it is. */
	private static boolean isReadable(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
			case Character.FORMAT -> character == 0xad || character == 0x200c || character == 0x200d;
			default -> true;
		};
	}
}
