package org.busbar.ui.internal.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IDialogSettingsProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.PlatformUI;

/** Lets the user choose, order and size the columns of a table or tree, by a menu of its header and of its view, and keeps that. The first column always stays. */
public final class ColumnChooser {

	private static final String SECTION = "columns";

	private final String view;
	private final List<Column> columns;
	private final Header header;
	private final ColumnState usual;
	private final Map<String, Integer> widths = new HashMap<>();
	private final Set<String> hidden = new HashSet<>();

	/** A column of either kind of table; SWT has no type for what they have in common. */
	private record Column(String name, Item item, IntSupplier width, IntConsumer resize, Consumer<Boolean> resizable) {
	}

	/** The header of either kind of table. */
	private record Header(Composite control, IntSupplier height, Supplier<int[]> order, Consumer<int[]> reorder) {
	}

	private ColumnChooser(String view, Header header, List<Column> columns) {
		this.view = view;
		this.header = header;
		this.columns = columns;
		usual = state();
		apply(ColumnState.read(settings().get(view), usual, columns.getFirst().name()));
		header.control().addListener(SWT.Dispose, event -> keep());
	}

	/**
	 * Shows the columns of a tree as they were the last time.
	 *
	 * @param view  under which name they are kept
	 * @param names of the columns in the order of their making; these are kept, so they stay the same in every language
	 */
	public static ColumnChooser of(Tree tree, String view, List<String> names) {
		List<Column> columns = new ArrayList<>();
		for (String name : names) {
			TreeColumn column = tree.getColumn(columns.size());
			columns.add(new Column(name, column, column::getWidth, column::setWidth, column::setResizable));
		}
		return new ColumnChooser(view, new Header(tree, tree::getHeaderHeight, tree::getColumnOrder, tree::setColumnOrder), columns);
	}

	/** The same for a table. */
	public static ColumnChooser of(Table table, String view, List<String> names) {
		List<Column> columns = new ArrayList<>();
		for (String name : names) {
			TableColumn column = table.getColumn(columns.size());
			columns.add(new Column(name, column, column::getWidth, column::setWidth, column::setResizable));
		}
		return new ColumnChooser(view, new Header(table, table::getHeaderHeight, table::getColumnOrder, table::setColumnOrder), columns);
	}

	/** A menu with a check for each column. */
	public IMenuManager menu() {
		MenuManager menu = new MenuManager(Messages.columns_menu);
		fill(menu);
		return menu;
	}

	/** The header gets the menu of the columns, everything below it the given one. */
	public void contextMenu(Menu below) {
		MenuManager manager = new MenuManager();
		fill(manager);
		Menu above = manager.createContextMenu(header.control());
		Composite control = header.control();
		control.setMenu(below);
		control.addListener(SWT.MenuDetect, event -> control.setMenu(isInHeader(event) ? above : below));
	}

	private boolean isInHeader(Event event) {
		Point point = header.control().toControl(event.x, event.y);
		Rectangle area = header.control().getClientArea();
		return event.detail != SWT.MENU_KEYBOARD && point.y >= area.y && point.y < area.y + header.height().getAsInt();
	}

	private void fill(IMenuManager menu) {
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			for (Column column : columns) {
				shown.add(toggle(column));
			}
			shown.add(new Separator());
			shown.add(new Action(Messages.columns_reset) {
				@Override
				public void run() {
					apply(usual);
				}
			});
		});
		menu.add(new Separator());
	}

	private IAction toggle(Column column) {
		Action action = new Action(column.item().getText(), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				show(column.name(), hidden.contains(column.name()));
			}
		};
		action.setChecked(!hidden.contains(column.name()));
		action.setEnabled(column != columns.getFirst());
		return action;
	}

	private void show(String name, boolean visible) {
		ColumnState now = state();
		Set<String> off = new HashSet<>(now.hidden());
		if (visible) {
			off.remove(name);
		} else {
			off.add(name);
		}
		apply(new ColumnState(now.order(), now.widths(), off));
		keep();
	}

	private ColumnState state() {
		for (Column column : columns) {
			if (!hidden.contains(column.name())) {
				widths.put(column.name(), column.width().getAsInt());
			}
		}
		List<String> order = new ArrayList<>();
		for (int index : header.order().get()) {
			order.add(columns.get(index).name());
		}
		return new ColumnState(order, widths, hidden);
	}

	private void apply(ColumnState state) {
		widths.putAll(state.widths());
		hidden.clear();
		hidden.addAll(state.hidden());
		List<String> names = columns.stream().map(Column::name).toList();
		header.reorder().accept(state.order().stream().mapToInt(names::indexOf).toArray());
		for (Column column : columns) {
			boolean off = hidden.contains(column.name());
			column.resizable().accept(!off);
			column.resize().accept(off ? 0 : state.widths().get(column.name()));
		}
	}

	private void keep() {
		settings().put(view, state().text());
	}

	private static IDialogSettings settings() {
		IDialogSettingsProvider provider = PlatformUI.getDialogSettingsProvider(Platform.getBundle(BusbarUi.ID));
		return DialogSettings.getOrCreateSection(provider.getDialogSettings(), SECTION);
	}
}
