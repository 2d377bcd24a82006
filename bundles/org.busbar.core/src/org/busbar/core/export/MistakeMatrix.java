package org.busbar.core.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.busbar.api.wiring.Socket;
import org.busbar.core.wiring.Judgement;
import org.busbar.core.wiring.Mistake;
import org.busbar.core.wiring.PinMeeting;

/** Draws the hazard table of a cable: a card for each mistake, and in it a cell for each pair of pins that would meet. */
final class MistakeMatrix {

	private static final double CELL_HEIGHT = 64;
	private static final double GAP = 5;
	private static final int CELLS = 8;
	private static final double HEADER = 70;
	private static final double LINE = 17;
	private static final double INSET = 54;
	private static final int TEXT_CHARACTERS = 140;
	private static final int CELL_CHARACTERS = 13;

	private final Svg svg;
	private final double left;
	private final double width;

	MistakeMatrix(Svg svg, double left, double width) {
		this.svg = svg;
		this.left = left;
		this.width = width;
	}

	/** Draws all cards from {@code top} downwards and tells where they end. */
	double draw(List<Mistake> mistakes, double top) {
		// Sockets of which the same is known, or of which nothing is known, share a card.
		Map<List<Object>, List<Mistake>> alike = mistakes.stream()
				.collect(Collectors.groupingBy(mistake -> List.of(mistake.kind(), mistake.meetings()), LinkedHashMap::new, Collectors.toList()));
		double y = top;
		for (List<Mistake> card : alike.values()) {
			y = draw(card.getFirst(), title(card), y) + 8;
		}
		return y;
	}

	private static String title(List<Mistake> card) {
		Mistake.Kind kind = card.getFirst().kind();
		List<Socket> wrong = card.stream().map(kind == Mistake.Kind.INVERTER_NEIGHBOUR ? Mistake::inverter : Mistake::battery).toList();
		return Mistake.title(kind, wrong);
	}

	private double draw(Mistake mistake, String title, double top) {
		List<String> lines = Paragraph.wrap(mistake.text(), TEXT_CHARACTERS);
		int rows = (mistake.meetings().size() + CELLS - 1) / CELLS;
		double cellsTop = top + 30 + lines.size() * LINE;
		double height = cellsTop - top + rows * (CELL_HEIGHT + GAP) + 7;
		Severity severity = Severity.of(mistake.judgement());
		svg.empty("rect", "x", left, "y", top, "width", width, "height", height, "rx", 5.0, "fill", severity.background());
		svg.empty("rect", "x", left, "y", top, "width", 6.0, "height", height, "rx", 3.0, "fill", severity.foreground());
		severity.drawSign(svg, left + 30, top + 27);
		svg.text(left + INSET, top + 21, "card", title);
		for (int i = 0; i < lines.size(); i++) {
			svg.text(left + INSET, top + 39 + i * LINE, "card-text", lines.get(i));
		}
		for (int row = 0; row < rows; row++) {
			drawRow(mistake.meetings().subList(row * CELLS, Math.min(mistake.meetings().size(), (row + 1) * CELLS)), cellsTop + row * (CELL_HEIGHT + GAP));
		}
		return top + height;
	}

	private void drawRow(List<PinMeeting> meetings, double top) {
		svg.text(left + INSET, top + 30, "cell-head", Messages.format("column.end.INVERTER"));
		svg.text(left + INSET, top + 44, "cell-head", Messages.format("column.end.BATTERY"));
		double cellWidth = (width - INSET - HEADER - 12) / CELLS - GAP;
		for (int i = 0; i < meetings.size(); i++) {
			drawCell(meetings.get(i), left + INSET + HEADER + i * (cellWidth + GAP), top, cellWidth);
		}
	}

	private void drawCell(PinMeeting meeting, double x, double top, double cellWidth) {
		Severity severity = Severity.of(meeting.judgement());
		boolean same = meeting.inverterPin() == meeting.batteryPin();
		double middle = x + cellWidth / 2;
		svg.empty("rect", "class", "cell", "x", x, "y", top, "width", cellWidth, "height", CELL_HEIGHT, "rx", 4.0, "stroke", severity.foreground());
		svg.text(middle, top + 14, "cell-pin",
				Messages.format(same ? "drawing.cell.pin" : "drawing.cell.pins", meeting.inverterPin(), meeting.batteryPin()));
		svg.text(middle, top + 30, "cell-signal", signals(meeting.inverter()));
		svg.text(middle, top + 44, "cell-signal", signals(meeting.battery()));
		svg.content("text", ReportTexts.judgement(meeting.judgement()), "class",
				meeting.judgement() == Judgement.DAMAGE ? "cell-word cell-damage" : "cell-word",
				"x", middle, "y", top + 58, "style", "fill:" + severity.foreground());
	}

	private static String signals(List<String> signals) {
		String text = signals.isEmpty() ? Messages.format("unknown-signal") : String.join(" / ", signals);
		return text.length() <= CELL_CHARACTERS ? text : text.substring(0, CELL_CHARACTERS - 1) + '\u2026';
	}
}
