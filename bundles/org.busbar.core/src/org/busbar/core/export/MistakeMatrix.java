package org.busbar.core.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.busbar.api.wiring.Socket;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Sketch;
import org.busbar.core.wiring.Judgement;
import org.busbar.core.wiring.Mistake;
import org.busbar.core.wiring.PinMeeting;

/** One mistake of a cable's hazard table: a card, and in it a cell for each pair of pins that would meet. */
final class MistakeMatrix {

	private static final double CELL_HEIGHT = 64;
	private static final double GAP = 5;
	private static final int CELLS = 8;
	private static final double SMALLEST = 8;
	private static final double HEADER = 62;

	private final Card card;
	private final List<PinMeeting> meetings;

	private MistakeMatrix(Card card, List<PinMeeting> meetings) {
		this.card = card;
		this.meetings = meetings;
	}

	/** Of sockets of which the same is known, or of which nothing is known, there is one for all. */
	static List<MistakeMatrix> of(List<Mistake> mistakes, double width) {
		Map<List<Object>, List<Mistake>> alike = mistakes.stream()
				.collect(Collectors.groupingBy(mistake -> List.of(mistake.kind(), mistake.meetings()), LinkedHashMap::new, Collectors.toList()));
		return alike.values().stream().map(same -> of(same.getFirst(), title(same), width)).toList();
	}

	private static MistakeMatrix of(Mistake mistake, String title, double width) {
		return new MistakeMatrix(Card.of(Severity.of(mistake), title, List.of(mistake.text()), width), mistake.meetings());
	}

	private static String title(List<Mistake> same) {
		Mistake.Kind kind = same.getFirst().kind();
		List<Socket> wrong = same.stream().map(kind == Mistake.Kind.INVERTER_NEIGHBOUR ? Mistake::inverter : Mistake::battery).toList();
		return Mistake.title(kind, wrong);
	}

	/** Draws it and tells where it ends. */
	double draw(Sketch sketch, double x, double top) {
		int rows = (meetings.size() + CELLS - 1) / CELLS;
		double cellsTop = top + card.height() + 2;
		double bottom = cellsTop + rows * (CELL_HEIGHT + GAP) + 5;
		card.draw(sketch, x, top, bottom - top);
		for (int row = 0; row < rows; row++) {
			drawRow(sketch, x, meetings.subList(row * CELLS, Math.min(meetings.size(), (row + 1) * CELLS)), cellsTop + row * (CELL_HEIGHT + GAP));
		}
		return bottom;
	}

	private void drawRow(Sketch sketch, double x, List<PinMeeting> row, double top) {
		double left = x + Card.INSET;
		sketch.text("cell-head", left, top + 30, Messages.format("column.end.INVERTER"), Letters.SMALL);
		sketch.text("cell-head", left, top + 44, Messages.format("column.end.BATTERY"), Letters.SMALL);
		double width = (card.width() - Card.INSET - HEADER - 8) / CELLS - GAP;
		for (int i = 0; i < row.size(); i++) {
			drawCell(sketch, row.get(i), left + HEADER + i * (width + GAP), top, width);
		}
	}

	private static void drawCell(Sketch sketch, PinMeeting meeting, double x, double top, double width) {
		Severity severity = Severity.of(meeting.judgement());
		boolean same = meeting.inverterPin() == meeting.batteryPin();
		double middle = x + width / 2;
		sketch.rectangle("cell", x, top, width, CELL_HEIGHT, 4, Ink.PAPER, new Line(severity.foreground(), 1));
		sketch.text("cell-pin", middle, top + 14, Messages.format(same ? "drawing.cell.pin" : "drawing.cell.pins", meeting.inverterPin(), meeting.batteryPin()),
				Letters.SMALL.at(Letters.CELL.anchor()));
		drawSignals(sketch, meeting.inverter(), middle, top + 30, width - 8);
		drawSignals(sketch, meeting.battery(), middle, top + 44, width - 8);
		sketch.text("cell-word", middle, top + 58, ReportTexts.judgement(meeting.judgement()),
				meeting.judgement() == Judgement.DAMAGE ? Letters.CELL.asBold().in(severity.foreground()) : Letters.CELL.in(severity.foreground()));
	}

	/** Many signals in smaller letters; the card tells the worst of those that have no room even so. */
	private static void drawSignals(Sketch sketch, List<String> signals, double x, double y, double room) {
		String text = signals.isEmpty() ? Messages.format("unknown-signal") : String.join(" / ", signals);
		Lettering lettering = Letters.CELL;
		while (lettering.width(text) > room && lettering.size() > SMALLEST) {
			lettering = new Lettering(lettering.size() - 1, lettering.ink()).at(lettering.anchor());
		}
		sketch.text("cell-signal", x, y, lettering.fit(text, room), lettering);
	}
}
