package org.busbar.ui.internal.plots;

import java.util.List;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What the cursors read, below the chart. */
final class ReadoutTable {

	private static final int LEAST_NAME_CHARACTERS = 14;
	private static final int VALUE_CHARACTERS = 10;

	private final Composite composite;
	private final Label title;
	private final Table table;
	private Readout shown = Readout.NONE;

	ReadoutTable(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(composite);
		title = new Label(composite, SWT.NONE);
		title.setText(shown.title());
		WidgetIds.set(title, PlotIds.READOUT_TITLE);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(title);
		table = new Table(composite, SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		WidgetIds.set(table, PlotIds.READOUT);
		AccessibleName.set(table, Messages.readout_name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		PixelConverter pixels = new PixelConverter(table);
		List<String> columns = Readout.columns();
		for (int i = 0; i < columns.size(); i++) {
			TableColumn column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(columns.get(i));
			column.setWidth(pixels.convertWidthInCharsToPixels(i == 0 ? LEAST_NAME_CHARACTERS : VALUE_CHARACTERS));
		}
		table.getColumn(columns.size() - 1).setToolTipText(Messages.readout_mean_tooltip);
		int least = table.getColumn(0).getWidth();
		int others = (columns.size() - 1) * table.getColumn(1).getWidth();
		table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(Math.max(least, table.getClientArea().width - others)));
	}

	Control control() {
		return composite;
	}

	Table table() {
		return table;
	}

	Readout shown() {
		return shown;
	}

	void show(Readout readout) {
		if (readout.equals(shown)) {
			return;
		}
		shown = readout;
		title.setText(readout.title());
		table.setItemCount(readout.rows().size());
		for (int i = 0; i < readout.rows().size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(readout.rows().get(i).toArray(String[]::new));
		}
	}
}
