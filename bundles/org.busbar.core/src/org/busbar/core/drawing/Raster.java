package org.busbar.core.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of parts of a drawing. It asks the machine for no font, no window and no screen.
 *
 * @param sheet the drawing
 * @param dark  whether the picture is for a screen with a dark theme
 */
public record Raster(Sheet sheet, boolean dark) {

	private static final float MITER_LIMIT = 4;

	/**
	 * A part of the drawing as it is at a scale.
	 *
	 * @param scale pixels for a unit of the drawing
	 * @param x     left edge of the part, in pixels
	 * @param y     upper edge of the part, in pixels
	 * @return line by line from top to bottom, red, green and blue in the lower 24 bits
	 */
	public int[] pixels(double scale, int x, int y, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(color(Ink.PAPER));
			graphics.fillRect(0, 0, width, height);
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.translate(-x, -y);
			graphics.scale(scale, scale);
			draw(graphics, y / scale, (y + height) / scale);
		} finally {
			graphics.dispose();
		}
		return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
	}

	/** Draws the blocks between two heights, and whatever hangs out of them. */
	private void draw(Graphics2D graphics, double from, double to) {
		double top = sheet.margin();
		for (Block block : sheet.blocks()) {
			if (top < to && top + block.height() > from) {
				graphics.translate(0, top);
				block.marks().forEach(mark -> draw(graphics, mark));
				graphics.translate(0, -top);
			}
			top += block.height();
		}
	}

	private void draw(Graphics2D graphics, Mark mark) {
		switch (mark) {
			case Mark.Area area -> draw(graphics, area.shape(), area.fill(), area.line());
			case Mark.Label label -> {
				Lettering lettering = label.lettering();
				draw(graphics, Typeface.SANS.outline(label), lettering.ink(),
						lettering.bold() ? new Line(lettering.ink(), lettering.size() * Typeface.BOLD_LINE) : null);
			}
		}
	}

	private void draw(Graphics2D graphics, Shape shape, @Nullable Ink fill, @Nullable Line line) {
		if (fill != null) {
			graphics.setColor(color(fill));
			graphics.fill(shape);
		}
		if (line != null) {
			graphics.setColor(color(line.ink()));
			graphics.setStroke(new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER_LIMIT, dashes(line), 0));
			graphics.draw(shape);
		}
	}

	private static float @Nullable [] dashes(Line line) {
		if (line.dashes().isEmpty()) {
			return null;
		}
		float[] dashes = new float[line.dashes().size()];
		for (int i = 0; i < dashes.length; i++) {
			dashes[i] = line.dashes().get(i).floatValue();
		}
		return dashes;
	}

	private Color color(Ink ink) {
		return new Color(ink.rgb(dark));
	}
}
