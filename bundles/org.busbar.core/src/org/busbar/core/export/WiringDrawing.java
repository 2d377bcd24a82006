package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.drawing.Block;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.drawing.Sketch;
import org.busbar.core.drawing.SvgWriter;
import org.busbar.core.language.Words;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableHazard;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decided;
import org.busbar.core.wiring.MissingPin;
import org.busbar.core.wiring.Tap;
import org.jspecify.annotations.Nullable;

/**
 * A cable as a drawing: both connectors seen from the front, all their pins, the wires between them in the colours that they have at the battery's end, the
 * crimp list, the hazards, and where a converter meets it, all on the drawing itself. Where sources contradict each other there is no wire: the drawing says what to measure, until a reading
 * has decided.
 */
public final class WiringDrawing {

	static final double WIDTH = 1120;
	static final double MARGIN = 40;

	private static final double INNER = WIDTH - 2 * MARGIN;
	private static final double GAP = 8;
	private static final double HEADING = 36;
	private static final double COLUMN_GAP = 16;
	private static final double COLUMN = (INNER - COLUMN_GAP) / 2;
	private static final double CRIMP_ROW = 24;

	private final Cable cable;
	private final LeadStandard standard;
	private final Optional<Tap> tap;
	private final List<Block> blocks = new ArrayList<>();
	private @Nullable String heading;

	/** What a block consists of. It begins at a height and tells where it ends. */
	@FunctionalInterface
	private interface Part {
		double draw(Sketch sketch, double top);
	}

	private WiringDrawing(Cable cable, LeadStandard standard, Optional<Tap> tap) {
		this.cable = cable;
		this.standard = standard;
		this.tap = tap;
	}

	/** The drawing as a whole SVG document. */
	public static String write(Cable cable, LeadStandard standard) {
		return SvgWriter.write(sheet(cable, standard, Optional.empty()));
	}

	/**
	 * The drawing.
	 *
	 * @param tap where a converter meets the cable; empty where that is not asked for
	 */
	public static Sheet sheet(Cable cable, LeadStandard standard, Optional<Tap> tap) {
		WiringDrawing drawing = new WiringDrawing(cable, standard, tap);
		drawing.drawAll();
		return new Sheet(ReportTexts.title(cable), drawing.description(), ReportTexts.warning(cable), Messages.format("drawing.footer"), WIDTH, MARGIN,
				drawing.blocks);
	}

	private void drawAll() {
		add((sketch, top) -> WireRun.draw(cable, standard, sketch, drawTop(sketch)));
		add((sketch, top) -> drawNotes(sketch));
		drawContradictions();
		drawDecided();
		drawCrimpList();
		drawMistakes();
		drawMissing();
		drawHazards();
		tap.ifPresent(this::drawTap);
		drawSources();
	}

	/** The wiring table for those who do not see the drawing. */
	private String description() {
		List<String> sentences = new ArrayList<>();
		sentences.add(ReportTexts.socket(cable.inverter()) + ". " + ReportTexts.socket(cable.battery()) + '.');
		if (cable.wires().isEmpty()) {
			sentences.add(Messages.format("wires.none"));
		}
		for (CableWire wire : cable.made()) {
			sentences.add(Messages.format("drawing.wire.description", wire.signal(), wire.inverter().pin(), wire.battery().pin(), Words.of(wire.confidence()),
					ReportTexts.agreement(wire)));
		}
		for (Contradiction contradiction : cable.contradictions()) {
			sentences.add(ReportTexts.contradiction(cable.end(contradiction.end()), contradiction) + ' ' + contradiction.action());
		}
		cable.decided().forEach(decided -> sentences.add(ReportTexts.decided(cable.end(decided.decision().end()), decided)));
		cable.mistakes().forEach(mistake -> sentences.add(mistake.title() + ". " + mistake.text()));
		cable.hazards().forEach(hazard -> sentences.add(ReportTexts.level(hazard.hazard().level()) + ": " + hazard.hazard().text()));
		tap.stream().flatMap(one -> TapText.parts(one).stream()).forEach(part -> sentences.add(String.join(" ", part.paragraphs())));
		return String.join(" ", sentences);
	}

	/** The next block has a heading, and is not parted from it. */
	private void head(String key) {
		heading = Messages.format(key);
	}

