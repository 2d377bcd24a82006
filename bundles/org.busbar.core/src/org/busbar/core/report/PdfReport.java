package org.busbar.core.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.busbar.core.drawing.Block;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.busbar.core.drawing.Lettering.Anchor;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Mark;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.PdfBook;
import org.busbar.core.drawing.PdfPage;
import org.busbar.core.drawing.PdfWriter;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.drawing.Sketch;
import org.busbar.core.export.Paragraph;

/**
 * A report as a PDF file on upright pages of A4; a drawing that is wider gets pages laid sideways, where it has its true size. Tables go on from page to page
 * with their heads, and no heading stands alone at the foot of a page.
 */
public final class PdfReport {

	private static final double PAGE_WIDTH = 210 * Sheet.PER_MILLIMETRE;
	private static final double PAGE_HEIGHT = 297 * Sheet.PER_MILLIMETRE;
	private static final double SIDE = 56;
	static final double INNER = PAGE_WIDTH - 2 * SIDE;
	private static final double TOP = 62;
	private static final double BOTTOM = PAGE_HEIGHT - 58;
	private static final double LOGO_HEIGHT = 56;
	private static final double LOGO_WIDTH = 200;
	private static final Lettering TITLE = new Lettering(26, Ink.TEXT).asBold();
	private static final Lettering HEADING = new Lettering(17, Ink.TEXT).asBold();
	static final Lettering TEXT = new Lettering(13, Ink.TEXT);
	private static final Lettering MARGIN = new Lettering(11, Ink.MUTED);
	private static final double LEADING = 17;
	private static final double NAME_WIDTH = 170;
	/** Two photos fit on a page. */
	private static final double PHOTO_HEIGHT = 400;
	/** What is longer before a table explains more than the table. */
	private static final int CAPTION_LINES = 4;

	private final Report report;
	private final List<Leaf> leaves = new ArrayList<>();
	private List<PdfPage.Placed> placed = new ArrayList<>();
	private List<PdfPage.Image> images = new ArrayList<>();
	/** What stands on the page of what comes next. */
	private final List<Block> held = new ArrayList<>();
	private double top = TOP;

	/** One or more pages before they have their numbers. */
	private sealed interface Leaf {

		record Upright(List<PdfPage.Placed> blocks, List<PdfPage.Image> images) implements Leaf {
		}

		record Sideways(Sheet sheet, int pages) implements Leaf {
		}

		default int count() {
			return this instanceof Sideways(Sheet sheet, int pages) ? pages : 1;
		}
	}

	private PdfReport(Report report) {
		this.report = report;
	}

	/** The whole file. */
	public static byte[] write(Report report) {
		CRC32 sum = new CRC32();
		sum.update(HtmlWriter.write(report).getBytes(StandardCharsets.UTF_8));
		return PdfBook.write(report.title(), report.subtitle(), sum.getValue(), new PdfReport(report).pages());
	}

	private List<PdfPage> pages() {
		letterhead();
		paragraph(report.title(), TITLE, 32);
		paragraph(report.subtitle(), TEXT, LEADING);
		report.sections().forEach(this::section);
		flush();
		turn();
		return numbered();
	}

	private List<PdfPage> numbered() {
		int count = leaves.stream().mapToInt(Leaf::count).sum();
		List<PdfPage> pages = new ArrayList<>();
		for (Leaf leaf : leaves) {
			switch (leaf) {
				case Leaf.Upright upright -> pages.add(new PdfPage(PAGE_WIDTH, PAGE_HEIGHT, 0, margins(pages.size() + 1, count), upright.images(),
						upright.blocks()));
				case Leaf.Sideways sideways ->
					pages.addAll(PdfWriter.pages(sideways.sheet(), pages.size(), count - pages.size() - sideways.pages()));
			}
		}
		return pages;
	}

