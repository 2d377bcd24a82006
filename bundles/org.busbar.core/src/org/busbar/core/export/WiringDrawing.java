package org.busbar.core.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Pin;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableHazard;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decided;
import org.busbar.core.wiring.MissingPin;

/**
 * A cable as an SVG drawing: both connectors seen from the front, all their pins, the wires between them in the colours that they have at the battery's end,
 * the crimp list, and the hazards on the drawing itself. Where sources contradict each other there is no wire: the drawing says what to measure, until a reading
 * has decided.
 */
public final class WiringDrawing {

	private static final double WIDTH = 1120;
	/** 96 units to the inch, as CSS has it: then the drawing is as wide as a sheet of A4 across. */
	static final double UNITS_PER_MILLIMETRE = 96 / 25.4;
	private static final int CHECKED_MILLIMETRES = 50;
	private static final double MARGIN = 40;
	private static final double FACE_TOP = 112;
	private static final double ROW = 34;
	private static final double BOX = 28;
	/** Left edge of the inverter's and of the battery's number boxes. */
	private static final double INVERTER_BOX = 352;
	private static final double BATTERY_BOX = WIDTH - INVERTER_BOX - BOX;
	private static final double LABEL_RUN = 185;
	private static final double LINE = 19;
	/** The legend stands between the two connectors. */
	private static final double LEGEND_LEFT = 440;
	private static final double LEGEND_TOP = 80;
	private static final double LEGEND_LINE = 23;
	/** Characters that fit between the margins in the smallest and in the ordinary letters. */
	private static final int NOTE_CHARACTERS = 165;
	private static final int TEXT_CHARACTERS = 125;
	private static final int PIN_CHARACTERS = 42;
	/** Hazards stand in two columns. */
	private static final double COLUMN_GAP = 16;
	private static final double COLUMN = (WIDTH - 2 * MARGIN - COLUMN_GAP) / 2;
	private static final int COLUMN_CHARACTERS = 66;
	private static final int CARD_CHARACTERS = 145;
	private static final double CARD_LINE = 17;

	/** Where the battery's connector gives the wires no colour. */
	private static final String PLAIN_WIRE = "#9aa4b5";
	private static final String BARE_METAL = "#e8d9a0";
	private static final String KNOWN_PIN = "#eef1f6";
	private static final String CONTRADICTED_PIN = "#f4a7a7";

	private static final String STYLE = """

			text{font-family:'Liberation Sans',Arial,Helvetica,sans-serif;font-size:14px;fill:#1c2430}
			.title{font-size:24px;font-weight:bold}
			.socket{font-size:16px;font-weight:bold;text-anchor:middle}
			.front{font-size:12px;text-anchor:middle;fill:#4a5568}
			.heading{font-size:16px;font-weight:bold}
			.note{font-size:12px;fill:#3a4556}
			.number{font-size:12px;text-anchor:middle}
			.first{font-weight:bold}
			.boxed{font-size:14px;font-weight:bold;text-anchor:middle}
			.at-left{text-anchor:end}
			.unknown{font-style:italic;fill:#566072}
			.wire-label{font-size:12.5px;font-weight:bold}
			.legend{font-size:13px}
			.level{font-size:12px;font-weight:bold}
			.measure{font-size:12.5px;font-weight:bold;fill:#b71c1c;stroke:#ffffff;stroke-width:4px;paint-order:stroke}
			.card{font-size:14px;font-weight:bold}
			.card-text{font-size:13px}
			.cell{fill:#ffffff;stroke-width:1}
			.cell-pin{font-size:11px;text-anchor:middle;fill:#4a5568}
			.cell-signal{font-size:12px;text-anchor:middle}
			.cell-word{font-size:11px;text-anchor:middle}
			.cell-damage{font-weight:bold}
			.cell-head{font-size:11.5px;fill:#4a5568}
			.frame{fill:none;stroke:#c3cad6;stroke-width:1}
			.shell{fill:#d7dce4;stroke:#3a4556;stroke-width:2}
			.opening{fill:#2b3240}
			.formless{fill:#f3f5f8;stroke:#3a4556;stroke-width:2;stroke-dasharray:8 5}
			.contact{stroke:#1c2430;stroke-width:1}
			.marker{fill:#c62828}
			.box{stroke:#3a4556;stroke-width:1.2}
			.rule{stroke:#e3e7ee;stroke-width:1}
			.scale{fill:none;stroke:#1c2430;stroke-width:1.5}
			.hatching{fill:none}
			.casing{fill:none;stroke:#1c2430;stroke-width:9}
			.core{fill:none;stroke-width:7}
			.stripe{fill:none;stroke-width:2.8}
			.open-end{fill:none;stroke:#b71c1c;stroke-width:2;stroke-dasharray:4 3}
			""";

