package org.busbar.ui.internal.busline;

import java.util.function.IntConsumer;

import org.busbar.ui.internal.WidgetIds;
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
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolTip;
import org.jspecify.annotations.Nullable;

/** One figure of the line. Other than a label it takes the focus, so that it is read out, and explains itself to the mouse and to the keyboard. */
public final class FigureLabel extends Canvas {

	/** Longer texts are cut off; the explanation has all of it. */
	private static final int MOST_CHARACTERS = 100;
	private static final int MARGIN = 3;

	private final String name;
	private Figure shown = Figure.NONE;
	private String text = "";
	private @Nullable Image image;
	private @Nullable ToolTip explanation;

	/**
	 * @param name what it is about
	 * @param move moves the focus by so many figures
	 */
	FigureLabel(Composite parent, String id, String name, IntConsumer move) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.name = name;
		WidgetIds.set(this, id);
		hide(true);
		describe();
		addListener(SWT.KeyDown, event -> key(event, move));
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> forceFocus());
		addListener(SWT.Paint, this::paint);
	}

	/** The text that is to be seen; empty while there is nothing to tell. */
	public String text() {
		return text;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		gc.dispose();
		Rectangle picture = picture();
		int gap = picture.width > 0 ? 2 * MARGIN : 0;
		return new Point(MARGIN + picture.width + gap + extent.x + MARGIN, MARGIN + Math.max(picture.height, extent.y) + MARGIN);
	}

	/**
	 * Shows a figure.
	 *
	 * @return whether it needs another place than before
	 */
	boolean show(Figure figure) {
		if (figure.equals(shown)) {
			return false;
		}
		boolean other = !figure.text().equals(shown.text());
		shown = figure;
		setToolTipText(figure.explanation());
		if (other) {
			String all = figure.text();
			text = all.length() > MOST_CHARACTERS ? NLS.bind(Messages.shortened, all.substring(0, MOST_CHARACTERS)) : all;
			hide(figure.isEmpty());
			redraw();
		}
		return other;
	}

	void show(@Nullable Image picture) {
		image = picture;
		redraw();
	}

	private void hide(boolean hidden) {
		setVisible(!hidden);
		RowData data = new RowData();
		data.exclude = hidden;
		setLayoutData(data);
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.figure_name, name, shown.text());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = shown.explanation();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LABEL;
			}
		});
	}

	private void key(Event event, IntConsumer move) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> move.accept(-1);
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> move.accept(1);
			case ' ', SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> explain();
			default -> {
				// Belongs to somebody else.
			}
		}
	}

	private void explain() {
		ToolTip balloon = explanation;
		if (balloon == null) {
			ToolTip made = new ToolTip(getShell(), SWT.BALLOON | SWT.ICON_INFORMATION);
			addListener(SWT.Dispose, event -> made.dispose());
			addListener(SWT.FocusOut, event -> made.setVisible(false));
			explanation = made;
			balloon = made;
		}
		balloon.setText(shown.text());
		balloon.setMessage(NLS.bind(Messages.key_hint, shown.explanation()));
		balloon.setLocation(toDisplay(getSize().x / 2, 0));
		balloon.setVisible(true);
	}

	private void paint(Event event) {
		Point size = getSize();
		Rectangle picture = picture();
		int x = MARGIN;
		if (image != null) {
			event.gc.drawImage(image, x, (size.y - picture.height) / 2);
			x += picture.width + 2 * MARGIN;
		}
		event.gc.setForeground(getForeground());
		event.gc.drawText(text, x, (size.y - event.gc.textExtent(text, SWT.DRAW_TRANSPARENT).y) / 2, SWT.DRAW_TRANSPARENT);
		if (isFocusControl()) {
			event.gc.drawFocus(0, 0, size.x, size.y);
		}
	}

	private Rectangle picture() {
		return image == null ? new Rectangle(0, 0, 0, 0) : image.getBounds();
	}
}
