package org.busbar.ui.tests;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** What can be seen of a control that paints itself. To be called on the user interface thread. */
final class DrawnControl {

	private static final int STEP = 3;

	private DrawnControl() {
	}

	/** How many colours it has, at points that are close to each other. */
	static int colours(Control control) {
		ImageData picture = picture(control);
		Set<Integer> colours = new HashSet<>();
		for (int x = 0; x < picture.width; x += STEP) {
			for (int y = 0; y < picture.height; y += STEP) {
				colours.add(picture.getPixel(x, y));
			}
		}
		return colours.size();
	}

	/** From 0 for black to 255 for white, on average. */
	static int brightness(Control control) {
		ImageData picture = picture(control);
		long sum = 0;
		long count = 0;
		for (int x = 0; x < picture.width; x += STEP) {
			for (int y = 0; y < picture.height; y += STEP) {
				RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
				sum += (rgb.red + rgb.green + rgb.blue) / 3;
				count++;
			}
		}
		return (int) (sum / count);
	}

	private static ImageData picture(Control control) {
		Point size = control.getSize();
		Image image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		control.print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}
}
