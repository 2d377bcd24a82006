package org.busbar.ui.internal.help;

import java.util.stream.Stream;

import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** The help for a dialog: a window of its own, as the views behind a dialog cannot be used. */
final class HelpWindow {

	private static final String PANE = HelpWindow.class.getName();
	private static final int WIDTH = 110;
	private static final int HEIGHT = 34;

	private HelpWindow() {
	}

	/** Shows a place in the window of a dialog, which is there once for each. */
	static void show(Shell dialog, Manual.Place place) {
		Shell window = Stream.of(dialog.getShells()).filter(one -> one.getData(PANE) != null).findFirst().orElseGet(() -> open(dialog));
		if (window.getData(PANE) instanceof HelpPane pane) {
			window.setMinimized(false);
			window.setActive();
			pane.show(place);
			pane.setFocus();
		}
	}

	/** Whether a window is one of these. */
	static boolean is(Shell shell) {
		return shell.getData(PANE) != null;
	}

	/** The pane of such a window goes on to a place. */
	static void go(Shell window, Manual.Place place) {
		if (window.getData(PANE) instanceof HelpPane pane) {
			pane.show(place);
		}
	}

	private static Shell open(Shell dialog) {
		Shell window = new Shell(dialog, SWT.SHELL_TRIM);
		window.setText(Messages.window_title);
		window.setImages(dialog.getImages());
		window.setLayout(new FillLayout());
		WidgetIds.set(window, HelpIds.WINDOW);
		HelpPane pane = new HelpPane(window, hint -> {
			// There is no line for it.
		});
		window.setData(PANE, pane);
		PixelConverter letters = new PixelConverter(window);
		place(window, dialog, new Point(letters.convertWidthInCharsToPixels(WIDTH), letters.convertHeightInCharsToPixels(HEIGHT)));
		window.open();
		return window;
	}

	/** Beside the dialog, where the screen has room for that: what is read about has to be seen. */
	private static void place(Shell window, Shell dialog, Point size) {
		Rectangle beside = dialog.getBounds();
		Rectangle screen = dialog.getMonitor().getClientArea();
		int right = screen.x + screen.width - beside.x - beside.width;
		int left = beside.x - screen.x;
		int width = Math.min(size.x, Math.max(Math.max(left, right), size.x / 2));
		int x = right >= left ? Math.min(beside.x + beside.width, screen.x + screen.width - width) : Math.max(screen.x, beside.x - width);
		window.setBounds(x, Math.max(screen.y, Math.min(beside.y, screen.y + screen.height - size.y)), width, size.y);
	}
}
