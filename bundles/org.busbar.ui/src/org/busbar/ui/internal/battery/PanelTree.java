package org.busbar.ui.internal.battery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Series;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** The sections of the battery panel with their lines. Items stay where they are as long as the same lines are there. */
final class PanelTree {

	private static final int HISTORY = 3;
	/** How much of a live bus the small lines show, in nanoseconds. */
	private static final long LIVE_SPAN = 600_000_000_000L;

	private final Tree tree;
	private final Font bold;
	private final Map<String, TreeItem> items = new HashMap<>();
	private final Map<Quantity, Series.Points> histories = new HashMap<>();
	private List<PanelSection> shown = List.of();
	private long from;
	private long to;

	PanelTree(Composite parent) {
		tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		WidgetIds.set(tree, BatteryIds.TREE);
		AccessibleName.set(tree, Messages.tree_name);
		bold = new LocalResourceManager(JFaceResources.getResources(), tree).create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD));
		PixelConverter pixels = new PixelConverter(tree);
		column(Messages.column_name, SWT.LEFT, pixels.convertWidthInCharsToPixels(42));
		column(Messages.column_value, SWT.RIGHT, pixels.convertWidthInCharsToPixels(13));
		column(Messages.column_state, SWT.LEFT, pixels.convertWidthInCharsToPixels(18));
		column(Messages.column_history, SWT.LEFT, pixels.convertWidthInCharsToPixels(20));
		tree.addListener(SWT.PaintItem, this::paint);
	}

	Tree control() {
		return tree;
	}

	void show(List<PanelSection> sections, BusReading reading, boolean live) {
		histories.clear();
		reading.history().forEach((quantity, series) -> histories.put(quantity, series.points()));
		to = reading.nanos();
		from = live ? to - LIVE_SPAN : histories.values().stream().filter(points -> points.count() > 0).mapToLong(points -> points.nanos()[0]).min().orElse(to);
		if (!keys(sections).equals(keys(shown))) {
			rebuild(sections);
		}
		for (PanelSection section : sections) {
			section.lines().forEach(this::write);
		}
		shown = sections;
		tree.redraw();
	}

	void clear() {
		histories.clear();
		rebuild(List.of());
		shown = List.of();
	}

	/** The line that is selected. */
	Optional<PanelLine> selected() {
		return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof PanelLine line ? Optional.of(line) : Optional.empty();
	}

	private void column(String title, int alignment, int width) {
		TreeColumn column = new TreeColumn(tree, alignment);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private static List<List<String>> keys(List<PanelSection> sections) {
		return sections.stream().map(section -> section.lines().stream().map(PanelLine::key).toList()).toList();
	}

	private void rebuild(List<PanelSection> sections) {
		String selected = selected().map(PanelLine::key).orElse("");
		tree.setRedraw(false);
		tree.removeAll();
		items.clear();
		for (PanelSection section : sections) {
			TreeItem head = new TreeItem(tree, SWT.NONE);
			head.setText(section.title());
			head.setFont(bold);
			section.lines().forEach(line -> items.put(line.key(), new TreeItem(head, SWT.NONE)));
			head.setExpanded(true);
		}
		@Nullable
		TreeItem again = items.get(selected);
		if (again != null) {
			tree.setSelection(again);
		}
		tree.setRedraw(true);
	}

	private void write(PanelLine line) {
		TreeItem item = items.get(line.key());
		if (item != null && !line.equals(item.getData())) {
			item.setData(line);
			String sign = line.mark().sign();
			item.setText(new String[]{line.name(), line.value(), sign.isEmpty() ? line.state() : (sign + ' ' + line.state()).strip()});
			item.setForeground(switch (line.mark()) {
				case GOOD -> Colour.GOOD.get();
				case PLAIN -> null;
				case OLD -> Colour.MUTED.get();
				case WARNING -> Colour.WARNING.get();
				case BAD -> Colour.BAD.get();
			});
			item.setFont(line.mark() == Mark.BAD || line.mark() == Mark.WARNING ? bold : null);
		}
	}

	private void paint(Event event) {
		if (event.index == HISTORY && event.item instanceof TreeItem item && item.getData() instanceof PanelLine line) {
			line.quantity().map(histories::get).ifPresent(points -> Sparkline.draw(event.gc, item.getBounds(HISTORY), Colour.ACCENT.get(), points, from, to));
		}
	}
}
