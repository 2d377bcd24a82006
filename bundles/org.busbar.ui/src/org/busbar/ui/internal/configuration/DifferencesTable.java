package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.function.Consumer;

import org.busbar.core.configuration.Difference;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What two configurations do not have in common. A double click or the return key leads to the field. */
final class DifferencesTable {

	private static final int LINES = 10;
	private static final int CHARACTERS = 90;
	/** Of the width, for where it is; the rest is for what either says. */
	private static final double SHARE = 0.4;

	private DifferencesTable() {
	}

	/**
	 * Makes the table.
	 *
	 * @param before heading of what the first says
	 * @param after  heading of what the second says
	 * @param wide   whether it asks for the width that it reads well with, and does not take what there is
	 */
	static void create(Composite parent, String id, String name, String before, String after, List<Difference> differences, boolean wide,
			Consumer<String> reveal) {
		Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		FieldsDialog.name(table, name, id);
		PixelConverter pixels = new PixelConverter(table);
		for (String title : List.of(Messages.column_where, before, after)) {
			new TableColumn(table, SWT.LEFT).setText(title);
		}
		table.addListener(SWT.Resize, event -> {
			int width = table.getClientArea().width;
			int where = (int) (width * SHARE);
			table.getColumn(0).setWidth(where);
			table.getColumn(1).setWidth((width - where) / 2);
			table.getColumn(2).setWidth(width - where - (width - where) / 2);
		});
		for (Difference difference : differences) {
			new TableItem(table, SWT.NONE).setText(new String[]{difference.path(), difference.before(), difference.after()});
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(pixels.convertWidthInCharsToPixels(wide ? CHARACTERS : 30), LINES * table.getItemHeight())
				.applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> {
			if (table.getSelectionIndex() >= 0) {
				reveal.accept(differences.get(table.getSelectionIndex()).path());
			}
		});
	}
}