	private final Cable cable;
	private final LeadStandard standard;
	private final Svg svg = new Svg();
	private double y;
	private double pinsTop;

	private WiringDrawing(Cable cable, LeadStandard standard) {
		this.cable = cable;
		this.standard = standard;
	}

	/** What the drawing is called. */
	public static String title(Cable cable) {
		return ReportTexts.title(cable);
	}

	/** The drawing as a whole SVG document, whose width and height are those of a print at 100 %. */
	public static String write(Cable cable, LeadStandard standard) {
		// The height is known only when everything has been laid out, and stands in the first element: lay out once to measure, once to keep.
		WiringDrawing measured = new WiringDrawing(cable, standard);
		measured.draw(0);
		WiringDrawing kept = new WiringDrawing(cable, standard);
		kept.draw(measured.y);
		return kept.svg.finish();
	}

	private void draw(double height) {
		svg.open("svg", "xmlns", Svg.NAMESPACE, "width", millimetres(WIDTH), "height", millimetres(height), "viewBox",
				"0 0 " + Svg.number(WIDTH) + ' ' + Svg.number(height), "role",
				"img",
				"aria-labelledby", "title description");
		svg.content("title", ReportTexts.title(cable), "id", "title");
		svg.content("desc", description(), "id", "description");
		svg.content("style", STYLE);
		svg.empty("rect", "width", WIDTH, "height", height, "fill", "#ffffff");
		svg.text(MARGIN, 50, "title", ReportTexts.title(cable));
		y = LEGEND_TOP;
		drawLegend();
		pinsTop = Math.max(FACE_TOP + ConnectorFace.HEIGHT + 34, y + LEGEND_LINE);
		drawConnector(cable.inverter(), INVERTER_BOX / 2 + MARGIN / 2 + BOX / 2, INVERTER_BOX, true);
		drawConnector(cable.battery(), WIDTH - INVERTER_BOX / 2 - MARGIN / 2 - BOX / 2, BATTERY_BOX, false);
		drawWires();
		y = pinsTop + ROW * Math.max(cable.inverter().socket().pins().size(), cable.battery().socket().pins().size()) + 16;
		for (String key : List.of("wires.rest", "termination", "drawing.legend.confidence")) {
			lines(MARGIN, "note", Messages.format(key), NOTE_CHARACTERS);
		}
		drawContradictions();
		drawDecided();
		drawCrimpList();
		drawMistakes();
		drawMissing();
		drawHazards();
		drawSources();
		drawScale();
		y += MARGIN / 2;
		svg.close();
	}

	/** The wiring table for those who do not see the drawing. */
	private String description() {
		List<String> sentences = new ArrayList<>();
		sentences.add(ReportTexts.socket(cable.inverter()) + ". " + ReportTexts.socket(cable.battery()) + '.');
		if (cable.wires().isEmpty()) {
			sentences.add(Messages.format("wires.none"));
		}
		for (CableWire wire : cable.made()) {
			sentences.add(Messages.format("drawing.wire.description", wire.signal(), wire.inverter().pin(), wire.battery().pin(), wire.confidence().word(),
					ReportTexts.agreement(wire.agreement())));
		}
		for (Contradiction contradiction : cable.contradictions()) {
			sentences.add(Messages.format("contradiction", contradiction.signal(), cable.end(contradiction.end()).title()) + ' ' + contradiction.action());
		}
		cable.decided().forEach(decided -> sentences.add(ReportTexts.decided(cable.end(decided.decision().end()), decided)));
		cable.mistakes().forEach(mistake -> sentences.add(mistake.title() + ". " + mistake.text()));
		cable.hazards().forEach(hazard -> sentences.add(ReportTexts.level(hazard.hazard().level()) + ": " + hazard.hazard().text()));
		return String.join(" ", sentences);
	}

