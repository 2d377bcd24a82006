package org.busbar.ui.internal.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.core.export.ReportTable;
import org.busbar.core.export.Severity;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.CopyMenu;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.jspecify.annotations.Nullable;

/** The drawing on the first tab, and on the others what it shows as tables whose rows can be copied. */
final class WiringTabs {

	private static final int WIDEST = 90;

	private final TabFolder folder;
	private final DrawingCanvas drawing;
	private final IActionBars actionBars;
	private final List<Table> tables = new ArrayList<>();
	private List<ReportTable> shown = List.of();
	private @Nullable Text tap;

	WiringTabs(Composite parent, IActionBars actionBars) {
		this.actionBars = actionBars;
		folder = new TabFolder(parent, SWT.TOP);
		WidgetIds.set(folder, WiringIds.TABS);
		AccessibleName.set(folder, Messages.tabs_name);
		drawing = new DrawingCanvas(folder, WiringIds.DRAWING);
		TabItem tab = new TabItem(folder, SWT.NONE);
		tab.setText(Messages.tab_drawing);
		tab.setControl(drawing.control());
	}

	Control control() {
		return folder;
	}

	DrawingCanvas drawing() {
		return drawing;
	}

	/**
	 * Shows other contents; the tab that is open stays open.
	 *
	 * @param whereToTap where a converter meets the cable; empty where it does not
	 */
	void show(List<ReportTable> contents, Optional<String> whereToTap) {
		show(contents);
		Text present = tap == null ? createTap() : tap;
		present.setText(whereToTap.orElse(Messages.tap_none));
		tap = present;
	}

	private Text createTap() {
		Text text = new Text(folder, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		WidgetIds.set(text, WiringIds.TAP);
		AccessibleName.set(text, Messages.tab_tap);
		TabItem tab = new TabItem(folder, SWT.NONE);
		tab.setText(Messages.tab_tap);
		tab.setControl(text);
		return text;
	}

	private void show(List<ReportTable> contents) {
		if (contents.equals(shown)) {
			return;
		}
		shown = contents;
		for (int i = 0; i < contents.size(); i++) {
			if (i == tables.size()) {
				tables.add(create(contents.get(i)));
			}
			fill(tables.get(i), contents.get(i));
		}
	}

	private Table create(ReportTable content) {
		Table table = new Table(folder, SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		WidgetIds.set(table, WiringIds.TABLE + content.id());
		AccessibleName.set(table, content.title());
		for (String title : content.columns()) {
			new TableColumn(table, SWT.LEFT).setText(title);
		}
		TabItem tab = new TabItem(folder, SWT.NONE);
		tab.setText(content.title());
		tab.setControl(table);
		new CopyMenu(actionBars, table).add(Messages.table_copy, true, () -> text(table));
		return table;
	}

	private static void fill(Table table, ReportTable content) {
		table.setRedraw(false);
		table.removeAll();
		boolean dark = InkColour.isDark(table);
		for (ReportTable.Row row : content.rows()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(row.cells().toArray(String[]::new));
			row.severity().map(Severity::foreground).ifPresent(ink -> item.setForeground(InkColour.of(ink, dark)));
		}
		int widest = new PixelConverter(table).convertWidthInCharsToPixels(WIDEST);
		for (int i = 0; i < content.columns().size(); i++) {
			TableColumn column = table.getColumn(i);
			column.setText(content.columns().get(i));
			column.pack();
			column.setWidth(Math.min(column.getWidth(), widest));
		}
		table.setRedraw(true);
	}

	/** The selected rows, all of them when none is selected, with the headers and tabs between the columns, so that a spreadsheet takes them. */
	private static String text(Table table) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(table.getColumns()).stream().map(TableColumn::getText).toList());
		for (TableItem item : table.getSelectionCount() > 0 ? table.getSelection() : table.getItems()) {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < table.getColumnCount(); i++) {
				cells.add(item.getText(i));
			}
			rows.add(cells);
		}
		return rows.stream().map(cells -> String.join("\t", cells)).collect(Collectors.joining(System.lineSeparator()));
	}
}