	/** What is on each page, so that a page that has lost the others still says what it belongs to. */
	private List<Mark> margins(int number, int count) {
		List<Mark> marks = new ArrayList<>();
		Lettering end = MARGIN.at(Anchor.END);
		if (number > 1) {
			marks.add(new Mark.Label("", SIDE, 36, MARGIN.fit(report.title() + ", " + report.subtitle(), INNER * 0.7), MARGIN));
			marks.add(new Mark.Label("", PAGE_WIDTH - SIDE, 36, MARGIN.fit(report.letterhead().company(), INNER * 0.28), end));
		}
		marks.add(new Mark.Label("", SIDE, PAGE_HEIGHT - 30, Messages.format("pdf.footer"), MARGIN));
		marks.add(new Mark.Label("", PAGE_WIDTH - SIDE, PAGE_HEIGHT - 30, number + " / " + count, end));
		return marks;
	}

	private void letterhead() {
		Letterhead letterhead = report.letterhead();
		if (letterhead.equals(Letterhead.NONE)) {
			return;
		}
		double x = SIDE;
		double below = top;
		Optional<Logo> logo = letterhead.logo();
		if (logo.isPresent()) {
			PdfPage.Image image = image(logo.get());
			images.add(image);
			x += image.width() + 16;
			below += LOGO_HEIGHT;
		}
		Sketch sketch = new Sketch();
		sketch.text("", x, 18, TEXT.asBold().fit(letterhead.company(), PAGE_WIDTH - SIDE - x), TEXT.asBold());
		double y = sketch.lines("", x, 18 + LEADING, letterhead.details().lines().filter(line -> !line.isBlank()).limit(6)
				.map(line -> MARGIN.fit(line, PAGE_WIDTH - SIDE - SIDE)).toList(), MARGIN, 14);
		place(sketch.finish(y));
		top = Math.max(top, below) + 12;
	}

	private PdfPage.Image image(Logo logo) {
		try {
			var picture = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
			double scale = Math.min(LOGO_HEIGHT / picture.getHeight(), LOGO_WIDTH / picture.getWidth());
			return new PdfPage.Image(logo.bytes(), SIDE, top, picture.getWidth() * scale, picture.getHeight() * scale);
		} catch (IOException e) {
			// It was read before.
			throw new UncheckedIOException(e);
		}
	}

	private void section(Section section) {
		room(120);
		Sketch sketch = new Sketch();
		sketch.text("heading", SIDE, 34, HEADING.fit(section.title(), INNER), HEADING);
		sketch.line("rule", Outline.at(SIDE, 42).to(SIDE + INNER, 42), new Line(Ink.FRAME, 1.5));
		held.add(sketch.finish(52));
		for (int i = 0; i < section.elements().size(); i++) {
			Element element = section.elements().get(i);
			boolean above = i + 1 < section.elements().size() && section.elements().get(i + 1) instanceof Element.Table;
			if (above && element instanceof Element.Text(String text) && lines(text, TEXT, LEADING).size() <= CAPTION_LINES) {
				held.addAll(lines(text, TEXT, LEADING));
			} else {
				element(element);
			}
		}
	}

	private void element(Element element) {
		switch (element) {
			case Element.Text text -> paragraph(text.text(), TEXT, LEADING);
			case Element.Notice notice -> notice(notice);
			case Element.Facts facts -> facts.facts().forEach(this::fact);
			case Element.Table table -> table(table);
			case Element.Photograph photo -> photo(photo);
			case Element.Picture picture -> picture(picture.sheet());
		}
	}

	private void paragraph(String text, Lettering lettering, double leading) {
		lines(text, lettering, leading).forEach(this::place);
	}

	private static List<Block> lines(String text, Lettering lettering, double leading) {
		List<String> lines = Paragraph.wrap(text, lettering, INNER);
		return IntStream.range(0, lines.size()).mapToObj(i -> {
			Sketch sketch = new Sketch();
			sketch.text("", SIDE, leading - 4, lines.get(i), lettering);
			return sketch.finish(i + 1 < lines.size() ? leading : leading + 4);
		}).toList();
	}