	private void drawConnector(CableEnd end, double centre, double box, boolean left) {
		svg.text(centre, 88, "socket", ReportTexts.socket(end));
		svg.text(centre, 106, "front", Messages.format("drawing.front." + end.socket().type()));
		Function<Pin, Fill> fill = pin -> fill(end, pin);
		new ConnectorFace(svg, end.socket(), fill, centre, FACE_TOP + 6).draw();
		List<Pin> pins = end.socket().pins();
		for (int i = 0; i < pins.size(); i++) {
			drawPin(end, pins.get(i), i, box, left);
		}
	}

	private void drawPin(CableEnd end, Pin pin, int index, double box, boolean left) {
		double middle = pinsTop + index * ROW + ROW / 2;
		double from = left ? MARGIN : box;
		svg.empty("path", "class", "rule", "d",
				"M" + Svg.number(from) + ' ' + Svg.number(middle + ROW / 2) + 'H' + Svg.number(left ? box + BOX : WIDTH - MARGIN));
		boolean open = open(end, pin);
		Fill fill = open ? Fill.solid(CONTRADICTED_PIN) : pin.known() ? Fill.solid(KNOWN_PIN) : Fill.HATCHED;
		fill.draw(svg, "box", box, middle - BOX / 2, BOX, BOX, 4);
		if (!pin.known()) {
			// The number must stay readable on the hatching.
			svg.empty("rect", "x", box + 6, "y", middle - 9, "width", BOX - 12, "height", 18.0, "rx", 3.0, "fill", "#ffffff");
		}
		svg.text(box + BOX / 2, middle + 5, "boxed", Integer.toString(pin.number()));
		double x = left ? box - 12 : box + BOX + 12;
		String style = (left ? "at-left" : "at-right") + (pin.known() ? "" : " unknown");
		svg.open("text", "class", style, "x", x, "y", middle + 5);
		String label = label(pin, open);
		if (label.length() > PIN_CHARACTERS) {
			svg.content("title", label);
			label = label.substring(0, PIN_CHARACTERS - 1) + '\u2026';
		}
		svg.content("tspan", label).close();
		drawOpenEnd(end, pin, middle, left ? box + BOX : box, left);
	}

	/** Where a wire would begin if the sources agreed. */
	private void drawOpenEnd(CableEnd end, Pin pin, double middle, double edge, boolean left) {
		String signals = cable.contradictions().stream().map(Contradiction::signal).distinct()
				.filter(signal -> pin.assignments().stream().anyMatch(assignment -> assignment.signal().equals(signal)))
				.filter(signal -> cable.made().stream().noneMatch(wire -> pinAt(end, wire) == pin.number())).collect(Collectors.joining(", "));
		if (signals.isEmpty()) {
			return;
		}
		svg.empty("path", "class", "open-end", "d", "M" + Svg.number(edge) + ' ' + Svg.number(middle) + (left ? "h26" : "h-26"));
		// At the battery's end the wires come from all heights: there is room for a sign only.
		svg.content("text", left ? Messages.format("drawing.measure-first", signals) : Messages.format("unknown-signal"), "class",
				left ? "measure" : "measure at-left", "x", left ? edge + 32 : edge - 30, "y", middle + 4);
	}

	/** Whether the sources contradict each other on what the pin carries, or on whether it is the one that carries a signal. */
	private boolean open(CableEnd end, Pin pin) {
		return pin.contradicted() || cable.contradictions().stream().filter(contradiction -> cable.end(contradiction.end()) == end)
				.anyMatch(contradiction -> contradiction.pins().contains(pin.number()));
	}

	private int pinAt(CableEnd end, CableWire wire) {
		return (end == cable.inverter() ? wire.inverter() : wire.battery()).pin();
	}

