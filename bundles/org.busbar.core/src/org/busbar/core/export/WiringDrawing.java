package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableHazard;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.MissingPin;

/**
 * A cable as an SVG drawing: both connectors seen from the front, all their pins, the wires between them in the colours that they have at the battery's end,
 * and the hazards on the drawing itself.
 */
public final class WiringDrawing {

	private static final double WIDTH = 1120;
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
	private static final int PIN_CHARACTERS = 40;

	/** Where the battery's connector gives the wires no colour. */
	private static final String PLAIN_WIRE = "#9aa4b5";
	private static final String BARE_METAL = "#e8d9a0";
	private static final String KNOWN_PIN = "#eef1f6";
	private static final String CONTRADICTED_PIN = "#f4a7a7";
	private static final String HATCHED = "url(#hatching)";

	private static final String STYLE = """

			text{font-family:Helvetica,Arial,'DejaVu Sans',sans-serif;font-size:14px;fill:#1c2430}
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
			.shell{fill:#d7dce4;stroke:#3a4556;stroke-width:2}
			.opening{fill:#2b3240}
			.formless{fill:#f3f5f8;stroke:#3a4556;stroke-width:2;stroke-dasharray:8 5}
			.contact{stroke:#1c2430;stroke-width:1}
			.marker{fill:#c62828}
			.box{stroke:#3a4556;stroke-width:1.2}
			.rule{stroke:#e3e7ee;stroke-width:1}
			.casing{fill:none;stroke:#1c2430;stroke-width:9}
			.core{fill:none;stroke-width:7}
			.stripe{fill:none;stroke-width:2.8}
			.dashed{stroke-dasharray:13 7}
			""";

	private final Cable cable;
	private final Svg svg = new Svg();
	private double y;
	private double pinsTop;

	private WiringDrawing(Cable cable) {
		this.cable = cable;
	}

	/** The drawing as a whole SVG document. */
	public static String write(Cable cable) {
		// The height is known only when everything has been laid out, and stands in the first element: lay out once to measure, once to keep.
		WiringDrawing measured = new WiringDrawing(cable);
		measured.draw(0);
		WiringDrawing kept = new WiringDrawing(cable);
		kept.draw(measured.y);
		return kept.svg.finish();
	}

	private void draw(double height) {
		svg.open("svg", "xmlns", Svg.NAMESPACE, "width", WIDTH, "height", height, "viewBox", "0 0 " + Svg.number(WIDTH) + ' ' + Svg.number(height), "role",
				"img",
				"aria-labelledby", "title description");
		svg.content("title", ReportTexts.title(cable), "id", "title");
		svg.content("desc", description(), "id", "description");
		svg.content("style", STYLE);
		defineHatching();
		svg.empty("rect", "width", WIDTH, "height", height, "fill", "#ffffff");
		svg.text(MARGIN, 50, "title", ReportTexts.title(cable));
		y = LEGEND_TOP;
		drawLegend();
		pinsTop = Math.max(FACE_TOP + ConnectorFace.HEIGHT + 34, y + LEGEND_LINE);
		drawConnector(cable.inverter(), INVERTER_BOX / 2 + MARGIN / 2 + BOX / 2, INVERTER_BOX, true);
		drawConnector(cable.battery(), WIDTH - INVERTER_BOX / 2 - MARGIN / 2 - BOX / 2, BATTERY_BOX, false);
		drawWires();
		y = pinsTop + ROW * Math.max(cable.inverter().socket().pins().size(), cable.battery().socket().pins().size()) + 16;
		lines(MARGIN, "note", Messages.format("wires.rest"), NOTE_CHARACTERS);
		lines(MARGIN, "note", Messages.format("drawing.legend.confidence"), NOTE_CHARACTERS);
		drawMissing();
		drawHazards();
		drawSources();
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
		for (CableWire wire : cable.wires()) {
			sentences.add(Messages.format("drawing.wire.description", wire.signal(), wire.inverter().pin(), wire.battery().pin(), wire.confidence().word(),
					ReportTexts.agreement(wire.agreement())));
		}
		cable.hazards().forEach(hazard -> sentences.add(ReportTexts.level(hazard.hazard().level()) + ": " + hazard.hazard().text()));
		return String.join(" ", sentences);
	}

	private void defineHatching() {
		svg.open("defs").open("pattern", "id", "hatching", "width", 7.0, "height", 7.0, "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)");
		svg.empty("rect", "width", 7.0, "height", 7.0, "fill", "#ffffff").empty("rect", "width", 2.5, "height", 7.0, "fill", "#8a94a6");
		svg.close();
		for (int pin = 1; pin <= 8; pin++) {
			Optional<WireColour> colour = WireColour.of(cable.battery().socket(), pin).filter(WireColour::striped);
			if (colour.isPresent()) {
				svg.open("pattern", "id", patternId(pin), "width", 8.0, "height", 12.0, "patternUnits", "userSpaceOnUse");
				svg.empty("rect", "width", 8.0, "height", 12.0, "fill", "#ffffff").empty("rect", "width", 8.0, "height", 5.0, "fill", colour.get().rgb());
				svg.close();
			}
		}
		svg.close();
	}