	private void add(Part part) {
		Sketch sketch = new Sketch();
		double top = 0;
		if (heading != null) {
			sketch.text("heading", MARGIN, 22, heading, Letters.HEADING);
			heading = null;
			top = HEADING;
		}
		double bottom = part.draw(sketch, top);
		blocks.add(sketch.finish(bottom + GAP));
	}

	/** The title, and whether the cable may be made by this drawing at all. */
	private double drawTop(Sketch sketch) {
		sketch.text("title", MARGIN, 22, Letters.TITLE.fit(ReportTexts.title(cable), INNER), Letters.TITLE);
		boolean harmful = cable.contradictions().stream().anyMatch(Contradiction::harmful);
		double y = drawBanner(sketch, 36, harmful ? Severity.DAMAGE : Severity.NO_FUNCTION, ReportTexts.undecided(cable));
		y = drawBanner(sketch, y, Severity.DAMAGE, ReportTexts.impossible(cable));
		y = drawBanner(sketch, y, Severity.UNKNOWN, ReportTexts.unknown(cable));
		for (String mixture : cable.mixtures()) {
			y = Card.of(Severity.DAMAGE, Messages.format("drawing.mixed"), List.of(mixture), INNER).draw(sketch, MARGIN, y) + GAP;
		}
		return drawBanner(sketch, y, Severity.NOTE, ReportTexts.rests(cable));
	}

	private static double drawBanner(Sketch sketch, double y, Severity severity, String text) {
		return text.isEmpty() ? y : Card.of(severity, text, List.of(), INNER).draw(sketch, MARGIN, y) + GAP;
	}

	private double drawNotes(Sketch sketch) {
		double y = 12;
		for (String key : List.of("wires.rest", "drawing.legend.confidence")) {
			y = sketch.lines("note", MARGIN, y, Paragraph.wrap(Messages.format(key), Letters.NOTE, INNER), Letters.NOTE, Letters.LEADING);
		}
		y = drawBus(sketch, y + 4) + 4;
		return TrueSize.draw(sketch, cable, MARGIN, y, INNER);
	}

	/** With the sign of a resistor across two wires; nothing for a serial lead. */
	private double drawBus(Sketch sketch, double top) {
		List<String> texts = ReportTexts.bus(cable);
		double y = top;
		if (!texts.isEmpty()) {
			drawResistor(sketch, y);
		}
		for (String text : texts) {
			y = sketch.lines("termination", MARGIN + 54, y, Paragraph.wrap(text, Letters.TEXT, INNER - 54), Letters.TEXT, Letters.LEADING);
		}
		return y;
	}

	private static void drawResistor(Sketch sketch, double y) {
		Line line = new Line(Ink.TEXT, 1.4);
		sketch.line("termination", Outline.at(MARGIN, y - 4).by(8, 0).skip(26, 0).by(8, 0), line);
		sketch.rectangle("termination", MARGIN + 8, y - 9, 26, 10, 0, null, line);
	}

	private void drawContradictions() {
		head("section.contradictions");
		for (Contradiction contradiction : cable.contradictions()) {
			CableEnd end = cable.end(contradiction.end());
			List<String> body = new ArrayList<>(ReportTexts.candidates(end, contradiction));
			body.add(contradiction.action());
			Card card = Card.of(contradiction.harmful() ? Severity.DAMAGE : Severity.NO_FUNCTION,
					ReportTexts.contradiction(end, contradiction), body, INNER);
			add((sketch, top) -> card.draw(sketch, MARGIN, top));
		}
	}

	private void drawDecided() {
		head("section.decided");
		for (Decided decided : cable.decided()) {
			Card card = Card.of(Severity.NOTE, Messages.format("drawing.decided", decided.decision().signal(), decided.decision().pin()),
					List.of(ReportTexts.decided(cable.end(decided.decision().end()), decided)), INNER);
			add((sketch, top) -> card.draw(sketch, MARGIN, top));
		}
	}