	private void fact(Element.Fact fact) {
		boolean missing = fact.value().isBlank();
		List<String> name = Paragraph.wrap(fact.name(), TEXT, NAME_WIDTH - 12);
		List<String> value = Paragraph.wrap(missing ? Grade.UNKNOWN.label() : fact.value(), TEXT, INNER - NAME_WIDTH);
		for (int i = 0; i < Math.max(name.size(), value.size()); i++) {
			Sketch sketch = new Sketch();
			sketch.text("", SIDE, LEADING - 4, i < name.size() ? name.get(i) : "", TEXT.in(Ink.MUTED));
			sketch.text("", SIDE + NAME_WIDTH, LEADING - 4, i < value.size() ? value.get(i) : "", missing ? TEXT.in(Ink.UNKNOWN) : TEXT);
			place(sketch.finish(LEADING + 1));
		}
	}

	private void notice(Element.Notice notice) {
		Grade grade = notice.grade();
		double width = INNER - 28;
		Lettering strong = TEXT.asBold().in(grade.foreground());
		List<String> lines = new ArrayList<>(Paragraph.wrap(notice.text(), TEXT, width));
		if (!notice.detail().isBlank()) {
			lines.addAll(Paragraph.wrap(notice.detail(), TEXT, width));
		}
		// What is longer than half a page is cut into several of the same kind.
		for (int from = 0; from < lines.size(); from += 30) {
			List<String> part = lines.subList(from, Math.min(lines.size(), from + 30));
			double height = 16 + (part.size() + 1) * LEADING;
			Sketch sketch = new Sketch();
			sketch.rectangle("notice", SIDE, 2, INNER, height - 4, 3, grade.background(), new Line(grade.foreground(), 1));
			sketch.rectangle("notice", SIDE, 2, 6, height - 4, 0, grade.foreground(), null);
			sketch.text("label", SIDE + 16, 8 + LEADING - 4, grade.label(), strong);
			sketch.lines("text", SIDE + 16, 8 + 2 * LEADING - 4, part, TEXT, LEADING);
			place(sketch.finish(height + 4));
		}
	}

	private void table(Element.Table table) {
		PdfTable rows = new PdfTable(table, SIDE, INNER);
		Block head = rows.head();
		top += held.isEmpty() ? 4 : 0;
		boolean headed = false;
		for (Element.Row row : table.rows()) {
			for (Block block : rows.row(row, BOTTOM - TOP - head.height())) {
				if (!headed || top + block.height() > BOTTOM) {
					room(headed ? BOTTOM : head.height() + block.height());
					place(head);
					headed = true;
				}
				place(block);
			}
		}
		top += 10;
	}

	private void picture(Sheet sheet) {
		if (sheet.width() > INNER) {
			paragraph(Messages.format("pdf.sideways"), TEXT, LEADING);
			turn();
			leaves.add(new Leaf.Sideways(sheet, PdfWriter.pages(sheet, 0, 0).size()));
			return;
		}
		for (Block block : sheet.blocks()) {
			place(block);
			top += 8;
		}
	}

	/** With its caption on the same page. */
	private void photo(Element.Photograph photo) {
		double scale = Math.min(1, Math.min(INNER / photo.width(), PHOTO_HEIGHT / photo.height()));
		double height = photo.height() * scale;
		List<Block> caption = lines(photo.caption(), MARGIN, LEADING);
		room(height + 6 + caption.stream().mapToDouble(Block::height).sum());
		flush();
		images.add(new PdfPage.Image(photo.jpeg(), SIDE, top, photo.width() * scale, height));
		top += height + 6;
		caption.forEach(this::place);
		top += 10;
	}

	/** Goes to the next page where this one has less room, also for what is held. */
	private void room(double height) {
		if (top + held.stream().mapToDouble(Block::height).sum() + height > BOTTOM && top > TOP) {
			turn();
		}
	}

	private void place(Block block) {
		room(block.height());
		flush();
		put(block);
	}

	private void flush() {
		held.forEach(this::put);
		held.clear();
	}

	private void put(Block block) {
		placed.add(new PdfPage.Placed(top, block));
		top += block.height();
	}

	private void turn() {
		if (!placed.isEmpty() || !images.isEmpty()) {
			leaves.add(new Leaf.Upright(placed, images));
		}
		placed = new ArrayList<>();
		images = new ArrayList<>();
		top = TOP;
	}
}
