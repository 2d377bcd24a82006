package org.busbar.ui.internal.wiring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.busbar.core.drawing.Raster;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A part of a drawing as pixels, for whatever zoom the screen has. Any thread may make one.
 *
 * @param raster what makes the pixels
 * @param zoom   points of the screen for a unit of the drawing
 * @param part   which part, in points
 */
record DrawingPicture(Raster raster, double zoom, Rectangle part, Map<Integer, ImageData> data) implements ImageDataProvider {

	private static final PaletteData PALETTE = new PaletteData(0xff0000, 0xff00, 0xff);
	/** Of the screen: points and pixels are the same. */
	static final int PLAIN = 100;

	DrawingPicture(Raster raster, double zoom, Rectangle part) {
		this(raster, zoom, part, new ConcurrentHashMap<>());
	}

	/** Makes the pixels for a zoom of the screen ahead of time. */
	@Override
	public ImageData getImageData(int screenZoom) {
		return data.computeIfAbsent(screenZoom, this::pixels);
	}

	private ImageData pixels(int screenZoom) {
		double factor = screenZoom / (double) PLAIN;
		int width = Math.max(1, (int) Math.round(part.width * factor));
		int height = Math.max(1, (int) Math.round(part.height * factor));
		int[] pixels = raster.pixels(zoom * factor, (int) Math.round(part.x * factor), (int) Math.round(part.y * factor), width, height);
		ImageData image = new ImageData(width, height, 24, PALETTE);
		for (int y = 0; y < height; y++) {
			image.setPixels(0, y, width, pixels, y * width);
		}
		return image;
	}

	/** Whether it shows the same drawing as large as that. */
	boolean fits(Raster other, double otherZoom) {
		return raster.equals(other) && zoom == otherZoom;
	}
}
