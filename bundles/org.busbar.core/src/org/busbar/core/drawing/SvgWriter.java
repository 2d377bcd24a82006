package org.busbar.core.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A drawing as an SVG document of its true size. It uses nothing but attributes that every program understands: no style sheet, no pattern, no script. */
public final class SvgWriter {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	/** All of them are as wide as the face that the drawing was laid out with. */
	private static final String FONTS = "'Liberation Sans',Arial,Helvetica,sans-serif";

	private final XmlWriter xml = new XmlWriter();
	/** Stands before the ids of elements, so that a page can hold several drawings. */
	private final String prefix;

	private SvgWriter(String prefix) {
		this.prefix = prefix;
	}

	/** The whole document, ended by a line feed. */
	public static String write(Sheet sheet) {
		return new SvgWriter("").document(sheet);
	}

	/**
	 * An element for an HTML page: without what only a file of its own has.
	 *
	 * @param name of the drawing, unique in the page; letters, digits and hyphens
	 */
	public static String inline(Sheet sheet, String name) {
		String document = new SvgWriter(name + '-').document(sheet);
		return document.substring(document.indexOf("<svg"));
	}

	private String document(Sheet sheet) {
		double height = sheet.height();
		xml.open("svg", "xmlns", NAMESPACE, "width", millimetres(sheet.width()), "height", millimetres(height), "viewBox",
				"0 0 " + XmlWriter.number(sheet.width()) + ' ' + XmlWriter.number(height), "role", "img", "aria-labelledby",
				prefix + "title " + prefix + "description", "font-family",
				FONTS);
		xml.content("title", sheet.title(), "id", prefix + "title");
		xml.content("desc", sheet.description(), "id", prefix + "description");
		xml.empty("rect", "width", sheet.width(), "height", height, "fill", colour(Ink.PAPER));
		double top = sheet.margin();
		for (Block block : sheet.blocks()) {
			xml.open("g", "transform", "translate(0 " + XmlWriter.number(top) + ')');
			block.marks().forEach(this::mark);
			xml.close();
			top += block.height();
		}
		xml.close();
		return xml.finish();
	}

	private static String millimetres(double units) {
		return XmlWriter.number(units / Sheet.PER_MILLIMETRE) + "mm";
	}

	private void mark(Mark mark) {
		switch (mark) {
			case Mark.Area area -> area(area);
			case Mark.Label label -> label(label);
		}
	}

	/** The length is told, so that a machine without any of the fonts fits its own into the room there is. */
	private void label(Mark.Label label) {
		Lettering lettering = label.lettering();
		boolean atStart = lettering.anchor() == Lettering.Anchor.START;
		xml.content("text", label.text(), "class", label.role(), "x", label.x(), "y", label.y(), "font-size", lettering.size(), "font-weight",
				lettering.bold() ? "bold" : "", "text-anchor", atStart ? "" : lettering.anchor().word(), "fill", colour(lettering.ink()), "textLength",
				lettering.width(label.text()), "lengthAdjust", "spacingAndGlyphs");
	}

	private void area(Mark.Area area) {
		List<Object> attributes = new ArrayList<>(List.of("class", area.role()));
		String element = form(area.shape(), attributes);
		Ink fill = area.fill();
		Collections.addAll(attributes, "fill", fill == null ? "none" : colour(fill));
		line(area.line(), attributes);
		xml.empty(element, attributes.toArray());
	}

	private static void line(@Nullable Line line, List<Object> attributes) {
		if (line != null) {
			Collections.addAll(attributes, "stroke", colour(line.ink()), "stroke-width", line.width(), "stroke-dasharray",
					line.dashes().stream().map(XmlWriter::number).collect(Collectors.joining(" ")));
		}
	}

	private static String form(Shape shape, List<Object> attributes) {
		switch (shape) {
			case Rectangle2D box -> Collections.addAll(attributes, "x", box.getX(), "y", box.getY(), "width", box.getWidth(), "height", box.getHeight());
			case RoundRectangle2D box -> Collections.addAll(attributes, "x", box.getX(), "y", box.getY(), "width", box.getWidth(), "height", box.getHeight(),
					"rx", box.getArcWidth() / 2);
			case Ellipse2D ellipse -> Collections.addAll(attributes, "cx", ellipse.getCenterX(), "cy", ellipse.getCenterY(), "rx", ellipse.getWidth() / 2,
					"ry", ellipse.getHeight() / 2);
			default -> {
				Collections.addAll(attributes, "d", path(shape));
				return "path";
			}
		}
		return shape instanceof Ellipse2D ? "ellipse" : "rect";
	}

	private static String path(Shape shape) {
		StringBuilder path = new StringBuilder();
		double[] points = new double[6];
		for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
			switch (i.currentSegment(points)) {
				case PathIterator.SEG_MOVETO -> segment(path, 'M', points, 2);
				case PathIterator.SEG_LINETO -> segment(path, 'L', points, 2);
				case PathIterator.SEG_QUADTO -> segment(path, 'Q', points, 4);
				case PathIterator.SEG_CUBICTO -> segment(path, 'C', points, 6);
				default -> path.append('Z');
			}
		}
		return path.toString();
	}

	private static void segment(StringBuilder path, char command, double[] points, int count) {
		path.append(command);
		for (int i = 0; i < count; i++) {
			path.append(i == 0 ? "" : " ").append(XmlWriter.number(points[i]));
		}
	}

	private static String colour(Ink ink) {
		return String.format("#%06x", ink.rgb());
	}
}
