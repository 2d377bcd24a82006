package org.busbar.ui.internal.plots;

import java.util.List;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The line above the chart: which stretch of time, cursors, export. */
final class PlotBar {

	private static final long MINUTE = 60_000_000_000L;
	private static final List<Long> WINDOWS = List.of(MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, Viewport.EVERYTHING);

	/** What the buttons do. */
	interface Wishes {

		void follow(boolean following);

		void window(long nanos);

		void zoom(double factor);

		void all();

		void back();

		void take(Cursors.Name cursor);

		void export(Control beside);
	}

	private final Composite composite;
	private final Button follow;
	private final Combo window;
	private final Button back;
	private final Label note;

	PlotBar(Composite parent, Wishes wishes) {
		composite = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.wrap = true;
		composite.setLayout(layout);
		follow = button(SWT.TOGGLE, PlotIds.FOLLOW, Messages.follow, Messages.follow_tooltip);
		follow.addListener(SWT.Selection, event -> wishes.follow(follow.getSelection()));
		window = new Combo(composite, SWT.DROP_DOWN | SWT.READ_ONLY);
		window.setItems(Messages.window_1_minute, Messages.window_5_minutes, Messages.window_15_minutes, Messages.window_1_hour, Messages.window_everything);
		window.setToolTipText(Messages.window_tooltip);
		WidgetIds.set(window, PlotIds.WINDOW);
		AccessibleName.set(window, Messages.window_name);
		window.addListener(SWT.Selection, event -> wishes.window(WINDOWS.get(Math.max(0, window.getSelectionIndex()))));
		push(PlotIds.ZOOM_IN, Messages.zoom_in, Messages.zoom_in_tooltip, () -> wishes.zoom(0.5));
		push(PlotIds.ZOOM_OUT, Messages.zoom_out, Messages.zoom_out_tooltip, () -> wishes.zoom(2));
		push(PlotIds.ALL, Messages.all, Messages.all_tooltip, wishes::all);
		back = push(PlotIds.BACK, Messages.back, Messages.back_tooltip, wishes::back);
		push(PlotIds.CURSOR_A, Messages.cursor_a, Messages.cursor_a_tooltip, () -> wishes.take(Cursors.Name.A));
		push(PlotIds.CURSOR_B, Messages.cursor_b, Messages.cursor_b_tooltip, () -> wishes.take(Cursors.Name.B));
		Button export = button(SWT.PUSH, PlotIds.EXPORT, Messages.export, Messages.export_tooltip);
		export.addListener(SWT.Selection, event -> wishes.export(export));
		note = new Label(composite, SWT.NONE);
		WidgetIds.set(note, PlotIds.NOTE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
	}

	Control control() {
		return composite;
	}

	/** @param text what goes on at the moment; empty for nothing in particular */
	void show(Viewport viewport, String text) {
		if (follow.getSelection() != viewport.isFollowing()) {
			follow.setSelection(viewport.isFollowing());
		}
		int index = WINDOWS.indexOf(viewport.window());
		if (window.getSelectionIndex() != index) {
			window.select(index);
		}
		if (back.getEnabled() != viewport.canGoBack()) {
			back.setEnabled(viewport.canGoBack());
		}
		if (!note.getText().equals(text)) {
			note.setText(text);
			composite.layout();
		}
	}

	private Button push(String id, String text, String tooltip, Runnable pressed) {
		Button button = button(SWT.PUSH, id, text, tooltip);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private Button button(int style, String id, String text, String tooltip) {
		Button button = new Button(composite, style);
		button.setText(text);
		button.setToolTipText(tooltip);
		WidgetIds.set(button, id);
		AccessibleName.set(button, tooltip);
		return button;
	}
}
