package org.busbar.core.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Pin;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.busbar.core.drawing.Lettering.Anchor;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sketch;
import org.busbar.core.language.Words;
import org.busbar.core.wiring.Agreement;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;

/** The heart of a wiring drawing: both connectors from the front, all their pins, the wires between them, and what the colours mean. */
final class WireRun {

	private static final double WIDTH = WiringDrawing.WIDTH;
	private static final double MARGIN = WiringDrawing.MARGIN;
	private static final double FACE_TOP = 40;
	private static final double ROW = 32;
	private static final double BOX = 28;
	/** Left edge of the inverter's and of the battery's number boxes. */
	private static final double INVERTER_BOX = 300;
	private static final double BATTERY_BOX = WIDTH - INVERTER_BOX - BOX;
	private static final double INVERTER_CENTRE = MARGIN + 180;
	private static final double COLUMN = 340;
	/** Letters for labels of several lines. */
	private static final double SMALLER = 11;
	private static final double SMALLEST = 8;
	private static final double LABEL_ROOM = INVERTER_BOX - 12 - MARGIN;
	/** From the inverter a wire goes straight past its label and the sign of its pair. */
	private static final double START = INVERTER_BOX + BOX;
	private static final double LABEL_RUN = 170;
	private static final double BEND = START + LABEL_RUN + 90;
	private static final double END_RUN = 36;
	/** The legend stands between the two connectors. */
	private static final double LEGEND_LEFT = 430;
	private static final double LEGEND_TOP = 4;
	private static final double LEGEND_LINE = 23;
	private static final double LEGEND_TEXT = LEGEND_LEFT + 54;
	/** Of the second frame of a pin that several sources agree on. */
	private static final double INSET = 3;
	private static final Line BOX_EDGE = new Line(Ink.OUTLINE, 1.2);
	private static final Line OPEN_END = new Line(Ink.DAMAGE, 2, List.of(4.0, 3.0));
	private static final Line PAIR = new Line(Ink.MUTED, 1.6);

	private final Cable cable;
	private final LeadStandard standard;
	private final List<CableWire> wires;
	private final Sketch sketch;
	private final double top;
	private double legendY;
	private double pinsTop;

	private WireRun(Cable cable, LeadStandard standard, Sketch sketch, double top) {
		this.cable = cable;
		this.standard = standard;
		this.sketch = sketch;
		this.top = top;
		legendY = top + LEGEND_TOP;
		wires = cable.made();
	}

	/** Draws it and tells where it ends. */
	static double draw(Cable cable, LeadStandard standard, Sketch sketch, double top) {
		return new WireRun(cable, standard, sketch, top).drawAll();
	}

	private double drawAll() {
		drawLegend();
		pinsTop = Math.max(top + FACE_TOP + ConnectorFace.HEIGHT + 10, legendY + LEGEND_LINE);
		drawConnector(cable.inverter(), INVERTER_CENTRE, INVERTER_BOX, true);
		drawConnector(cable.battery(), WIDTH - INVERTER_CENTRE, BATTERY_BOX, false);
		drawWires();
		drawPairs();
		return pinsTop + ROW * Math.max(cable.inverter().socket().pins().size(), cable.battery().socket().pins().size());
	}

	private Optional<WireColour> colour(int batteryPin) {
		return WireColour.of(cable.battery().socket(), batteryPin, standard);
	}

	private void drawConnector(CableEnd end, double centre, double box, boolean left) {
		sketch.text("socket", centre, top + 14, Letters.SOCKET.fit(ReportTexts.socket(end), COLUMN), Letters.SOCKET);
		sketch.text("front", centre, top + 32, Messages.format("drawing.front." + end.socket().type()), Letters.CAPTION);
		new ConnectorFace(sketch, end.socket(), (pin, role, x, y, width, height, radius, edge) -> fill(end, pin, role, x, y, width, height, radius, edge),
				centre,
				top + FACE_TOP).draw();
		List<Pin> pins = end.socket().pins();
		for (int i = 0; i < pins.size(); i++) {
			drawPin(end, pins.get(i), pinsTop + i * ROW + ROW / 2, box, left);
		}
	}

	private void drawPin(CableEnd end, Pin pin, double middle, double box, boolean left) {
		double from = left ? MARGIN : box;
		sketch.line("rule", Outline.at(from, middle + ROW / 2).to(left ? box + BOX : WIDTH - MARGIN, middle + ROW / 2), new Line(Ink.RULE, 1));
		boolean open = open(end, pin);
		if (pin.known()) {
			sketch.rectangle("box", box, middle - BOX / 2, BOX, BOX, 4, open ? Ink.CONTRADICTED : Ink.KNOWN_PIN, BOX_EDGE);
			if (agreed(end, pin)) {
				sketch.rectangle("agreed", box + INSET, middle - BOX / 2 + INSET, BOX - 2 * INSET, BOX - 2 * INSET, 2, null, BOX_EDGE);
			}
		} else {
			Hatching.hatch(sketch, "box", box, middle - BOX / 2, BOX, BOX, 4, BOX_EDGE);
			// The number must stay readable on the hatching.
			sketch.rectangle("", box + 6, middle - 9, BOX - 12, 18, 3, Ink.PAPER, null);
		}
		sketch.text("boxed", box + BOX / 2, middle + 5, Integer.toString(pin.number()), Letters.BOXED);
		drawLabel(pin, open, left ? box - 12 : box + BOX + 12, middle, left ? Anchor.END : Anchor.START);
		drawOpenEnd(end, pin, middle, left ? box + BOX : box, left);
	}

