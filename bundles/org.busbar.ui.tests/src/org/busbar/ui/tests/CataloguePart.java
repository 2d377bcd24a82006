package org.busbar.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** The catalogue view as a user sees it. Every method may be called from the tests' thread. */
final class CataloguePart {

	/** Opens the view and waits until the brands are there. */
	void open() {
		Perspective perspective = new Perspective();
		perspective.open();
		perspective.show("catalogue");
		Workbench.await("the brands", () -> !tree().isDisposed() && find(tree().getItems(), "Deye"));
	}

	/** What stands in the tree, a line each, as deep as it is expanded. */
	List<String> outline() {
		return Workbench.inUi(() -> {
			List<String> lines = new ArrayList<>();
			collect(tree().getItems(), lines);
			return lines;
		});
	}

	/** Selects the first item whose text begins so, as a click does. */
	void select(String text) {
		Workbench.inUi(() -> {
			TreeItem item = item(tree().getItems(), text);
			if (item == null) {
				throw new AssertionError("No item " + text + " in " + outline());
			}
			tree().setSelection(item);
			Event event = new Event();
			event.item = item;
			tree().notifyListeners(SWT.Selection, event);
			return null;
		});
	}

	String selected() {
		return Workbench.inUi(() -> tree().getSelectionCount() == 0 ? "" : tree().getSelection()[0].getText());
	}

	void search(String text) {
		Workbench.inUi(() -> {
			Workbench.widget(Text.class, "catalogue.search").setText(text);
			return null;
		});
	}

	/** Presses a key in a control. */
	void press(String id, int keyCode, char character) {
		Workbench.inUi(() -> {
			Event event = new Event();
			event.keyCode = keyCode;
			event.character = character;
			Workbench.widget(Control.class, id).notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}

	String page() {
		return Workbench.inUi(() -> text().getText());
	}

	/** Puts the caret on the first occurrence of a text on the page. */
	void caretTo(String text) {
		Workbench.inUi(() -> {
			int offset = text().getText().indexOf(text);
			if (offset < 0) {
				throw new AssertionError(text + " is not on the page: " + text().getText());
			}
			text().setSelection(offset);
			return null;
		});
	}

	/** The line of the caret. */
	String line() {
		return Workbench.inUi(() -> text().getLine(text().getLineAtOffset(text().getCaretOffset())));
	}

	/** How far the line of the caret is below the upper edge of the page, in lines. */
	int linesAboveCaret() {
		return Workbench.inUi(() -> text().getLocationAtOffset(text().getCaretOffset()).y / text().getLineHeight());
	}

	/** Words of tables that begin in one line on the screen and end in another. */
	List<String> tornWords() {
		return Workbench.inUi(() -> {
			List<String> torn = new ArrayList<>();
			Matcher words = Pattern.compile("[^\\s-]+").matcher(text().getText());
			while (words.find()) {
				boolean inTable = text().getLine(text().getLineAtOffset(words.start())).indexOf('\t') >= 0;
				if (inTable && text().getLocationAtOffset(words.start()).y != text().getLocationAtOffset(words.end() - 1).y) {
					torn.add(words.group());
				}
			}
			return torn;
		});
	}

	/** What is marked as found on the page. */
	List<String> marked() {
		return Workbench.inUi(() -> {
			List<String> marked = new ArrayList<>();
			for (StyleRange range : text().getStyleRanges()) {
				if (range.borderStyle != SWT.NONE) {
					marked.add(text().getText(range.start, range.start + range.length - 1));
				}
			}
			return marked;
		});
	}

	StyledText text() {
		return Workbench.widget(StyledText.class, "catalogue.page");
	}

	private static Tree tree() {
		return Workbench.widget(Tree.class, "catalogue.tree");
	}

	private static boolean find(TreeItem[] items, String text) {
		return item(items, text) != null;
	}

	private static @Nullable TreeItem item(TreeItem[] items, String text) {
		for (TreeItem item : items) {
			if (item.getText().startsWith(text)) {
				return item;
			}
			TreeItem below = item(item.getItems(), text);
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	private static void collect(TreeItem[] items, List<String> lines) {
		for (TreeItem item : items) {
			lines.add(item.getText());
			if (item.getExpanded()) {
				collect(item.getItems(), lines);
			}
		}
	}
}
