package org.busbar.ui.internal.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.can.log.CandumpWriter;
import org.busbar.core.session.LiveFrame;
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

	/** Shows these rows. */
	void show(List<FrameRow> rows) {
		removeOthers(rows);
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

	/** Another filter hides rows that were there. */
	private void removeOthers(List<FrameRow> rows) {
		Set<Long> wanted = rows.stream().map(FrameRow::key).collect(Collectors.toSet());
		if (!wanted.containsAll(lines.keySet())) {
			tree.setRedraw(false);
			lines.entrySet().removeIf(entry -> {
				boolean other = !wanted.contains(entry.getKey());
				if (other) {
					entry.getValue().dispose();
				}
				return other;
			});
			tree.setRedraw(true);
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
		return RowsText.of(cells());
	}

	/** The same as comma separated values. */
	String csv() {
		return RowsText.csv(cells());
	}

	/** The latest frames of the selected lines as candump writes them, all of them when none is selected. */
	String candump(String bus) {
		StringBuilder text = new StringBuilder();
		CandumpWriter writer = new CandumpWriter(text, bus.isBlank() ? "can0" : bus.replaceAll("\\s+", "_"));
		Set<LiveFrame> frames = new LinkedHashSet<>();
		for (TreeItem item : chosen()) {
			// A signal stands for the frame that carries it.
			TreeItem head = item.getParentItem() == null ? item : item.getParentItem();
			if (head.getData() instanceof FrameLine line) {
				frames.add(line.frame());
			}
		}
		frames.stream().sorted(Comparator.comparingLong(LiveFrame::lastNanos))
				.forEach(frame -> writer.frame(frame.lastNanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		return text.toString();
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
