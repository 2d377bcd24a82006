package org.busbar.ui.internal.wiring;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

import org.busbar.core.export.DrawingPicture;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/** Shows a drawing at any zoom. The pixels are made in the background, as many as the screen has. */
final class DrawingCanvas {

	private static final double STEP = 1.25;
	private static final double SMALLEST = 0.2;
	private static final double LARGEST = 4;
	private static final int SCROLL = 40;

	private final ScrolledComposite scrolled;
	private final Canvas canvas;
	private @Nullable DrawingPicture drawing;
	private @Nullable Image image;
	private String failure = "";
	/** 0 fits the width. */
	private double zoom;
	private long asked;

	DrawingCanvas(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
		scrolled.setContent(canvas);
		WidgetIds.set(canvas, WiringIds.DRAWING);
		AccessibleName.set(canvas, Messages.drawing_name);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.MouseVerticalWheel, event -> {
			if ((event.stateMask & SWT.MOD1) != 0) {
				zoom(event.count > 0 ? STEP : 1 / STEP);
				event.doit = false;
			}
		});
		canvas.addListener(SWT.Dispose, event -> forgetImage());
		scrolled.addListener(SWT.Resize, event -> {
			if (zoom == 0) {
				render();
			}
		});
	}

	Control control() {
		return scrolled;
	}

	Canvas canvas() {
		return canvas;
	}

	void show(DrawingPicture picture) {
		drawing = picture;
		failure = "";
		// Not for a moment may the drawing of another cable stand here.
		forgetImage();
		canvas.redraw();
		scrolled.setOrigin(0, 0);
		render();
	}

	void fail(String message) {
		drawing = null;
		failure = message;
		forgetImage();
		canvas.redraw();
	}

	void zoom(double factor) {
		zoom = Math.clamp(scale() * factor, SMALLEST, LARGEST);
		render();
	}

	void fit() {
		zoom = 0;
		render();
	}

	private double scale() {
		DrawingPicture picture = drawing;
		if (zoom > 0 || picture == null) {
			return zoom > 0 ? zoom : 1;
		}
		return Math.max(SMALLEST, (scrolled.getClientArea().width - 2) / picture.width());
	}

	/** SWT counts in points, of which a fine screen has several pixels each. */
	private void render() {
		DrawingPicture picture = drawing;
		if (picture == null || scrolled.getClientArea().width <= 0) {
			return;
		}
		double scale = scale();
		long number = ++asked;
		Display display = canvas.getDisplay();
		int deviceZoom = display.getPrimaryMonitor().getZoom();
		ICoreRunnable draw = monitor -> {
			ImageData pixels = data(picture.pixels(scale * deviceZoom / 100));
			display.asyncExec(() -> {
				if (!canvas.isDisposed() && number == asked) {
					put(pixels, deviceZoom);
				}
			});
		};
		Job.createSystem("busbar-drawing", draw).schedule();
	}

	private void put(ImageData pixels, int deviceZoom) {
		forgetImage();
		ImageDataProvider provider = wanted -> wanted == deviceZoom
				? pixels
				: pixels.scaledTo(Math.max(1, pixels.width * wanted / deviceZoom), Math.max(1, pixels.height * wanted / deviceZoom));
		Image made = new Image(canvas.getDisplay(), provider);
		image = made;
		canvas.setSize(made.getBounds().width, made.getBounds().height);
		canvas.redraw();
	}

	private static ImageData data(BufferedImage pixels) {
		ImageData data = new ImageData(pixels.getWidth(), pixels.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] colours = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
		for (int row = 0; row < data.height; row++) {
			data.setPixels(0, row, data.width, colours, row * data.width);
		}
		return data;
	}

	private void forgetImage() {
		Optional.ofNullable(image).ifPresent(Image::dispose);
		image = null;
	}

	private void paint(Event event) {
		if (image != null) {
			event.gc.drawImage(image, 0, 0);
		} else if (!failure.isEmpty()) {
			event.gc.drawText(NLS.bind(Messages.drawing_failed, failure), 10, 10, true);
		}
	}

	private void pressed(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
			case SWT.KEYPAD_ADD, '+', '=' -> zoom(STEP);
			case SWT.KEYPAD_SUBTRACT, '-' -> zoom(1 / STEP);
			case '0' -> fit();
			case SWT.ARROW_UP -> scroll(0, -SCROLL);
			case SWT.ARROW_DOWN -> scroll(0, SCROLL);
			case SWT.ARROW_LEFT -> scroll(-SCROLL, 0);
			case SWT.ARROW_RIGHT -> scroll(SCROLL, 0);
			case SWT.PAGE_UP -> scroll(0, -scrolled.getClientArea().height);
			case SWT.PAGE_DOWN -> scroll(0, scrolled.getClientArea().height);
			case SWT.HOME -> scrolled.setOrigin(0, 0);
			default -> event.doit = !control || event.doit;
		}
	}

	private void scroll(int x, int y) {
		scrolled.setOrigin(scrolled.getOrigin().x + x, scrolled.getOrigin().y + y);
	}
}