	private static String patternId(int pin) {
		return "striped-" + pin;
	}

	private void drawConnector(CableEnd end, double centre, double box, boolean left) {
		svg.text(centre, 88, "socket", ReportTexts.socket(end));
		svg.text(centre, 106, "front", Messages.format("drawing.front." + end.socket().type()));
		Function<Pin, String> fill = pin -> fill(end, pin);
		new ConnectorFace(svg, end.socket(), fill, centre, FACE_TOP + 6).draw();
		List<Pin> pins = end.socket().pins();
		for (int i = 0; i < pins.size(); i++) {
			drawPin(pins.get(i), i, box, left);
		}
	}

	private void drawPin(Pin pin, int index, double box, boolean left) {
		double middle = pinsTop + index * ROW + ROW / 2;
		double from = left ? MARGIN : box;
		svg.empty("path", "class", "rule", "d",
				"M" + Svg.number(from) + ' ' + Svg.number(middle + ROW / 2) + 'H' + Svg.number(left ? box + BOX : WIDTH - MARGIN));
		svg.empty("rect", "class", "box", "x", box, "y", middle - BOX / 2, "width", BOX, "height", BOX, "rx", 4.0, "fill",
				pin.contradicted() ? CONTRADICTED_PIN : pin.known() ? KNOWN_PIN : HATCHED);
		if (!pin.known()) {
			// The number must stay readable on the hatching.
			svg.empty("rect", "x", box + 6, "y", middle - 9, "width", BOX - 12, "height", 18.0, "rx", 3.0, "fill", "#ffffff");
		}
		svg.text(box + BOX / 2, middle + 5, "boxed", Integer.toString(pin.number()));
		double x = left ? box - 12 : box + BOX + 12;
		String style = (left ? "at-left" : "at-right") + (pin.known() ? "" : " unknown");
		svg.open("text", "class", style, "x", x, "y", middle + 5);
		String label = label(pin);
		if (label.length() > PIN_CHARACTERS) {
			svg.content("title", label);
			label = label.substring(0, PIN_CHARACTERS - 1) + '\u2026';
		}
		svg.content("tspan", label).close();
	}

	private static String label(Pin pin) {
		if (!pin.known()) {
			return Messages.format("pin.unknown");
		}
		if (!pin.contradicted()) {
			return pin.assignments().getFirst().signal();
		}
		return pin.assignments().stream().map(assignment -> Messages.format("drawing.wire", assignment.signal(), assignment.confidence().word())).distinct()
				.collect(Collectors.joining(" / "));
	}

	/** A contact with a wire has the wire's colour, unless it is not sure which wire. All others are bare metal. */
	private String fill(CableEnd end, Pin pin) {
		if (!pin.known()) {
			return HATCHED;
		}
		if (pin.contradicted()) {
			return CONTRADICTED_PIN;
		}
		Optional<CableWire> wire = cable.wires().stream().filter(row -> (end == cable.inverter() ? row.inverter() : row.battery()).pin() == pin.number())
				.findFirst();
		if (wire.isEmpty()) {
			return BARE_METAL;
		}
		return WireColour.of(cable.battery().socket(), wire.get().battery().pin())
				.map(colour -> colour.striped() ? "url(#" + patternId(colour.pin()) + ')' : colour.rgb()).orElse(PLAIN_WIRE);
	}