	private static String label(Pin pin, boolean open) {
		if (!pin.known()) {
			return Messages.format("pin.unknown");
		}
		if (!open) {
			return pin.assignments().getFirst().signal();
		}
		Map<String, Confidence> best = new LinkedHashMap<>();
		pin.assignments()
				.forEach(assignment -> best.merge(assignment.signal(), assignment.confidence(), (one, other) -> one.compareTo(other) < 0 ? one : other));
		return best.entrySet().stream().map(entry -> Messages.format("drawing.wire", entry.getKey(), entry.getValue().word()))
				.collect(Collectors.joining(" / "));
	}

	/** A contact with a wire has the wire's colour, unless it is not sure which wire. All others are bare metal. */
	private Fill fill(CableEnd end, Pin pin) {
		if (!pin.known()) {
			return Fill.HATCHED;
		}
		if (open(end, pin)) {
			return Fill.solid(CONTRADICTED_PIN);
		}
		Optional<CableWire> wire = cable.made().stream().filter(row -> pinAt(end, row) == pin.number()).findFirst();
		if (wire.isEmpty()) {
			return Fill.solid(BARE_METAL);
		}
		return WireColour.of(cable.battery().socket(), wire.get().battery().pin(), standard)
				.map(colour -> colour.striped() ? Fill.striped(colour.rgb()) : Fill.solid(colour.rgb())).orElse(Fill.solid(PLAIN_WIRE));
	}

	private void drawWires() {
		List<CableWire> wires = cable.made();
		List<Runnable> labels = new ArrayList<>();
		for (CableWire wire : wires) {
			List<CableWire> atInverter = wires.stream().filter(other -> other.inverter().pin() == wire.inverter().pin()).toList();
			List<CableWire> atBattery = wires.stream().filter(other -> other.battery().pin() == wire.battery().pin()).toList();
			double from = middle(cable.inverter(), wire.inverter().pin()) + spread(atInverter, wire);
			double to = middle(cable.battery(), wire.battery().pin()) + spread(atBattery, wire);
			double start = INVERTER_BOX + BOX;
			double bend = start + LABEL_RUN;
			double half = (bend + BATTERY_BOX) / 2;
			strokeWire(WireColour.of(cable.battery().socket(), wire.battery().pin(), standard),
					"M" + Svg.number(start) + ' ' + Svg.number(from) + 'H' + Svg.number(bend) + 'C' + Svg.number(half) + ' ' + Svg.number(from) + ' '
							+ Svg.number(half) + ' ' + Svg.number(to) + ' ' + Svg.number(BATTERY_BOX - 12) + ' ' + Svg.number(to) + 'H'
							+ Svg.number(BATTERY_BOX));
			// The first of several wires at one pin has its label above, the next ones below.
			double labelY = atInverter.indexOf(wire) == 0 ? from - 8 : from + 5 + 12.0 * atInverter.indexOf(wire);
			labels.add(() -> svg.text(start + 8, labelY, "wire-label", Messages.format("drawing.wire", wire.signal(), wire.confidence().word())));
		}
		labels.forEach(Runnable::run);
	}

	/** How far from the middle of its pin a wire leaves, so that none hides another. */
	private static double spread(List<CableWire> atPin, CableWire wire) {
		double distance = Math.min(11, (BOX - 8) / atPin.size());
		return (atPin.indexOf(wire) - (atPin.size() - 1) / 2.0) * distance;
	}

	private double middle(CableEnd end, int pin) {
		List<Integer> numbers = end.socket().pins().stream().map(Pin::number).toList();
		return pinsTop + numbers.indexOf(pin) * ROW + ROW / 2;
	}

	private void strokeWire(Optional<WireColour> colour, String path) {
		svg.empty("path", "class", "casing", "d", path);
		boolean striped = colour.map(WireColour::striped).orElse(false);
		String rgb = colour.map(WireColour::rgb).orElse(PLAIN_WIRE);
		svg.empty("path", "class", "core", "stroke", striped ? "#ffffff" : rgb, "d", path);
		if (striped) {
			svg.empty("path", "class", "stripe", "stroke", rgb, "d", path);
		}
	}

