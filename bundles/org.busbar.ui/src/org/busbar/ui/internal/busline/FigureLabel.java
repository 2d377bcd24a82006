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
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolTip;
import org.jspecify.annotations.Nullable;

/** One figure of the line: can have the focus, so that it is read out, and explains itself to the mouse and to the keyboard. */
final class FigureLabel {

	/** Longer texts are shortened in their middle; the explanation has all of it. */
	private static final int MOST_CHARACTERS = 70;

	private final CLabel label;
	private final String name;
	private Figure shown = Figure.NONE;
	private @Nullable ToolTip explanation;

	/**
	 * @param name what it is about
	 * @param move moves the focus by so many figures
	 */
	FigureLabel(Composite parent, String id, String name, IntConsumer move) {
		this.name = name;
		label = new CLabel(parent, SWT.NONE);
		label.setLayoutData(new RowData());
		label.setVisible(false);
		WidgetIds.set(label, id);
		describe();
		label.addListener(SWT.KeyDown, event -> key(event, move));
		label.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		label.addListener(SWT.FocusIn, event -> label.redraw());
		label.addListener(SWT.FocusOut, event -> label.redraw());
		label.addListener(SWT.MouseDown, event -> label.forceFocus());
		label.addListener(SWT.Paint, this::focusRing);
	}

	CLabel control() {
		return label;
	}

	boolean isShown() {
		return !shown.isEmpty();
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
		boolean text = !figure.text().equals(shown.text());
		shown = figure;
		label.setToolTipText(figure.explanation());
		if (text) {
			label.setText(figure.text());
			hide(figure.isEmpty());
		}
		return text;
	}

	void image(@Nullable Image image) {
		label.setImage(image);
	}

	private void hide(boolean hidden) {
		label.setVisible(!hidden);
		RowData data = new RowData();
		data.exclude = hidden;
		if (!hidden) {
			GC gc = new GC(label);
			double most = gc.getFontMetrics().getAverageCharacterWidth() * MOST_CHARACTERS;
			gc.dispose();
			int wanted = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			data.width = wanted > most ? (int) most : SWT.DEFAULT;
		}
		label.setLayoutData(data);
	}

	private void describe() {
		label.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.figure_name, name, shown.text());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = shown.explanation();
			}
		});
		label.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

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
			ToolTip made = new ToolTip(label.getShell(), SWT.BALLOON | SWT.ICON_INFORMATION);
			label.addListener(SWT.Dispose, event -> made.dispose());
			label.addListener(SWT.FocusOut, event -> made.setVisible(false));
			explanation = made;
			balloon = made;
		}
		balloon.setText(shown.text());
		balloon.setMessage(NLS.bind(Messages.key_hint, shown.explanation()));
		balloon.setLocation(label.toDisplay(label.getSize().x / 2, 0));
		balloon.setVisible(true);
	}

	private void focusRing(Event event) {
		if (label.isFocusControl()) {
			event.gc.drawFocus(0, 0, label.getSize().x, label.getSize().y);
		}
	}
}
