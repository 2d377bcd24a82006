package org.busbar.core.export;

import java.util.List;

import org.busbar.core.drawing.Sketch;

/**
 * A coloured field with a sign, a title and text, both broken for its width.
 */
record Card(Severity severity, List<String> title, List<String> body, double width) {

	/** Where the text begins. */
	static final double INSET = 56;

	private static final double PADDING = 14;
	private static final double RADIUS = 5;

	static Card of(Severity severity, String title, List<String> paragraphs, double width) {
		double room = width - INSET - PADDING;
		List<String> body = paragraphs.stream().flatMap(text -> Paragraph.wrap(text, Letters.TEXT, room).stream()).toList();
		return new Card(severity, Paragraph.wrap(title, Letters.STRONG, room), body, width);
	}

	double height() {
		return 15 + (title.size() + body.size()) * Letters.LEADING;
	}

	/** Draws it, higher than it needs to be where something else follows in it. */
	void draw(Sketch sketch, double x, double y, double height) {
		sketch.rectangle("field", x, y, width, height, RADIUS, severity.background(), null);
		sketch.rectangle("", x, y, 6, height, 3, severity.foreground(), null);
		severity.drawSign(sketch, x + 30, y + Math.min(height / 2, 30));
		double base = sketch.lines("card", x + INSET, y + 20, title, Letters.STRONG.in(severity.foreground()), Letters.LEADING);
		sketch.lines("card-text", x + INSET, base + 1, body, Letters.TEXT, Letters.LEADING);
	}

	/** Draws it as high as it needs to be and tells where it ends. */
	double draw(Sketch sketch, double x, double y) {
		draw(sketch, x, y, height());
		return y + height();
	}
}
