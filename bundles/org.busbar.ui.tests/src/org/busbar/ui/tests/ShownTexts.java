package org.busbar.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.busbar.ui.internal.busline.FigureLabel;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;

/** Everything that can be read or heard in a part of the workbench. To be called on the user interface thread. */
final class ShownTexts {

	/** Rows of what was on the bus, byte by byte and letter by letter. */
	private static final String TRACE = "trace.table";
	/** The tree in which only one column has that. */
	private static final String FRAMES = "frames.tree";
	private static final int DATA = 5;

	private final List<String> texts = new ArrayList<>();
	private final List<String> cut = new ArrayList<>();

	private ShownTexts() {
	}

	/** What a control and everything in it says. */
	static List<String> of(Control control) throws ReflectiveOperationException {
		ShownTexts shown = new ShownTexts();
		shown.collect(control);
		return shown.texts;
	}

	/** What the menu and the tool bar of a view say. */
	static List<String> ofMenus(IViewPart view) {
		ShownTexts shown = new ShownTexts();
		shown.collect(view.getViewSite().getActionBars().getMenuManager());
		shown.collect(view.getViewSite().getActionBars().getToolBarManager());
		return shown.texts;
	}

	/** The labels and buttons that have less room than their text takes. */
	static List<String> cut(Control control) throws ReflectiveOperationException {
		ShownTexts shown = new ShownTexts();
		shown.collect(control);
		return shown.cut;
	}

	private void collect(Control control) throws ReflectiveOperationException {
		if (!control.isVisible()) {
			return;
		}
		add(control.getToolTipText());
		add(Workbench.accessibleName(control));
		add(Workbench.accessibleDescription(control));
		switch (control) {
			case Label label -> {
				add(label.getText());
				checkRoom(label, label.getText());
			}
			case Button button -> {
				add(button.getText());
				checkRoom(button, button.getText());
			}
			case CLabel label -> add(label.getText());
			case FigureLabel figure -> add(figure.text());
			case Link link -> add(link.getText().replaceAll("<[^>]*>", ""));
			case StyledText text -> text.getText().lines().forEach(this::add);
			case Text text -> {
				add(text.getMessage());
				// What the user has written is nobody's text.
				if ((text.getStyle() & SWT.READ_ONLY) != 0) {
					add(text.getText());
				}
			}
			case Combo combo -> List.of(combo.getItems()).forEach(this::add);
			case Group group -> add(group.getText());
			case Shell shell -> add(shell.getText());
			case TabFolder folder -> items(folder.getItems());
			case ToolBar bar -> {
				items(bar.getItems());
				for (ToolItem item : bar.getItems()) {
					add(item.getToolTipText());
				}
			}
			case Table table -> {
				items(table.getColumns());
				for (TableItem item : TRACE.equals(table.getData(Workbench.KEY)) ? new TableItem[0] : table.getItems()) {
					for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
						add(item.getText(i));
					}
				}
			}
			case Tree tree -> {
				items(tree.getColumns());
				collect(tree, tree.getItems());
			}
			default -> {
				// Says nothing but its name.
			}
		}
		if (control instanceof Composite composite && !(control instanceof Combo)) {
			for (Control child : composite.getChildren()) {
				collect(child);
			}
		}
	}

	private void collect(Tree tree, TreeItem... items) {
		for (TreeItem item : items) {
			for (int i = 0; i < Math.max(1, tree.getColumnCount()); i++) {
				if (i != DATA || !FRAMES.equals(tree.getData(Workbench.KEY))) {
					add(item.getText(i));
				}
			}
			collect(tree, item.getItems());
		}
	}

	private void collect(IContributionManager manager) {
		for (IContributionItem item : manager.getItems()) {
			if (item instanceof ActionContributionItem contributed) {
				add(contributed.getAction().getText());
				add(contributed.getAction().getToolTipText());
			}
			if (item instanceof IContributionManager nested) {
				collect(nested);
			}
		}
	}

	private void items(Item... items) {
		for (Item item : items) {
			add(item.getText());
		}
	}

	private void add(String text) {
		if (text != null && !text.isBlank()) {
			texts.add(text);
		}
	}

	/** Wrapped texts may be as narrow as they like, as long as they are high enough. */
	private void checkRoom(Control control, String text) {
		boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
		Point size = control.getSize();
		Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
		if (!text.isBlank() && (wraps ? size.y < needed.y : size.x < needed.x)) {
			cut.add(text + ": " + size + " where " + needed + " are needed");
		}
	}
}