	/** What a pin carries, in one line or, in smaller letters, in several. */
	private void drawLabel(Pin pin, boolean open, double x, double middle, Anchor anchor) {
		String label = label(pin, open);
		Lettering lettering = (pin.known() ? Letters.PIN : Letters.PIN.in(Ink.MUTED)).at(anchor);
		List<String> lines = Paragraph.wrap(label, lettering, LABEL_ROOM);
		for (double size = SMALLER; lines.size() * lettering.size() > ROW - 6 && size >= SMALLEST; size--) {
			lettering = new Lettering(size, lettering.ink()).at(anchor);
			lines = Paragraph.wrap(label, lettering, LABEL_ROOM);
		}
		double leading = lettering.size() * 1.1;
		sketch.lines("pin", x, middle + lettering.size() * 0.36 - (lines.size() - 1) * leading / 2, lines, lettering, leading);
	}

	/** Where a wire would begin if the sources agreed. */
	private void drawOpenEnd(CableEnd end, Pin pin, double middle, double edge, boolean left) {
		String signals = cable.contradictions().stream().map(Contradiction::signal).distinct()
				.filter(signal -> pin.assignments().stream().anyMatch(assignment -> assignment.signal().equals(signal)))
				.filter(signal -> wires.stream().noneMatch(wire -> pinAt(end, wire) == pin.number())).collect(Collectors.joining(", "));
		if (signals.isEmpty()) {
			return;
		}
		sketch.line("open-end", Outline.at(edge, middle).by(left ? 26 : -26, 0), OPEN_END);
		Lettering lettering = Letters.WIRE.in(Ink.DAMAGE);
		// At the battery's end the wires come from all heights: there is room for a sign only.
		sketch.text("measure", left ? edge + 32 : edge - 30, middle + 4,
				left ? Messages.format("drawing.measure-first", signals) : Messages.format("unknown-signal"),
				left ? lettering : lettering.at(Anchor.END));
	}

	/** Whether two or more sources say the same of the pin, and none says otherwise. */
	private static boolean agreed(CableEnd end, Pin pin) {
		return end.agreement(pin).filter(agreement -> agreement == Agreement.AGREES).isPresent();
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
		if (!open && pin.assignments().getFirst().confidence() != Confidence.INFERRED) {
			return pin.assignments().getFirst().signal();
		}
		Map<String, Confidence> best = new LinkedHashMap<>();
		pin.assignments()
				.forEach(assignment -> best.merge(assignment.signal(), assignment.confidence(), (one, other) -> one.compareTo(other) < 0 ? one : other));
		return best.entrySet().stream().map(entry -> Messages.format("drawing.wire", entry.getKey(), Words.of(entry.getValue())))
				.collect(Collectors.joining(" / "));
	}

	/** A contact with a wire has the wire's colour, unless it is not sure which wire. All others are bare metal. */
	private void fill(CableEnd end, Pin pin, String role, double x, double y, double width, double height, double radius, Line edge) {
		if (!pin.known()) {
			Hatching.hatch(sketch, role, x, y, width, height, radius, edge);
			return;
		}
		Optional<CableWire> wire = open(end, pin) ? Optional.empty() : wires.stream().filter(row -> pinAt(end, row) == pin.number()).findFirst();
		Optional<WireColour> colour = wire.flatMap(row -> colour(row.battery().pin()));
		if (colour.isPresent() && colour.get().striped()) {
			Hatching.stripe(sketch, role, x, y, width, height, radius, colour.get().pair().ink(), edge);
			return;
		}
		Ink without = open(end, pin) ? Ink.CONTRADICTED : wire.isPresent() ? Ink.PLAIN_WIRE : Ink.BARE_METAL;
		sketch.rectangle(role, x, y, width, height, radius, colour.map(known -> known.pair().ink()).orElse(without), edge);
	}

