package org.busbar.ui.internal.frames;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.presenter.Column;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/** Which columns of the tree are shown, how wide and in which order; kept from one start to the next. The first column always stays. */
final class ColumnChoice {

	private static final String WIDTHS = "columns.widths";
	private static final String ORDER = "columns.order";

	private final Tree tree;
	/** Width that a hidden column gets back. */
	private final int[] usual;

	ColumnChoice(Tree tree) {
		this.tree = tree;
		usual = widths();
	}

	/** A button that opens the menu of the columns. */
	Button button(Composite parent) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Messages.columns);
		button.setToolTipText(Messages.columns_tooltip);
		WidgetIds.set(button, WidgetIds.FRAMES_COLUMNS);
		Menu menu = new Menu(button);
		for (Column column : Column.values()) {
			if (column.ordinal() > 0) {
				MenuItem item = new MenuItem(menu, SWT.CHECK);
				item.setText(column.title());
				item.addListener(SWT.Selection, event -> show(column.ordinal(), item.getSelection()));
			}
		}
		menu.addListener(SWT.Show, event -> {
			for (int i = 0; i < menu.getItemCount(); i++) {
				menu.getItem(i).setSelection(tree.getColumn(i + 1).getWidth() > 0);
			}
		});
		button.addListener(SWT.Selection, event -> {
			Point size = button.getSize();
			menu.setLocation(button.toDisplay(0, size.y));
			menu.setVisible(true);
		});
		return button;
	}

	void show(int index, boolean visible) {
		TreeColumn column = tree.getColumn(index);
		if (!visible && column.getWidth() > 0) {
			usual[index] = column.getWidth();
		}
		column.setResizable(visible);
		column.setWidth(visible ? usual[index] : 0);
	}

	void save(IMemento memento) {
		memento.putString(WIDTHS, text(widths()));
		memento.putString(ORDER, text(tree.getColumnOrder()));
	}

	/** What does not fit the columns of this version is passed over. */
	void restore(IMemento memento) {
		int[] widths = numbers(memento.getString(WIDTHS));
		int[] order = numbers(memento.getString(ORDER));
		int count = tree.getColumnCount();
		if (widths.length == count && widths[0] > 0) {
			for (int i = 0; i < count; i++) {
				if (widths[i] > 0) {
					usual[i] = widths[i];
				}
				show(i, widths[i] > 0);
			}
		}
		if (Arrays.equals(Arrays.stream(order).sorted().toArray(), IntStream.range(0, count).toArray())) {
			tree.setColumnOrder(order);
		}
	}

	private int[] widths() {
		return Arrays.stream(tree.getColumns()).mapToInt(TreeColumn::getWidth).toArray();
	}

	private static String text(int... numbers) {
		return Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(","));
	}

	private static int[] numbers(String text) {
		return text == null || !text.matches("[0-9]{1,6}(,[0-9]{1,6})*") ? new int[0] : Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
	}
}
