package org.busbar.ui.internal.help;

import java.util.stream.Stream;

import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
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
		window.setSize(letters.convertWidthInCharsToPixels(WIDTH), letters.convertHeightInCharsToPixels(HEIGHT));
		window.open();
		return window;
	}
}