	/** A length to hold a ruler against. */
	private void drawScale() {
		double length = CHECKED_MILLIMETRES * UNITS_PER_MILLIMETRE;
		double line = y + 18;
		svg.empty("path", "class", "scale", "d", "M" + Svg.number(MARGIN) + ' ' + Svg.number(line - 5) + "v10m0-5H" + Svg.number(MARGIN + length) + "m0-5v10");
		svg.text(MARGIN + length + 10, line + 4, "note", Messages.format("drawing.scale", CHECKED_MILLIMETRES));
		y = line + 14;
	}

	private static String millimetres(double units) {
		return String.format(Locale.ROOT, "%.2fmm", units / UNITS_PER_MILLIMETRE);
	}

	private void heading(String key) {
		y += 14;
		svg.text(MARGIN, y + 14, "heading", Messages.format(key));
		y += 28;
	}

	private void lines(double x, String style, String text, int characters) {
		for (String line : Paragraph.wrap(text, characters)) {
			svg.text(x, y + 13, style, line);
			y += LINE;
		}
	}

	private void drawContradictions() {
		if (cable.contradictions().isEmpty()) {
			return;
		}
		heading("section.contradictions");
		for (Contradiction contradiction : cable.contradictions()) {
			CableEnd end = cable.end(contradiction.end());
			List<String> body = new ArrayList<>();
			ReportTexts.candidates(end, contradiction).forEach(candidate -> body.addAll(Paragraph.wrap(candidate, CARD_CHARACTERS)));
			body.addAll(Paragraph.wrap(contradiction.action(), CARD_CHARACTERS));
			Severity severity = contradiction.harmful() ? Severity.DAMAGE : Severity.NO_FUNCTION;
			drawCard(severity, Messages.format("contradiction", contradiction.signal(), end.title()), body, MARGIN, WIDTH - 2 * MARGIN, y);
			y += cardHeight(body) + 8;
		}
	}

	private void drawDecided() {
		if (cable.decided().isEmpty()) {
			return;
		}
		heading("section.decided");
		for (Decided decided : cable.decided()) {
			CableEnd end = cable.end(decided.decision().end());
			List<String> body = Paragraph.wrap(ReportTexts.decided(end, decided), CARD_CHARACTERS);
			drawCard(Severity.NOTE, Messages.format("drawing.decided", decided.decision().signal(), decided.decision().pin()), body, MARGIN, WIDTH - 2 * MARGIN,
					y);
			y += cardHeight(body) + 8;
		}
	}

	private void drawCrimpList() {
		if (cable.made().isEmpty()) {
			return;
		}
		heading("section.crimp");
		CrimpList list = CrimpList.of(cable, standard);
		double bottom = y;
		for (int i = 0; i < list.plugs().size(); i++) {
			bottom = Math.max(bottom, drawPlug(list.plugs().get(i), MARGIN + i * (COLUMN + COLUMN_GAP), y));
		}
		y = bottom + 6;
		Stream.of(ReportTexts.cutBack(list), ReportTexts.postponed(list), ReportTexts.pairing(list)).filter(text -> !text.isEmpty())
				.forEach(text -> lines(MARGIN, "text", text, TEXT_CHARACTERS));
	}

	private double drawPlug(CrimpList.Plug plug, double x, double top) {
		List<CrimpList.Contact> contacts = plug.contacts();
		svg.empty("rect", "class", "frame", "x", x, "y", top, "width", COLUMN, "height", 40 + contacts.size() * 24.0, "rx", 5.0);
		svg.text(x + 14, top + 21, "card", ReportTexts.plug(plug));
		for (int i = 0; i < contacts.size(); i++) {
			CrimpList.Contact contact = contacts.get(i);
			double middle = top + 44 + i * 24;
			svg.text(x + 14, middle + 5, "text", Messages.format("drawing.cell.pin", contact.pin()));
			strokeWire(WireColour.of(cable.battery().socket(), contact.batteryPin(), standard), "M" + Svg.number(x + 80) + ' ' + Svg.number(middle) + "h52");
			String colour = contact.colour();
			svg.text(x + 148, middle + 5, "text", colour == null ? Messages.format("crimp.colour.any") : colour);
			svg.text(x + 280, middle + 5, "text", contact.signal());
		}
		return top + 40 + contacts.size() * 24.0;
	}

