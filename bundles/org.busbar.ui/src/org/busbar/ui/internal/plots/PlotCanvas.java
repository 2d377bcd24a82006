package org.busbar.ui.internal.plots;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The chart on the screen, and what mouse and keys do to it. */
final class PlotCanvas {

	/** What the user wants. */
	interface Wishes {

		/** @param factor below 1 to see more detail; at the moment keeps its place */
		void zoom(double factor, long at);

		/** @param part part of what is seen; negative for earlier */
		void pan(double part);

		/** Shows what is between two moments. */
		void show(long one, long other);

		/** Puts the cursor that is nearest at hand there. */
		void putCursor(long nanos, boolean second);

		/** @return whether the key means something */
		boolean key(int keyCode, char character, int stateMask);
	}

	private static final double WHEEL = 0.8;
	private static final double WHEEL_PAN = 0.1;

	private final ScrolledComposite scrolled;
	private final Canvas canvas;
	private final Wishes wishes;
	private Picture picture = Picture.EMPTY;
	private String hint = "";
	private String spoken = "";
	/** Where the mouse was pressed and where it is; the same while it is not dragged. */
	private int pressed = -1;
	private int dragged = -1;

	/** @param id for {@link WidgetIds} */
	PlotCanvas(Composite parent, String id, Wishes wishes) {
		this.wishes = wishes;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		scrolled.setContent(canvas);
		WidgetIds.set(canvas, id);
		AccessibleName.set(canvas, () -> spoken);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, PlotCanvas::traverse);
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseMove, this::drag);
		canvas.addListener(SWT.MouseUp, this::release);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener repaint = event -> canvas.redraw();
		themes.addPropertyChangeListener(repaint);
		canvas.addListener(SWT.Dispose, event -> themes.removePropertyChangeListener(repaint));
	}

	Control control() {
		return scrolled;
	}

	Canvas canvas() {
		return canvas;
	}

	/**
	 * @param now  what is drawn
	 * @param text what is written in the middle; empty for nothing
	 * @param name what a screen reader says
	 */
	void show(Picture now, String text, String name) {
		picture = now;
		hint = text;
		spoken = name;
		GC gc = new GC(canvas);
		int least = new ChartPainter(gc, picture, ChartColours.current(), canvas.getClientArea().width).leastHeight();
		gc.dispose();
		if (scrolled.getMinHeight() != least) {
			scrolled.setMinHeight(least);
		}
		canvas.redraw();
	}

	/** The picture as it is seen, so many times as large. */
	ImageData image(int scale) {
		Rectangle area = canvas.getClientArea();
		int width = Math.max(1, area.width);
		int height = Math.max(1, area.height);
		Image image = new Image(canvas.getDisplay(), width * scale, height * scale);
		GC gc = new GC(image);
		Transform transform = new Transform(canvas.getDisplay());
		try {
			transform.scale(scale, scale);
			gc.setTransform(transform);
			gc.setFont(canvas.getFont());
			new ChartPainter(gc, picture, ChartColours.current(), width).paint(height, new Rectangle(0, 0, width, height));
			return image.getImageData();
		} finally {
			transform.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = canvas.getClientArea();
		ChartColours colours = ChartColours.current();
		ChartPainter painter = new ChartPainter(gc, picture, colours, area.width);
		painter.paint(area.height, canvas.getDisplay().map(scrolled, canvas, scrolled.getClientArea()).intersection(area));
		gc.setForeground(colours.text());
		if (!hint.isEmpty()) {
			Point size = gc.textExtent(hint);
			gc.setBackground(colours.background());
			gc.drawText(hint, Math.max(0, (area.width - size.x) / 2), Math.max(0, (area.height - size.y) / 2));
		}
		if (dragged != pressed) {
			gc.setBackground(colours.text());
			gc.setAlpha(40);
			gc.fillRectangle(Math.min(pressed, dragged), 0, Math.abs(dragged - pressed), area.height);
			gc.setAlpha(255);
			gc.drawLine(pressed, 0, pressed, area.height);
			gc.drawLine(dragged, 0, dragged, area.height);
		}
		if (canvas.isFocusControl()) {
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
		}
	}

	private Rectangle time() {
		GC gc = new GC(canvas);
		Rectangle time = new ChartPainter(gc, picture, ChartColours.current(), canvas.getClientArea().width).time();
		gc.dispose();
		return time;
	}

	private long nanos(int x) {
		Rectangle time = time();
		double part = Math.clamp((x - time.x) / (double) time.width, 0, 1);
		return picture.visible().rounded(picture.visible().from() + (long) (picture.visible().length() * part));
	}

	private void press(Event event) {
		canvas.setFocus();
		if (event.button == 1) {
			pressed = event.x;
			dragged = event.x;
		}
	}

	private void drag(Event event) {
		if (pressed >= 0 && (event.stateMask & SWT.BUTTON1) != 0 && Math.abs(event.x - pressed) > 3) {
			dragged = event.x;
			canvas.redraw();
		}
	}

	private void release(Event event) {
		if (event.button != 1 || pressed < 0) {
			return;
		}
		int from = pressed;
		int to = dragged;
		pressed = -1;
		dragged = -1;
		if (from == to) {
			wishes.putCursor(nanos(event.x), (event.stateMask & SWT.SHIFT) != 0);
		} else {
			wishes.show(nanos(from), nanos(to));
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.SHIFT) != 0) {
			wishes.pan(event.count > 0 ? -WHEEL_PAN : WHEEL_PAN);
		} else {
			wishes.zoom(event.count > 0 ? WHEEL : 1 / WHEEL, nanos(event.x));
		}
		event.doit = false;
	}

	private void key(Event event) {
		if (wishes.key(event.keyCode, event.character, event.stateMask)) {
			event.doit = false;
		}
	}

	/** The chart needs the arrows itself; Tab goes on. */
	private static void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS, SWT.TRAVERSE_ESCAPE ->
				event.doit = false;
			default -> event.doit = true;
		}
	}
}
