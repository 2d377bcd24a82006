package org.busbar.ui.internal.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.session.LiveFrame;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.columns.ColumnChooser;
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
	/** Lines that are hidden and were not expanded. */
	private final Set<Long> collapsed = new HashSet<>();
	private final ColumnChooser columns;

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
		columns = ColumnChooser.of(tree, WidgetIds.FRAMES_VIEW, Stream.of(Column.values()).map(Column::name).toList());
	}

	Tree control() {
		return tree;
	}

	ColumnChooser columns() {
		return columns;
	}

	boolean isEmpty() {
		return lines.isEmpty();
	}

	/** Shows these rows and no other. A line that comes back is as it was, expanded or not. */
	void show(List<FrameRow> rows) {
		Set<Long> keys = rows.stream().map(FrameRow::key).collect(Collectors.toSet());
		boolean other = !keys.equals(lines.keySet());
		if (other) {
			tree.setRedraw(false);
		}
		try {
			lines.keySet().stream().filter(key -> !keys.contains(key)).toList().forEach(this::remove);
			for (int i = 0; i < rows.size(); i++) {
				FrameRow row = rows.get(i);
				FrameLine line = lines.get(row.key());
				if (line == null) {
					line = new FrameLine(new TreeItem(tree, SWT.NONE, i), style);
					lines.put(row.key(), line);
					line.show(row, presenter);
					if (collapsed.remove(row.key())) {
						line.expand(false, presenter);
					}
				}
				line.show(row, presenter);
			}
		} finally {
			if (other) {
				tree.setRedraw(true);
			}
		}
	}

	private void remove(Long key) {
		FrameLine line = lines.remove(key);
		if (!line.isExpanded()) {
			collapsed.add(key);
		}
		line.dispose();
	}

	void clear() {
		if (!lines.isEmpty()) {
			lines.clear();
			collapsed.clear();
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
		return RowsText.of(cells());
	}

	/** The same as CSV. */
	String csv() {
		return RowsText.csv(cells());
	}

	/** The frames of the selected lines, of all lines when none is selected, in the order of their coming. */
	List<LiveFrame> frames() {
		return Stream.of(chosen()).map(item -> item.getParentItem() == null ? item : item.getParentItem()).distinct()
				.flatMap(item -> item.getData() instanceof FrameLine line ? line.frame().stream() : Stream.empty())
				.sorted(Comparator.comparingLong(LiveFrame::lastNanos)).toList();
	}

	private TreeItem[] chosen() {
		return tree.getSelectionCount() > 0 ? tree.getSelection() : tree.getItems();
	}

	private List<List<String>> cells() {
		List<List<String>> rows = new ArrayList<>();
		for (TreeItem item : chosen()) {
			List<String> cells = new ArrayList<>();
			for (Column column : Column.values()) {
				cells.add(item.getText(column.ordinal()));
			}
			rows.add(cells);
		}
		return rows;
	}

	private void expanded(Event event) {
		if (event.item.getData() instanceof FrameLine line) {
			line.showSignals(presenter);
		}
	}
}
