package org.busbar.ui.internal.wiring;

import java.util.HashSet;
import java.util.Set;

import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Raster;
import org.busbar.core.drawing.Sheet;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;

/**
 * Shows a drawing, as wide as there is room for or at a zoom that was chosen. The pixels are made in the background for the part that can be seen and some of
 * what surrounds it; until they are there, those made before are shown.
 */
public final class DrawingCanvas {

	private static final double SMALLEST = 0.3;
	private static final double LARGEST = 6;
	private static final double STEP = 1.2;
	private static final int LINE = 40;

	private final Canvas canvas;
	private final Set<Integer> screenZooms = new HashSet<>(Set.of(DrawingPicture.PLAIN));
	private @Nullable Sheet sheet;
	private @Nullable DrawingPicture picture;
	private @Nullable Image image;
	private @Nullable Job job;
	private double zoom = 1;
	private boolean fitted = true;
	/** Upper left corner of what is seen, in points. */
	private int left;
	private int top;
	private @Nullable Point dragged;

	/** @param id its name for tests */
	public DrawingCanvas(Composite parent, String id) {
		canvas = new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
		WidgetIds.set(canvas, id);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> layOut());
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseDown, this::startDrag);
		canvas.addListener(SWT.MouseMove, this::drag);
		canvas.addListener(SWT.MouseUp, event -> stopDrag());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Dispose, event -> forget());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrollTo(left, canvas.getVerticalBar().getSelection()));
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrollTo(canvas.getHorizontalBar().getSelection(), top));
		describe();
	}

	/** The control, which takes as much room as it gets. */
	public Canvas control() {
		return canvas;
	}

	/** Shows another drawing; what is seen of it stays where it is. */
	public void show(Sheet other) {
		sheet = other;
		layOut();
	}

	void zoomIn() {
		zoomTo(zoom * STEP, canvas.getClientArea().height / 2);
	}

	void zoomOut() {
		zoomTo(zoom / STEP, canvas.getClientArea().height / 2);
	}

	/** As wide as there is room for, from now on. */
	void fitWidth() {
		fitted = true;
		layOut();
	}

	private void describe() {
		AccessibleName.set(canvas, () -> sheet == null ? "" : NLS.bind(Messages.drawing_name, sheet.title()));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = sheet == null ? "" : sheet.description();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	private void zoomTo(double wanted, int fixedY) {
		double before = zoom;
		fitted = false;
		zoom = Math.clamp(wanted, SMALLEST, LARGEST);
		double factor = zoom / before;
		int middle = canvas.getClientArea().width / 2;
		left = (int) Math.round((left + middle) * factor) - middle;
		top = (int) Math.round((top + fixedY) * factor) - fixedY;
		layOut();
	}

	private int width() {
		return sheet == null ? 0 : (int) Math.ceil(sheet.width() * zoom);
	}

	private int height() {
		return sheet == null ? 0 : (int) Math.ceil(sheet.height() * zoom);
	}

	private void layOut() {
		Rectangle area = canvas.getClientArea();
		if (sheet != null && fitted && area.width > 0) {
			double fit = Math.clamp(area.width / sheet.width(), SMALLEST, LARGEST);
			top = (int) Math.round(top * fit / zoom);
			zoom = fit;
		}
		set(canvas.getHorizontalBar(), width(), area.width);
		set(canvas.getVerticalBar(), height(), area.height);
		scrollTo(left, top);
	}

	private static void set(ScrollBar bar, int length, int seen) {
		bar.setValues(bar.getSelection(), 0, Math.max(length, 1), Math.clamp(seen, 1, Math.max(length, 1)), LINE, Math.max(seen - LINE, 1));
		bar.setEnabled(length > seen);
	}

	private void scrollTo(int x, int y) {
		Rectangle area = canvas.getClientArea();
		left = Math.clamp(x, 0, Math.max(0, width() - area.width));
		top = Math.clamp(y, 0, Math.max(0, height() - area.height));
		canvas.getHorizontalBar().setSelection(left);
		canvas.getVerticalBar().setSelection(top);
		canvas.redraw();
		provide();
	}

	/** Asks for pixels if those that are there do not cover what is seen. */
	private void provide() {
		Rectangle area = canvas.getClientArea();
		if (sheet == null || area.isEmpty() || job != null) {
			return;
		}
		Raster raster = new Raster(sheet, isDark());
		Rectangle seen = new Rectangle(left, top, Math.min(area.width, width()), Math.min(area.height, height()));
		if (picture != null && picture.fits(raster, zoom) && picture.part().union(seen).equals(picture.part())) {
			return;
		}
		int spareX = area.width / 4;
		int spareY = area.height / 2;
		Rectangle part = new Rectangle(seen.x - spareX, seen.y - spareY, seen.width + 2 * spareX, seen.height + 2 * spareY)
				.intersection(new Rectangle(0, 0, width(), height()));
		make(new DrawingPicture(raster, zoom, part));
	}

	private void make(DrawingPicture wanted) {
		Set<Integer> zooms = Set.copyOf(screenZooms);
		job = Job.createSystem(Messages.drawing_job, (ICoreRunnable) monitor -> {
			zooms.forEach(wanted::getImageData);
			if (!canvas.isDisposed()) {
				canvas.getDisplay().asyncExec(() -> made(wanted));
			}
		});
		job.schedule();
	}

	private void made(DrawingPicture made) {
		if (canvas.isDisposed()) {
			return;
		}
		job = null;
		if (image != null) {
			image.dispose();
		}
		picture = made;
		image = new Image(canvas.getDisplay(), (int screenZoom) -> {
			screenZooms.add(screenZoom);
			return made.getImageData(screenZoom);
		});
		canvas.redraw();
		// It may have been scrolled or zoomed in the meantime.
		provide();
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		if (sheet != null) {
			int offset = Math.max(0, (area.width - width()) / 2);
			gc.setBackground(InkColour.of(Ink.PAPER, isDark()));
			gc.fillRectangle(offset, -top, width(), height());
			if (image != null && picture != null) {
				draw(gc, image, picture, offset);
			}
			provide();
		}
		if (canvas.isFocusControl()) {
			gc.drawFocus(1, 1, area.width - 2, area.height - 2);
		}
	}

	/** As large as the drawing is to be, even if the pixels were made for another zoom. */
	private void draw(GC gc, Image pixels, DrawingPicture made, int offset) {
		double factor = zoom / made.zoom();
		Rectangle part = made.part();
		int x = offset - left + (int) Math.round(part.x * factor);
		int y = -top + (int) Math.round(part.y * factor);
		if (factor == 1) {
			gc.drawImage(pixels, x, y);
		} else {
			gc.drawImage(pixels, 0, 0, part.width, part.height, x, y, (int) Math.round(part.width * factor), (int) Math.round(part.height * factor));
		}
	}

	/** The theme may be changed at any time; the background of what surrounds the drawing tells. */
	private boolean isDark() {
		return InkColour.isDark(canvas.getParent());
	}

	private void key(Event event) {
		Rectangle area = canvas.getClientArea();
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoomKey(event);
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_UP -> scrollTo(left, top - LINE);
			case SWT.ARROW_DOWN -> scrollTo(left, top + LINE);
			case SWT.ARROW_LEFT -> scrollTo(left - LINE, top);
			case SWT.ARROW_RIGHT -> scrollTo(left + LINE, top);
			case SWT.PAGE_UP -> scrollTo(left, top - area.height + LINE);
			case SWT.PAGE_DOWN -> scrollTo(left, top + area.height - LINE);
			case SWT.HOME -> scrollTo(0, 0);
			case SWT.END -> scrollTo(0, height());
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	/** Plus is above the equals sign on many keyboards. */
	private void zoomKey(Event event) {
		switch (event.keyCode) {
			case '+', '=', SWT.KEYPAD_ADD -> zoomIn();
			case '-', SWT.KEYPAD_SUBTRACT -> zoomOut();
			case '0', SWT.KEYPAD_0 -> fitWidth();
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoomTo(event.count > 0 ? zoom * STEP : zoom / STEP, event.y);
		} else {
			scrollTo(left, top - event.count * LINE);
		}
		event.doit = false;
	}

	private void startDrag(Event event) {
		canvas.setFocus();
		if (event.button == 1) {
			dragged = new Point(event.x + left, event.y + top);
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
	}

	private void drag(Event event) {
		if (dragged != null) {
			scrollTo(dragged.x - event.x, dragged.y - event.y);
		}
	}

	private void stopDrag() {
		dragged = null;
		canvas.setCursor(null);
	}

	private void forget() {
		if (image != null) {
			image.dispose();
		}
		if (job != null) {
			job.cancel();
		}
	}
}
