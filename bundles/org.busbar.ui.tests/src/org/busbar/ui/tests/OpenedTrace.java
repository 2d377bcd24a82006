package org.busbar.ui.tests;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** The trace as a user sees it. What does not say otherwise is to be called by the tests' thread. */
final class OpenedTrace {

	static final String VIEW = "org.busbar.ui.view.trace";

	private final Perspective perspective = new Perspective();

	/** Writes a log of three identifiers, one of them of 29 bits, and an error frame at number 1000; ten milliseconds apart. */
	static void write(Path file, int frames) throws IOException {
		try (Writer writer = Files.newBufferedWriter(file)) {
			for (int i = 0; i < frames; i++) {
				String frame = switch (i % 4) {
					case 0 -> "351#" + "30020000E803C001";
					case 1 -> "356#" + String.format("%04X", Short.toUnsignedInt(Short.reverseBytes((short) (5200 + i % 100)))) + "0000FA00";
					case 2 -> "18FF0001#" + String.format("%08X", i);
					default -> "355#32006400";
				};
				writer.write(String.format(Locale.ROOT, "(%d.%06d) can7 %s%n", 1_700_000_000 + i / 100, i % 100 * 10_000,
						i == 1000 ? "20000020#0000000000000000" : frame));
			}
		}
	}

	/** Opens a log and waits until the trace shows it; does nothing when it is shown. */
	void open(Path log, int frames) {
		if (Workbench.inUi(this::status).matches(".* of " + frames + "(;.*)?")) {
			return; // Opened again, it would be replaced in the midst of the test: what is waited for is true of the old one.
		}
		perspective.show("trace");
		perspective.openLog(log);
		// The reading goes on while the rows are written: the text below may know more frames than the slider does.
		Workbench.await("the log", () -> status().endsWith(" of " + frames) && table().getItemCount() > 0 && slider().getMaximum() == frames);
	}

	/** The text below the rows without the blanks in its numbers. On the user interface's thread. */
	String status() {
		return perspective.text("trace.status").replace("\u202F", "");
	}

	/** On the user interface's thread. */
	String outcome() {
		return perspective.text("trace.filter.result").replace("\u202F", "");
	}

	/** On the user interface's thread. */
	Table table() {
		return Workbench.widget(Table.class, "trace.table");
	}

	Slider slider() {
		return Workbench.widget(Slider.class, "trace.slider");
	}

	/** Number of the frame in the first row. On the user interface's thread. */
	int top() {
		return Integer.parseInt(table().getItem(0).getText(0));
	}

	/** The only selected row, its number; -1 when there is none or more than one. On the user interface's thread. */
	int selected() {
		return table().getSelectionCount() == 1 ? Integer.parseInt(table().getSelection()[0].getText(0)) : -1;
	}

	/** Presses a key in the table. */
	void press(int keyCode, int stateMask) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.keyCode = keyCode;
			event.stateMask = stateMask;
			event.doit = true;
			table().notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}

	/** Drags the slider to a place. */
	void drag(int place) {
		Workbench.inUi(() -> {
			slider().setSelection(place);
			Event event = new Event();
			event.detail = SWT.DRAG;
			slider().notifyListeners(SWT.Selection, event);
			return null;
		});
	}

	void filter(String text) {
		write("trace.filter", text);
	}

	void write(String id, String text) {
		perspective.write(id, text);
	}

	/** Runs the action with this text, without mnemonics and keys, of the menu or tool bar of a view. */
	static void run(String view, String text) {
		Workbench.inUi(() -> {
			IViewPart part = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(view);
			IAction action = find(part.getViewSite().getActionBars().getMenuManager(), text);
			if (action == null) {
				throw new AssertionError("No action " + text);
			}
			if (action.getStyle() == IAction.AS_CHECK_BOX) {
				action.setChecked(!action.isChecked());
			} else if (action.getStyle() == IAction.AS_RADIO_BUTTON) {
				action.setChecked(true);
			}
			action.run();
			return null;
		});
	}

	private static @Nullable IAction find(IContributionManager manager, String text) {
		for (IContributionItem item : manager.getItems()) {
			if (item instanceof ActionContributionItem contributed && plain(contributed.getAction().getText()).equals(text)) {
				return contributed.getAction();
			}
			if (item instanceof IContributionManager nested) {
				IAction found = find(nested, text);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private static String plain(String text) {
		return text.replace("&", "").replaceAll("[\t@].*", "");
	}
}
