package org.busbar.ui.internal.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.presenter.Column;
import org.busbar.ui.internal.presenter.FramePresenter;
import org.busbar.ui.internal.presenter.FrameRow;
import org.busbar.ui.internal.presenter.RowsText;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** One line for each identifier, its signals below it. Lines stay where they are, so that selection and expansion do. */
final class FramesTree {

	private final Tree tree;
	private final FramePresenter presenter;
	private final ChangedStyle style = new ChangedStyle();
	private final Map<Long, FrameLine> lines = new HashMap<>();

	FramesTree(Composite parent, FramePresenter presenter) {
		this.presenter = presenter;
		tree = new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		WidgetIds.set(tree, WidgetIds.FRAMES_TREE);
		AccessibleName.set(tree, Messages.tree_name);
		PixelConverter pixels = new PixelConverter(tree);
		for (Column column : Column.values()) {
			TreeColumn treeColumn = new TreeColumn(tree, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
			treeColumn.setText(column.title());
			treeColumn.setWidth(pixels.convertWidthInCharsToPixels(column.characters()));
			treeColumn.setMoveable(true);
			if (column == Column.DATA) {
				treeColumn.setToolTipText(Messages.column_data_tooltip);
			}
		}
		tree.addListener(SWT.Expand, this::expanded);
	}

	Tree control() {
		return tree;
	}

	boolean isEmpty() {
		return lines.isEmpty();
	}

	/** Shows these rows; rows are never fewer than the last time, unless it was cleared. */
	void show(List<FrameRow> rows) {
		boolean grows = rows.size() > lines.size();
		if (grows) {
			tree.setRedraw(false);
		}
		try {
			for (int i = 0; i < rows.size(); i++) {
				FrameRow row = rows.get(i);
				FrameLine line = lines.get(row.key());
				if (line == null) {
					line = new FrameLine(new TreeItem(tree, SWT.NONE, i), style);
					lines.put(row.key(), line);
				}
				line.show(row, presenter);
			}
		} finally {
			if (grows) {
				tree.setRedraw(true);
			}
		}
	}

	void clear() {
		if (!lines.isEmpty()) {
			lines.clear();
			tree.removeAll();
		}
	}

	void selectAll() {
		tree.selectAll();
	}

	void expandAll(boolean expanded) {
		tree.setRedraw(false);
		for (FrameLine line : lines.values()) {
			line.expand(expanded, presenter);
		}
		tree.setRedraw(true);
	}

	/** The selected lines as text, all of them when none is selected. */
	String text() {
		TreeItem[] items = tree.getSelectionCount() > 0 ? tree.getSelection() : tree.getItems();
		List<List<String>> rows = new ArrayList<>();
		for (TreeItem item : items) {
			List<String> cells = new ArrayList<>();
			for (Column column : Column.values()) {
				cells.add(item.getText(column.ordinal()));
			}
			rows.add(cells);
		}
		return RowsText.of(rows);
	}

	private void expanded(Event event) {
		if (event.item.getData() instanceof FrameLine line) {
			line.showSignals(presenter);
		}
	}
}
