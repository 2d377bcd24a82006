package org.busbar.ui.tests;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** The live frames view as a user sees it. Every method may be called from the tests' thread. */
final class FramesView {

	private static final int DATA_COLUMN = 5;

	private final Perspective perspective = new Perspective();

	/** Opens the Commissioning perspective, which has the view. */
	void open() {
		perspective.open();
		perspective.show("frames");
	}

	/** Writes a converter and presses Connect. */
	void connect(String converter) {
		Workbench.await("Connect can be pressed", () -> Workbench.find(Button.class, "frames.connect") instanceof Button connect && connect.isEnabled());
		Workbench.inUi(() -> {
			Workbench.widget(Combo.class, "frames.converter").setText(converter);
			press("frames.connect");
			return null;
		});
	}

	/** Presses Disconnect and waits until the bus is closed. */
	void disconnect() {
		Workbench.inUi(() -> {
			press("frames.disconnect");
			return null;
		});
		Workbench.await("Connect can be pressed again", () -> Workbench.widget(Button.class, "frames.connect").isEnabled());
	}

	void expand(String id) {
		Workbench.inUi(() -> {
			TreeItem item = item(id);
			item.setExpanded(true);
			org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
			event.item = item;
			item.getParent().notifyListeners(SWT.Expand, event);
			return null;
		});
	}

	/** The count shown for an identifier; 0 while it is not there. */
	int count(String id) {
		TreeItem item = find(id);
		return item == null ? 0 : Integer.parseInt(item.getText(2).replaceAll("\\D", ""));
	}

	/** What is shown for a signal of an expanded line; empty while it is not there. */
	String value(String id, String signal) {
		TreeItem item = find(id);
		if (item != null) {
			for (TreeItem child : item.getItems()) {
				if (child.getText(0).equals(signal)) {
					return child.getText(DATA_COLUMN);
				}
			}
		}
		return "";
	}

	/** The text of a widget of the perspective; empty while it is not there. To be called on the user interface thread. */
	String label(String id) {
		return perspective.text(id);
	}

	/** A control of the perspective, or null. To be called on the user interface thread. */
	@Nullable
	Control control(String id) {
		return perspective.control(id);
	}

	/** Everything that the view says. */
	List<String> texts() {
		return Workbench.inUi(() -> ShownTexts.of(Workbench.widget(Composite.class, "frames.view")));
	}

	private static void press(String id) {
		Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
	}

	private static TreeItem item(String id) {
		TreeItem item = find(id);
		if (item == null) {
			throw new AssertionError("No line for " + id);
		}
		return item;
	}

	private static @Nullable TreeItem find(String id) {
		Tree tree = Workbench.find(Tree.class, "frames.tree");
		if (tree != null) {
			for (TreeItem item : tree.getItems()) {
				if (item.getText(0).equals(id)) {
					return item;
				}
			}
		}
		return null;
	}
}
