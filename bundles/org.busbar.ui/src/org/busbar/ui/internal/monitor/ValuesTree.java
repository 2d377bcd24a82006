package org.busbar.ui.internal.monitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.monitor.MonitorGroup;
import org.busbar.core.export.Csv;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/**
 * The values in their groups, one line each; a tick draws the history of one. Lines are only touched when they say something else, so that selection and scroll
 * position stay.
 */
final class ValuesTree {

	private static final int[] CHARACTERS = {30, 13, 12, 12, 15};
	private static final int NUMBERS_FROM = 1;
	private static final int NUMBERS_TO = 3;
	/** For the space at both ends of a cell. */
	private static final int SPARE = 2;
	/** The bars show the cells; modules and thresholds are many; what nobody can explain is looked at last. */
	private static final Set<MonitorGroup> CLOSED = EnumSet.of(MonitorGroup.CELLS, MonitorGroup.MODULES, MonitorGroup.THRESHOLDS, MonitorGroup.UNKNOWN);
	private static final String EXACT = "\t";

	private final Tree tree;
	private final Runnable ticked;
	private final Map<MonitorGroup, TreeItem> groups = new EnumMap<>(MonitorGroup.class);
	private final Map<String, TreeItem> items = new HashMap<>();
	private final Map<String, ValueRow> rows = new HashMap<>();
	private final Set<String> drawn = new LinkedHashSet<>();
	private final PixelConverter pixels;
	/** Characters of the columns; what needs more gets more. */
	private final int[] characters = CHARACTERS.clone();
	private List<ValueGroup> shown = List.of();