	private void drawWires() {
		List<Runnable> labels = new ArrayList<>();
		for (CableWire wire : wires) {
			List<CableWire> atInverter = wires.stream().filter(other -> other.inverter().pin() == wire.inverter().pin()).toList();
			double from = atInverter(wire);
			double to = atBattery(wire);
			double curve = BATTERY_BOX - END_RUN - BEND;
			WireStroke.draw(sketch, colour(wire.battery().pin()), Outline.at(START, from).to(BEND, from)
					.curve(curve / 2, 0, curve / 2, to - from, curve, to - from).to(BATTERY_BOX, to));
			// The first of several wires at one pin has its label above, the next ones below.
			double labelY = atInverter.indexOf(wire) == 0 ? from - 8 : from + 5 + 12.0 * atInverter.indexOf(wire);
			labels.add(() -> sketch.text("wire-label", START + 8, labelY, Messages.format("drawing.wire", wire.signal(), Words.of(wire.confidence())),
					Letters.WIRE));
		}
		labels.forEach(Runnable::run);
	}

	private double atInverter(CableWire wire) {
		List<CableWire> same = wires.stream().filter(other -> other.inverter().pin() == wire.inverter().pin()).toList();
		return middle(cable.inverter(), wire.inverter().pin()) + spread(same, wire);
	}

	private double atBattery(CableWire wire) {
		List<CableWire> same = wires.stream().filter(other -> other.battery().pin() == wire.battery().pin()).toList();
		return middle(cable.battery(), wire.battery().pin()) + spread(same, wire);
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

	/** A ring around the two wires of a twisted pair, at both ends. */
	private void drawPairs() {
		for (WireColour.Pair pair : WireColour.Pair.values()) {
			List<CableWire> twisted = pair(pair);
			if (twisted.size() > 1) {
				double upper = drawRing(twisted.stream().map(this::atInverter).toList(), START + LABEL_RUN);
				drawRing(twisted.stream().map(this::atBattery).toList(), BATTERY_BOX - END_RUN / 2);
				sketch.text("pair", START + LABEL_RUN + 12, upper + 22, pair.title(), Letters.SMALL);
			}
		}
	}

	private List<CableWire> pair(WireColour.Pair pair) {
		return wires.stream().filter(wire -> colour(wire.battery().pin()).map(WireColour::pair).filter(pair::equals).isPresent()).toList();
	}

	private double drawRing(List<Double> heights, double x) {
		double upper = heights.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
		double lower = heights.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
		sketch.ellipse("pair", x, (upper + lower) / 2, 7, (lower - upper) / 2 + 11, null, PAIR);
		return upper;
	}

	private void drawLegend() {
		Set<Integer> pins = wires.stream().map(wire -> wire.battery().pin()).collect(Collectors.toCollection(TreeSet::new));
		for (int pin : pins) {
			Optional<WireColour> colour = colour(pin);
			if (colour.isPresent()) {
				WireStroke.draw(sketch, colour, legendWire());
				legendText(Messages.format("drawing.legend.colour", pin, colour.get().title(), standard));
			}
		}
		if (pins.stream().anyMatch(pin -> colour(pin).isEmpty())) {
			WireStroke.draw(sketch, Optional.empty(), legendWire());
			legendText(Messages.format("drawing.legend.plain"));
		}
		if (Arrays.stream(WireColour.Pair.values()).anyMatch(pair -> pair(pair).size() > 1)) {
			sketch.ellipse("pair", LEGEND_LEFT + 22, legendY + 9, 5, 9, null, PAIR);
			legendText(Messages.format("drawing.legend.pair"));
		}
		if (Stream.of(cable.inverter(), cable.battery()).anyMatch(end -> end.socket().pins().stream().anyMatch(pin -> agreed(end, pin)))) {
			sketch.rectangle("box", LEGEND_LEFT + 10, legendY, 24, 18, 3, Ink.KNOWN_PIN, BOX_EDGE);
			sketch.rectangle("agreed", LEGEND_LEFT + 10 + INSET, legendY + INSET, 24 - 2 * INSET, 18 - 2 * INSET, 2, null, BOX_EDGE);
			legendText(Messages.format("drawing.legend.agreed-pin"));
		}
		if (Stream.of(cable.inverter(), cable.battery()).anyMatch(end -> end.socket().pins().stream().anyMatch(pin -> open(end, pin)))) {
			sketch.rectangle("box", LEGEND_LEFT + 10, legendY, 24, 18, 3, Ink.CONTRADICTED, BOX_EDGE);
			legendText(Messages.format("drawing.legend.contradicted-pin"));
		}
		Hatching.hatch(sketch, "box", LEGEND_LEFT + 10, legendY, 24, 18, 3, BOX_EDGE);
		legendText(Messages.format("pin.unknown"));
		ConnectorFace.drawMarker(sketch, LEGEND_LEFT + 22, legendY + 13, -8);
		legendText(Messages.format("drawing.pin-one"));
	}

	private Outline legendWire() {
		return Outline.at(LEGEND_LEFT, legendY + 9).by(44, 0);
	}

	private void legendText(String text) {
		sketch.text("legend", LEGEND_TEXT, legendY + 14, text, Letters.TEXT);
		legendY += LEGEND_LINE;
	}
}