	private void drawWires() {
		List<Runnable> labels = new ArrayList<>();
		for (CableWire wire : cable.wires()) {
			List<CableWire> atInverter = cable.wires().stream().filter(other -> other.inverter().pin() == wire.inverter().pin()).toList();
			List<CableWire> atBattery = cable.wires().stream().filter(other -> other.battery().pin() == wire.battery().pin()).toList();
			double from = middle(cable.inverter(), wire.inverter().pin()) + spread(atInverter, wire);
			double to = middle(cable.battery(), wire.battery().pin()) + spread(atBattery, wire);
			double start = INVERTER_BOX + BOX;
			double bend = start + LABEL_RUN;
			double half = (bend + BATTERY_BOX) / 2;
			strokeWire(wire,
					"M" + Svg.number(start) + ' ' + Svg.number(from) + 'H' + Svg.number(bend) + 'C' + Svg.number(half) + ' ' + Svg.number(from) + ' '
							+ Svg.number(half) + ' '
							+ Svg.number(to) + ' ' + Svg.number(BATTERY_BOX - 12) + ' ' + Svg.number(to) + 'H' + Svg.number(BATTERY_BOX));
			// The first of several wires at one pin has its label above, the next ones below.
			double labelY = atInverter.indexOf(wire) == 0 ? from - 8 : from + 5 + 12.0 * atInverter.indexOf(wire);
			labels.add(() -> svg.text(start + 8, labelY, "wire-label",
					Messages.format(wire.contradicted() ? "drawing.wire.contradicted" : "drawing.wire", wire.signal(), wire.confidence().word())));
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

	private void strokeWire(CableWire wire, String path) {
		strokeWire(WireColour.of(cable.battery().socket(), wire.battery().pin()), wire.contradicted(), path);
	}

	private void strokeWire(Optional<WireColour> colour, boolean dashed, String path) {
		String dashes = dashed ? " dashed" : "";
		svg.empty("path", "class", "casing" + dashes, "d", path);
		boolean striped = colour.map(WireColour::striped).orElse(false);
		String rgb = colour.map(WireColour::rgb).orElse(PLAIN_WIRE);
		svg.empty("path", "class", "core" + dashes, "stroke", striped ? "#ffffff" : rgb, "d", path);
		if (striped) {
			svg.empty("path", "class", "stripe" + dashes, "stroke", rgb, "d", path);
		}
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

	private void drawHazards() {
		if (cable.hazards().isEmpty()) {
			return;
		}
		heading("section.hazards");
		for (CableHazard hazard : cable.hazards()) {
			drawHazard(hazard.hazard());
		}
	}

	private void drawHazard(Hazard hazard) {
		List<String> lines = Paragraph.wrap(hazard.text(), TEXT_CHARACTERS);
		double height = 28 + lines.size() * LINE;
		svg.empty("rect", "x", MARGIN, "y", y, "width", WIDTH - 2 * MARGIN, "height", height, "rx", 5.0, "fill", background(hazard.level()));
		svg.empty("rect", "x", MARGIN, "y", y, "width", 6.0, "height", height, "rx", 3.0, "fill", foreground(hazard.level()));
		drawSign(hazard.level(), MARGIN + 32, y + height / 2);
		svg.content("text", ReportTexts.level(hazard.level()) + " (" + hazard.confidence().word() + ')', "class", "level", "x", MARGIN + 60, "y", y + 18,
				"style",
				"fill:" + foreground(hazard.level()));
		y += 22;
		lines(MARGIN + 60, "text", hazard.text(), TEXT_CHARACTERS);
		y += 14;
	}

	/** A form for each level, so that the colour is not needed: triangle, circle with bar, circle with i. */
	private void drawSign(Hazard.Level level, double x, double middle) {
		String colour = foreground(level);
		switch (level) {
			case DAMAGE -> {
				svg.empty("path", "fill", colour, "d", "M" + Svg.number(x) + ' ' + Svg.number(middle - 15) + "l16 28h-32Z");
				svg.empty("path", "stroke", "#ffffff", "stroke-width", 3.2, "d", "M" + Svg.number(x) + ' ' + Svg.number(middle - 6) + "v10m0 3v3.4");
			}
			case NO_FUNCTION -> {
				svg.empty("circle", "fill", colour, "cx", x, "cy", middle, "r", 14.0);
				svg.empty("path", "stroke", "#ffffff", "stroke-width", 4.5, "d", "M" + Svg.number(x - 8) + ' ' + Svg.number(middle) + "h16");
			}
			case NOTE -> {
				svg.empty("circle", "fill", colour, "cx", x, "cy", middle, "r", 14.0);
				svg.empty("path", "stroke", "#ffffff", "stroke-width", 3.2, "d", "M" + Svg.number(x) + ' ' + Svg.number(middle - 8) + "v3.4m0 3v9.6");
			}
		}
	}

	private static String foreground(Hazard.Level level) {
		return switch (level) {
			case DAMAGE -> "#b71c1c";
			case NO_FUNCTION -> "#a34700";
			case NOTE -> "#1a4f9c";
		};
	}

	private static String background(Hazard.Level level) {
		return switch (level) {
			case DAMAGE -> "#fdecea";
			case NO_FUNCTION -> "#fff3e3";
			case NOTE -> "#eaf1fb";
		};
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
		Set<Integer> pins = cable.wires().stream().map(wire -> wire.battery().pin()).collect(Collectors.toCollection(TreeSet::new));
		boolean plain = false;
		for (int pin : pins) {
			Optional<WireColour> colour = WireColour.of(cable.battery().socket(), pin);
			if (colour.isPresent()) {
				strokeWire(colour, false, legendPath());
				legendText(Messages.format("drawing.legend.colour", pin, colour.get().title()));
			} else {
				plain = true;
			}
		}
		if (plain) {
			strokeWire(Optional.empty(), false, legendPath());
			legendText(Messages.format("drawing.legend.plain"));
		}
		if (cable.wires().stream().anyMatch(CableWire::contradicted)) {
			strokeWire(Optional.empty(), true, legendPath());
			legendText(Messages.format("drawing.legend.contradicted"));
			legendBox(CONTRADICTED_PIN, "drawing.legend.contradicted-pin");
		}
		legendBox(HATCHED, "pin.unknown");
		svg.empty("path", "class", "marker", "d", "M" + Svg.number(LEGEND_LEFT + 22) + ' ' + Svg.number(y + 13) + "l-6-8h12Z");
		legendText(Messages.format("drawing.pin-one"));
	}

	private void legendBox(String fill, String message) {
		svg.empty("rect", "class", "box", "x", LEGEND_LEFT + 10, "y", y, "width", 24.0, "height", 18.0, "rx", 3.0, "fill", fill);
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