	/**
	 * @param selected called when another line is selected
	 * @param ticked   called when other histories are to be drawn
	 */
	ValuesTree(Composite parent, Runnable selected, Runnable ticked) {
		this.ticked = ticked;
		tree = new Tree(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		tree.setHeaderVisible(true);
		WidgetIds.set(tree, LinkIds.VALUES);
		AccessibleName.set(tree, Messages.values_name);
		pixels = new PixelConverter(tree);
		for (int i = 0; i < CHARACTERS.length; i++) {
			TreeColumn column = new TreeColumn(tree, i >= NUMBERS_FROM && i <= NUMBERS_TO ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles().get(i));
			column.setToolTipText(hints()[i]);
			column.setWidth(pixels.convertWidthInCharsToPixels(CHARACTERS[i]));
		}
		tree.addListener(SWT.Resize, event -> spread());
		tree.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick(event);
			} else {
				selected.run();
			}
		});
		tree.addListener(SWT.MouseMove, this::explain);
	}

	/** The names get the room that is left. The last column may have been stretched to the end, so it is asked for no width. */
	private void spread() {
		int last = CHARACTERS.length - 1;
		int rest = tree.getClientArea().width - pixels.convertWidthInCharsToPixels(characters[last]);
		for (int i = 1; i < last; i++) {
			rest -= tree.getColumn(i).getWidth();
		}
		tree.getColumn(0).setWidth(Math.max(rest, pixels.convertWidthInCharsToPixels(CHARACTERS[0])));
		tree.getColumn(last).setWidth(pixels.convertWidthInCharsToPixels(characters[last]));
	}

	/** No number is cut off, and what is said of one neither. */
	private void widen() {
		boolean wider = false;
		for (ValueRow row : rows.values()) {
			String[] cells = row.cells();
			for (int i = NUMBERS_FROM; i <= NUMBERS_TO; i++) {
				if (cells[i].length() + SPARE > characters[i]) {
					characters[i] = cells[i].length() + SPARE;
					tree.getColumn(i).setWidth(pixels.convertWidthInCharsToPixels(characters[i]));
					wider = true;
				}
			}
		}
		if (wider) {
			spread();
		}
	}

	Tree control() {
		return tree;
	}

	/** Titles of the columns. */
	static List<String> titles() {
		return List.of(Messages.column_value, Messages.column_link, Messages.column_bus, Messages.column_difference, Messages.column_known);
	}

	private static String[] hints() {
		return new String[]{Messages.column_value_hint, Messages.column_link_hint, Messages.column_bus_hint, Messages.column_difference_hint,
				Messages.column_known_hint};
	}

	/** Ids of the values whose history is to be drawn, in the order in which they were ticked. */
	List<String> drawn() {
		return List.copyOf(drawn);
	}

	/** Draws these, whatever was drawn before. */
	void draw(List<String> ids) {
		drawn.clear();
		drawn.addAll(ids);
		ticks();
	}

	/** Shows these values. */
	void show(List<ValueGroup> now) {
		if (now.equals(shown)) {
			return;
		}
		List<List<String>> before = shown.stream().map(ValuesTree::ids).toList();
		shown = now;
		if (before.equals(now.stream().map(ValuesTree::ids).toList())) {
			now.forEach(group -> group.rows().forEach(this::write));
		} else {
			build();
		}
		widen();
	}

	private static List<String> ids(ValueGroup group) {
		return group.rows().stream().map(ValueRow::id).toList();
	}

	/** The line that was selected last; empty for a group and for none. */
	Optional<ValueRow> selected() {
		return Stream.of(tree.getSelection()).findFirst().map(TreeItem::getData).filter(String.class::isInstance).map(rows::get);
	}

	/** The selected lines as text, tabs between the columns; of a group all in it. */
	String text() {
		return text(List.of(tree.getSelection()).stream().flatMap(ValuesTree::withChildren).distinct().toList(), false);
	}

	/** All lines as CSV. */
	String csv() {
		return text(List.of(tree.getItems()).stream().flatMap(ValuesTree::withChildren).toList(), true);
	}

	private static Stream<TreeItem> withChildren(TreeItem item) {
		return item.getParentItem() == null ? Stream.of(item.getItems()) : Stream.of(item);
	}

	private static String text(List<TreeItem> lines, boolean csv) {
		List<List<String>> all = new ArrayList<>();
		all.add(Stream.concat(Stream.of(Messages.column_group), titles().stream()).toList());
		for (TreeItem line : lines) {
			List<String> cells = new ArrayList<>();
			cells.add(line.getParentItem().getText());
			for (int i = 0; i < CHARACTERS.length; i++) {
				cells.add(line.getText(i));
			}
			all.add(cells);
		}
		StringBuilder text = new StringBuilder();
		all.forEach(cells -> text.append(csv ? Csv.line(cells) : String.join(EXACT, cells) + System.lineSeparator()));
		return lines.isEmpty() ? "" : text.toString();
	}

	private void build() {
		tree.setRedraw(false);
		Map<MonitorGroup, Boolean> open = new EnumMap<>(MonitorGroup.class);
		groups.forEach((group, item) -> open.put(group, item.getExpanded()));
		tree.removeAll();
		groups.clear();
		items.clear();
		rows.clear();
		for (ValueGroup group : shown) {
			TreeItem parent = new TreeItem(tree, SWT.NONE);
			parent.setText(group.title());
			parent.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			groups.put(group.group(), parent);
			for (ValueRow row : group.rows()) {
				TreeItem item = new TreeItem(parent, SWT.NONE);
				item.setData(row.id());
				items.put(row.id(), item);
				write(row);
			}
			parent.setExpanded(open.getOrDefault(group.group(), !CLOSED.contains(group.group())));
		}
		ticks();
		tree.setRedraw(true);
	}

	private void write(ValueRow row) {
		TreeItem item = items.get(row.id());
		ValueRow before = rows.put(row.id(), row);
		if (item == null || row.equals(before)) {
			return;
		}
		String[] cells = row.cells();
		for (int i = 0; i < cells.length; i++) {
			if (!item.getText(i).equals(cells[i])) {
				item.setText(i, cells[i]);
			}
		}
		if (before == null || before.look() != row.look()) {
			colour(item, row.look());
		}
	}

	private static void colour(TreeItem item, ValueRow.Look look) {
		boolean muted = look == ValueRow.Look.OLD || look == ValueRow.Look.UNKNOWN;
		for (int i = 0; i < CHARACTERS.length; i++) {
			item.setForeground(i, muted ? Colour.MUTED.get() : cell(look, i));
		}
	}

	private static @Nullable Color cell(ValueRow.Look look, int column) {
		return look == ValueRow.Look.DIFFERENT && column >= NUMBERS_FROM && column <= NUMBERS_TO ? Colour.WARNING.get() : null;
	}

	/** The colours of the theme have changed. */
	void recolour() {
		rows.values().forEach(row -> Optional.ofNullable(items.get(row.id())).ifPresent(item -> colour(item, row.look())));
	}

	private void tick(Event event) {
		if (!(event.item instanceof TreeItem item)) {
			return;
		}
		boolean checked = item.getChecked();
		for (TreeItem each : item.getParentItem() == null ? item.getItems() : new TreeItem[]{item}) {
			ValueRow row = each.getData() instanceof String id ? rows.get(id) : null;
			if (row != null && row.plottable() && checked) {
				drawn.add(row.id());
			} else if (row != null) {
				drawn.remove(row.id());
			}
		}
		ticks();
		ticked.run();
	}

	/** A group is ticked when all in it are, and grey when some are; of what is no number there is no curve. */
	private void ticks() {
		items.forEach((id, item) -> item.setChecked(drawn.contains(id)));
		for (TreeItem group : groups.values()) {
			long ticks = Stream.of(group.getItems()).filter(TreeItem::getChecked).count();
			group.setChecked(ticks > 0);
			group.setGrayed(ticks > 0 && ticks < group.getItemCount());
		}
	}

	/** What is known of the line below the mouse. */
	private void explain(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		ValueRow row = item != null && item.getData() instanceof String id ? rows.get(id) : null;
		String text = row == null ? null : String.join("\n", row.details());
		if (text == null || !text.equals(tree.getToolTipText())) {
			tree.setToolTipText(text);
		}
	}
}