	private void drawCrimpList() {
		if (cable.made().isEmpty()) {
			return;
		}
		head("section.crimp");
		CrimpList list = CrimpList.of(cable, standard);
		add((sketch, top) -> {
			double bottom = top;
			for (int i = 0; i < list.plugs().size(); i++) {
				bottom = Math.max(bottom, drawPlug(sketch, list.plugs().get(i), MARGIN + i * (COLUMN + COLUMN_GAP), top));
			}
			double y = bottom + 22;
			for (String text : List.of(ReportTexts.cutBack(list), ReportTexts.postponed(list), ReportTexts.pairing(list))) {
				if (!text.isEmpty()) {
					y = sketch.lines("text", MARGIN, y, Paragraph.wrap(text, Letters.TEXT, INNER), Letters.TEXT, Letters.LEADING);
				}
			}
			return y;
		});
	}

	private double drawPlug(Sketch sketch, CrimpList.Plug plug, double x, double top) {
		double height = 40 + plug.contacts().size() * CRIMP_ROW;
		sketch.rectangle("frame", x, top, COLUMN, height, 5, null, new Line(Ink.FRAME, 1));
		sketch.text("card", x + 14, top + 21, Letters.STRONG.fit(ReportTexts.plug(plug), COLUMN - 28), Letters.STRONG);
		double middle = top + 44;
		for (CrimpList.Contact contact : plug.contacts()) {
			sketch.text("crimp", x + 14, middle + 5, Messages.format("drawing.cell.pin", contact.pin()), Letters.TEXT);
			WireStroke.draw(sketch, WireColour.of(cable.battery().socket(), contact.batteryPin(), standard),
					Outline.at(x + 74, middle).by(52, 0));
			String colour = contact.colour();
			String pair = contact.pair();
			sketch.text("crimp", x + 140, middle + 5, colour == null ? Messages.format("crimp.colour.any") : colour, Letters.TEXT);
			sketch.text("crimp", x + 250, middle + 5, contact.signal(), Letters.STRONG);
			sketch.text("crimp", x + COLUMN - 14, middle + 5, pair == null ? "" : pair, Letters.NOTE.at(Lettering.Anchor.END));
			middle += CRIMP_ROW;
		}
		return top + height;
	}

	private void drawMistakes() {
		head("section.mistakes");
		for (MistakeMatrix matrix : MistakeMatrix.of(cable.mistakes(), INNER)) {
			add((sketch, top) -> matrix.draw(sketch, MARGIN, top));
		}
	}

	private void drawMissing() {
		head("section.missing");
		for (MissingPin missing : cable.missing()) {
			addLines(missing.signal() + ": " + missing.action(), Letters.TEXT);
		}
	}

	/** In two columns, the worst first; two beside each other are equally high. */
	private void drawHazards() {
		head("section.hazards");
		List<Card> cards = cable.hazards().stream().map(WiringDrawing::card).toList();
		for (int i = 0; i < cards.size(); i += 2) {
			Card left = cards.get(i);
			List<Card> right = i + 1 < cards.size() ? List.of(cards.get(i + 1)) : List.of();
			double height = Stream.concat(Stream.of(left), right.stream()).mapToDouble(Card::height).max().orElseThrow();
			add((sketch, top) -> {
				left.draw(sketch, MARGIN, top, height);
				right.forEach(card -> card.draw(sketch, MARGIN + COLUMN + COLUMN_GAP, top, height));
				return top + height;
			});
		}
	}

	private static Card card(CableHazard hazard) {
		return Card.of(Severity.of(hazard.hazard().level()), ReportTexts.level(hazard.hazard().level()) + " (" + Words.of(hazard.hazard().confidence()) + ')',
				List.of(hazard.hazard().text()), COLUMN);
	}

	/** Each part is a card of its own, so that a page may end between them. */
	private void drawTap(Tap known) {
		head("section.tap");
		for (TapText.Part part : TapText.parts(known)) {
			Card card = Card.of(part.severity(), part.title(), part.paragraphs(), INNER);
			add((sketch, top) -> card.draw(sketch, MARGIN, top));
		}
	}

	private void drawSources() {
		head("section.sources");
		for (SourceKeys.Entry source : SourceKeys.used(cable)) {
			addLines(source.key() + ": " + ReportTexts.source(source), Letters.NOTE);
		}
	}

	private void addLines(String text, Lettering lettering) {
		add((sketch, top) -> sketch.lines("text", MARGIN, top + 12, Paragraph.wrap(text, lettering, INNER), lettering, Letters.LEADING) - 12 - GAP);
	}
}