	private void drawMistakes() {
		if (!cable.mistakes().isEmpty()) {
			heading("section.mistakes");
			y = new MistakeMatrix(svg, MARGIN, WIDTH - 2 * MARGIN).draw(cable.mistakes(), y);
		}
	}

	/** In two columns, each next hazard where there is more room. */
	private void drawHazards() {
		if (cable.hazards().isEmpty()) {
			return;
		}
		heading("section.hazards");
		double left = y;
		double right = y;
		for (CableHazard hazard : cable.hazards()) {
			List<String> body = Paragraph.wrap(hazard.hazard().text(), COLUMN_CHARACTERS);
			String title = ReportTexts.level(hazard.hazard().level()) + " (" + hazard.hazard().confidence().word() + ')';
			boolean atLeft = left <= right;
			drawCard(Severity.of(hazard.hazard().level()), title, body, atLeft ? MARGIN : MARGIN + COLUMN + COLUMN_GAP, COLUMN, atLeft ? left : right);
			double height = cardHeight(body) + 8;
			left += atLeft ? height : 0;
			right += atLeft ? 0 : height;
		}
		y = Math.max(left, right);
	}

	private static double cardHeight(List<String> body) {
		return 34 + body.size() * CARD_LINE;
	}

	private void drawCard(Severity severity, String title, List<String> body, double x, double width, double top) {
		double height = cardHeight(body);
		svg.empty("rect", "x", x, "y", top, "width", width, "height", height, "rx", 5.0, "fill", severity.background());
		svg.empty("rect", "x", x, "y", top, "width", 6.0, "height", height, "rx", 3.0, "fill", severity.foreground());
		severity.drawSign(svg, x + 30, top + height / 2);
		svg.content("text", title, "class", "level", "x", x + 56, "y", top + 19, "style", "fill:" + severity.foreground());
		for (int i = 0; i < body.size(); i++) {
			svg.text(x + 56, top + 37 + i * CARD_LINE, "card-text", body.get(i));
		}
	}

	private void drawMissing() {
		if (cable.missing().isEmpty()) {
			return;
		}
		heading("section.missing");
		for (MissingPin missing : cable.missing()) {
			lines(MARGIN, "text", missing.signal() + ": " + missing.action(), TEXT_CHARACTERS + 6);
		}
	}

	private void drawLegend() {
		Set<Integer> pins = cable.made().stream().map(wire -> wire.battery().pin()).collect(Collectors.toCollection(TreeSet::new));
		boolean plain = false;
		for (int pin : pins) {
			Optional<WireColour> colour = WireColour.of(cable.battery().socket(), pin, standard);
			if (colour.isPresent()) {
				strokeWire(colour, legendPath());
				legendText(Messages.format("drawing.legend.colour", pin, colour.get().title(), standard));
			} else {
				plain = true;
			}
		}
		if (plain) {
			strokeWire(Optional.empty(), legendPath());
			legendText(Messages.format("drawing.legend.plain"));
		}
		if (Stream.of(cable.inverter(), cable.battery()).anyMatch(end -> end.socket().pins().stream().anyMatch(pin -> open(end, pin)))) {
			legendBox(Fill.solid(CONTRADICTED_PIN), "drawing.legend.contradicted-pin");
		}
		legendBox(Fill.HATCHED, "pin.unknown");
		svg.empty("path", "class", "marker", "d", "M" + Svg.number(LEGEND_LEFT + 22) + ' ' + Svg.number(y + 13) + "l-6-8h12Z");
		legendText(Messages.format("drawing.pin-one"));
	}

	private void legendBox(Fill fill, String message) {
		fill.draw(svg, "box", LEGEND_LEFT + 10, y, 24, 18, 3);
		legendText(Messages.format(message));
	}

	private String legendPath() {
		return "M" + Svg.number(LEGEND_LEFT) + ' ' + Svg.number(y + 9) + "h44";
	}

	private void legendText(String text) {
		svg.text(LEGEND_LEFT + 54, y + 14, "legend", text);
		y += LEGEND_LINE;
	}

	private void drawSources() {
		heading("section.sources");
		for (SourceKeys.Entry source : SourceKeys.used(cable)) {
			lines(MARGIN, "note", source.key() + ": " + ReportTexts.source(source), NOTE_CHARACTERS);
		}
	}
}
