package org.busbar.ui.tests;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** What the tests do to the workbench, from a thread that is not the user interface's. */
final class Workbench {

	/** Under which the widgets keep their ids. */
	static final String KEY = "org.busbar.ui.id";

	/** Long enough for a loaded machine; a test that passes never waits so long. */
	private static final long PATIENCE_MILLIS = 30_000;
	private static final long POLL_MILLIS = 50;

	private Workbench() {
	}

	/** Runs on the user interface thread and hands back the result. */
	static <T> T inUi(Callable<T> call) {
		AtomicReference<@Nullable T> result = new AtomicReference<>();
		AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
		Display.getDefault().syncExec(() -> {
			try {
				result.set(call.call());
			} catch (Throwable e) {
				failure.set(e);
			}
		});
		Throwable cause = failure.get();
		if (cause != null) {
			throw new AssertionError(cause.toString(), cause);
		}
		return result.get();
	}

	/** Waits for a condition, asked on the user interface thread. */
	static void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
		while (!inUi(condition::getAsBoolean)) {
			if (System.nanoTime() > end) {
				screenshot("timeout");
				throw new AssertionError("Waited in vain for: " + what);
			}
			try {
				Thread.sleep(POLL_MILLIS);
			} catch (InterruptedException e) {
				throw new AssertionError("Interrupted while waiting for: " + what, e);
			}
		}
	}

	static IWorkbenchWindow window() {
		return inUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
	}

	static IWorkbenchPage page() {
		return inUi(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
	}

	/** The control or item with an id; it must be there. To be called on the user interface thread. */
	static <T extends Widget> T widget(Class<T> type, String id) {
		T found = find(type, id);
		if (found == null) {
			throw new AssertionError("No " + type.getSimpleName() + " with the id " + id);
		}
		return found;
	}

	/** The same, or null when it is not there. */
	static <T extends Widget> @Nullable T find(Class<T> type, String id) {
		Deque<Widget> open = new ArrayDeque<>();
		for (Shell shell : Display.getDefault().getShells()) {
			open.add(shell);
		}
		while (!open.isEmpty()) {
			Widget widget = open.removeFirst();
			if (id.equals(widget.getData(KEY)) && type.isInstance(widget)) {
				return type.cast(widget);
			}
			if (widget instanceof ToolBar bar) {
				for (ToolItem item : bar.getItems()) {
					open.add(item);
				}
			}
			if (widget instanceof Composite composite) {
				for (Control child : composite.getChildren()) {
					open.add(child);
				}
			}
		}
		return null;
	}

	/** What a screen reader calls it. To be called on the user interface thread. */
	static String accessibleName(Control control) throws ReflectiveOperationException {
		return told(control, AccessibleListener::getName);
	}

	/** What a screen reader is told of what is drawn. To be called on the user interface thread. */
	static String accessibleDescription(Control control) throws ReflectiveOperationException {
		return told(control, AccessibleListener::getDescription);
	}

	/** SWT has no question for it, so its listeners are asked in its place. */
	private static String told(Control control, BiConsumer<AccessibleListener, AccessibleEvent> question) throws ReflectiveOperationException {
		Field field = Accessible.class.getDeclaredField("accessibleListeners");
		field.setAccessible(true);
		AccessibleEvent event = new AccessibleEvent(control);
		event.childID = ACC.CHILDID_SELF;
		if (field.get(control.getAccessible()) instanceof Iterable<?> listeners) {
			for (Object listener : listeners) {
				if (listener instanceof AccessibleListener accessible) {
					question.accept(accessible, event);
				}
			}
		}
		return event.result == null ? "" : event.result;
	}

	/** The dialogs that are open, and whatever else stands in a window of its own. To be called on the user interface thread. */
	static List<Shell> dialogs() {
		return Stream.of(Display.getDefault().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null).toList();
	}

	/** All that a control and those in it show. To be called on the user interface thread. */
	static List<String> texts(Control control) {
		try {
			return ShownTexts.of(control);
		} catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Confirms a question of the dialog that asks before anything is sent. To be called on the user interface thread. */
	static void answer(Control answer) throws ReflectiveOperationException {
		if (answer instanceof Button box) {
			box.setSelection(true);
			box.notifyListeners(SWT.Selection, new Event());
		} else {
			String name = accessibleName(answer);
			((Text) answer).setText(name.substring(name.lastIndexOf("Type \"") + 6, name.lastIndexOf('"')));
		}
	}

	/** Closes whatever dialogs a test left open, the last one first. */
	static void closeDialogs() {
		inUi(() -> {
			dialogs().reversed().stream().filter(shell -> !shell.isDisposed()).forEach(Shell::close);
			return null;
		});
	}

	/** The text in the clipboard. */
	static String clipboard() {
		return inUi(() -> {
			Clipboard clipboard = new Clipboard(Display.getDefault());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
	}

	/** Saves a picture of the first window beside the report. */
	static Path screenshot(String name) {
		return inUi(() -> {
			Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			Display display = shell.getDisplay();
			Rectangle bounds = shell.getBounds();
			shell.redraw();
			while (display.readAndDispatch()) {
				// Everything that is due is painted before the picture is taken.
			}
			Image image = new Image(display, bounds.width, bounds.height);
			GC gc = new GC(display);
			gc.copyArea(image, bounds.x, bounds.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[]{image.getImageData()};
			Path file = Path.of(System.getProperty(TestRun.REPORT)).resolveSibling(name + ".png");
			loader.save(file.toString(), SWT.IMAGE_PNG);
			image.dispose();
			return file;
		});
	}
}
