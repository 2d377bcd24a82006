package org.busbar.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.core.drawing.Block;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sketch;
import org.busbar.core.export.Paragraph;

/**
 * A table as blocks, one for each row: columns are as wide as their longest word at least, or their longest line where their cells are lines, and share the rest by
 * how much stands in them.
 */
final class PdfTable {

	private static final Lettering CELL = new Lettering(11, Ink.TEXT);
	private static final Lettering HEAD = new Lettering(11, Ink.MUTED).asBold();
	private static final double LEADING = 14;
	private static final double PAD = 5;
	/** No word makes a column wider, and no text asks for more, in shares of the table. */
	private static final double WIDEST_WORD = 0.2;
	private static final double WIDEST_WISH = 2;
	/** What are lines already, frames for instance, would be hard to read if each of them were broken; nor do they take more. */
	private static final double WIDEST_LINE = 0.45;

	private final Element.Table table;
	private final double left;
	private final double width;
	private final double[] widths;

	PdfTable(Element.Table table, double left, double width) {
		this.table = table;
		this.left = left;
		this.width = width;
		widths = widths();
	}

	private double[] widths() {
		int count = table.columns().size();
		double[] least = new double[count];
		double[] wish = new double[count];
		double lines = 0;
		for (int i = 0; i < count; i++) {
			int column = i;
			double head = HEAD.width(table.columns().get(column));
			double word = cells(column).flatMap(cell -> Arrays.stream(cell.split("\\s+"))).mapToDouble(CELL::width).max().orElse(0);
			double text = cells(column).flatMap(String::lines).mapToDouble(CELL::width).max().orElse(0);
			least[i] = Math.max(head, isOfLines(column) ? Math.min(text, width * WIDEST_LINE) : Math.min(word, width * WIDEST_WORD)) + 2 * PAD;
			lines += isOfLines(column) ? least[i] : 0;
			wish[i] = Math.max(least[i], Math.min(text, width * WIDEST_WISH) + 2 * PAD);
		}
		double needed = Arrays.stream(least).sum();
		if (needed >= width) {
			double rest = (width - lines) / (needed - lines);
			return IntStream.range(0, count).mapToDouble(i -> isOfLines(i) ? least[i] : least[i] * rest).toArray();
		}
		double wished = Arrays.stream(wish).sum() - needed;
		double spare = width - needed;
		return IntStream.range(0, count).mapToDouble(i -> least[i] + (wished > 0 ? (wish[i] - least[i]) * spare / wished : spare / count)).toArray();
	}

	private boolean isOfLines(int column) {
		return cells(column).anyMatch(cell -> cell.strip().lines().count() > 1);
	}

	private Stream<String> cells(int column) {
		return table.rows().stream().map(row -> row.cells().get(column));
	}

	/** The heads of the columns. */
	Block head() {
		List<List<String>> lines = wrapped(table.columns(), HEAD);
		int height = lines.stream().mapToInt(List::size).max().orElse(1);
		Sketch sketch = new Sketch();
		write(sketch, lines, 0, height, HEAD);
		double bottom = height * LEADING + 2 * PAD;
		sketch.line("rule", Outline.at(left, bottom).to(left + width, bottom), new Line(Ink.FRAME, 1.5));
		return sketch.finish(bottom + 1);
	}

	/** A row, cut where it is higher than there can be room for. */
	List<Block> row(Element.Row row, double highest) {
		List<List<String>> lines = wrapped(row.cells(), CELL);
		int height = lines.stream().mapToInt(List::size).max().orElse(1);
		int most = (int) Math.max(1, (highest - 2 * PAD) / LEADING - 1);
		List<Block> blocks = new ArrayList<>();
		for (int from = 0; from < height; from += most) {
			blocks.add(block(row.grade(), lines, from, Math.min(height, from + most)));
		}
		return blocks;
	}

	private Block block(Optional<Grade> grade, List<List<String>> lines, int from, int to) {
		double height = (to - from) * LEADING + 2 * PAD;
		Sketch sketch = new Sketch();
		grade.filter(one -> one == Grade.DANGER || one == Grade.ERROR)
				.ifPresent(one -> sketch.rectangle("ground", left, 0, width, height, 0, one.background(), null));
		grade.ifPresent(one -> sketch.rectangle("grade", left - 5, 1, 4, height - 2, 0, one.foreground(), null));
		write(sketch, lines, from, to, CELL);
		sketch.line("rule", Outline.at(left, height).to(left + width, height), new Line(Ink.RULE, 1));
		return sketch.finish(height);
	}

	private List<List<String>> wrapped(List<String> cells, Lettering lettering) {
		return IntStream.range(0, cells.size()).mapToObj(i -> wrapped(cells.get(i), lettering, widths[i] - 2 * PAD)).toList();
	}

	/** What are lines already, frames for instance, stay lines. */
	private static List<String> wrapped(String cell, Lettering lettering, double width) {
		return Stream.of(cell.strip().split("\\R")).flatMap(line -> Paragraph.wrap(line, lettering, width).stream()).toList();
	}

	private void write(Sketch sketch, List<List<String>> columns, int from, int to, Lettering lettering) {
		double x = left;
		for (int i = 0; i < columns.size(); i++) {
			List<String> lines = columns.get(i);
			sketch.lines("cell", x + PAD, PAD + LEADING - 4, lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())), lettering, LEADING);
			x += widths[i];
		}
	}
}
