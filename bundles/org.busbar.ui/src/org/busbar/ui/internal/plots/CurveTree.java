package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.busbar.core.curve.CurveSource;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** All that can be drawn, with a tick at what is. */
final class CurveTree {

	private static final int LEAST_NAME_CHARACTERS = 18;
	private static final int VALUE_CHARACTERS = 11;
	/** Signals by message are many: of the groups only the first ones, which are quantities, are open at the beginning. */
	private static final Set<String> OPEN = Set.of("battery", "limit");

	private final Composite composite;
	private final Text filter;
	private final Tree tree;
	private final BiConsumer<CurveSource, Boolean> ticked;
	private final Map<CurveSource, TreeItem> items = new HashMap<>();
	private final Set<String> closed = new HashSet<>();
	private final Set<String> opened = new HashSet<>();
	private Plottables shown = Plottables.NONE;
	private List<CurveSource> chosen = List.of();

	CurveTree(Composite parent, BiConsumer<CurveSource, Boolean> ticked) {
		this.ticked = ticked;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(composite);
		filter = new Text(composite, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter_hint);
		WidgetIds.set(filter, PlotIds.FILTER);
		AccessibleName.set(filter, Messages.filter_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> fill());
		tree = new Tree(composite, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		WidgetIds.set(tree, PlotIds.TREE);
		AccessibleName.set(tree, Messages.tree_name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		PixelConverter pixels = new PixelConverter(tree);
		TreeColumn name = column(Messages.tree_curve, SWT.LEFT);
		TreeColumn value = column(Messages.tree_value, SWT.RIGHT);
		value.setWidth(pixels.convertWidthInCharsToPixels(VALUE_CHARACTERS));
		int least = pixels.convertWidthInCharsToPixels(LEAST_NAME_CHARACTERS);
		tree.addListener(SWT.Resize, event -> name.setWidth(Math.max(least, tree.getClientArea().width - value.getWidth())));
		tree.addListener(SWT.Selection, this::selected);
		tree.addListener(SWT.Expand, event -> remember(event, true));
		tree.addListener(SWT.Collapse, event -> remember(event, false));
	}

	Control control() {
		return composite;
	}

	Control tree() {
		return tree;
	}

	/** Shows what can be drawn and what is. */
	void show(Plottables plottables, List<CurveSource> sources) {
		boolean others = plottables != shown;
		boolean ticks = !sources.equals(chosen);
		shown = plottables;
		chosen = sources;
		if (others) {
			fill();
		} else if (ticks) {
			items.forEach((source, item) -> item.setChecked(sources.contains(source)));
			tickGroups();
		}
	}

	/** Shows the present value of what can be seen. */
	void values(Function<CurveInfo, String> value) {
		for (TreeItem item : items.values()) {
			if (item.getData() instanceof CurveInfo info && item.getParentItem().getExpanded()) {
				String text = value.apply(info);
				if (!text.equals(item.getText(1))) {
					item.setText(1, text);
				}
			}
		}
	}

	private TreeColumn column(String title, int style) {
		TreeColumn column = new TreeColumn(tree, style);
		column.setText(title);
		return column;
	}

	private void fill() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		tree.setRedraw(false);
		tree.removeAll();
		items.clear();
		for (int i = 0; i < shown.groups().size(); i++) {
			Plottables.Group group = shown.groups().get(i);
			List<CurveInfo> fitting = group.curves().stream()
					.filter(info -> (group.name() + ' ' + info.name() + ' ' + info.source().id()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
			if (!fitting.isEmpty()) {
				TreeItem parent = new TreeItem(tree, SWT.NONE);
				parent.setText(0, group.name());
				for (CurveInfo info : fitting) {
					TreeItem item = new TreeItem(parent, SWT.NONE);
					item.setText(0, info.source() instanceof CurveSource.OfSignal signal ? signal.signal() : info.name());
					item.setData(info);
					item.setChecked(chosen.contains(info.source()));
					items.put(info.source(), item);
				}
				boolean open = fitting.stream().anyMatch(info -> chosen.contains(info.source())) || isAmongFirst(group);
				parent.setExpanded(!wanted.isEmpty() || opened.contains(group.name()) || open && !closed.contains(group.name()));
			}
		}
		tickGroups();
		tree.setRedraw(true);
	}

	private static boolean isAmongFirst(Plottables.Group group) {
		return OPEN.stream().anyMatch(kind -> Names.group(kind).equals(group.name()));
	}

	/** A group is ticked when all in it are, and grey when some are. */
	private void tickGroups() {
		for (TreeItem group : tree.getItems()) {
			int ticks = 0;
			for (TreeItem item : group.getItems()) {
				ticks += item.getChecked() ? 1 : 0;
			}
			group.setChecked(ticks > 0);
			group.setGrayed(ticks > 0 && ticks < group.getItemCount());
		}
	}

	private void selected(Event event) {
		if (event.detail != SWT.CHECK || !(event.item instanceof TreeItem item)) {
			return;
		}
		List<TreeItem> changed = new ArrayList<>();
		if (item.getData() instanceof CurveInfo) {
			changed.add(item);
		} else {
			changed.addAll(List.of(item.getItems()));
		}
		boolean checked = item.getChecked();
		for (TreeItem each : changed) {
			if (each.getData() instanceof CurveInfo info) {
				ticked.accept(info.source(), checked);
			}
		}
	}

	private void remember(Event event, boolean open) {
		if (event.item instanceof TreeItem item && filter.getText().isBlank()) {
			(open ? opened : closed).add(item.getText(0));
			(open ? closed : opened).remove(item.getText(0));
		}
	}
}
