package org.busbar.ui.internal.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The findings, one line each. A line is only touched when it says something else, so that selection and scroll position stay. */
final class FindingsTable {

	private static final int SEVERITY = 0;
	private static final int EVIDENCE = 2;
	private static final int TIMES = 3;
	private static final int LEAST_EVIDENCE_CHARACTERS = 24;
	private static final int[] CHARACTERS = {17, 8, LEAST_EVIDENCE_CHARACTERS, 7, 11};

	private final Table table;
	private List<FindingRow> rows = List.of();

	/**
	 * @param selected gets the id of the rule that the user selects
	 * @param toggled  called when the user presses Enter on a line, or clicks it twice
	 */
	FindingsTable(Composite parent, Consumer<String> selected, Runnable toggled) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		WidgetIds.set(table, FindingsIds.TABLE);
		AccessibleName.set(table, Messages.table_name);
		String[] titles = {Messages.column_severity, Messages.column_rule, Messages.column_evidence, Messages.column_times, Messages.column_since};
		PixelConverter pixels = new PixelConverter(table);
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, i == TIMES ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(pixels.convertWidthInCharsToPixels(CHARACTERS[i]));
		}
		table.addListener(SWT.Resize, event -> spread());
		table.addListener(SWT.Selection, event -> selection().ifPresent(row -> selected.accept(row.id())));
		table.addListener(SWT.DefaultSelection, event -> toggled.run());
	}

	Table control() {
		return table;
	}

	/** What was found gets the room that is left. The last column may have been stretched to the end, so it is asked for no width. */
	private void spread() {
		PixelConverter pixels = new PixelConverter(table);
		int last = CHARACTERS.length - 1;
		int rest = table.getClientArea().width - pixels.convertWidthInCharsToPixels(CHARACTERS[last]);
		for (int i = 0; i < last; i++) {
			rest -= i == EVIDENCE ? 0 : table.getColumn(i).getWidth();
		}
		table.getColumn(EVIDENCE).setWidth(Math.max(rest, pixels.convertWidthInCharsToPixels(LEAST_EVIDENCE_CHARACTERS)));
		table.getColumn(last).setWidth(pixels.convertWidthInCharsToPixels(CHARACTERS[last]));
	}

	/**
	 * Shows these rows.
	 *
	 * @return whether there are more or fewer than before
	 */
	boolean show(List<FindingRow> others) {
		if (others.equals(rows)) {
			return false;
		}
		Optional<String> selected = selection().map(FindingRow::id);
		boolean another = others.size() != rows.size();
		List<FindingRow> before = rows;
		rows = others;
		table.setItemCount(others.size());
		for (int i = 0; i < others.size(); i++) {
			if (i >= before.size() || !before.get(i).equals(others.get(i))) {
				write(table.getItem(i), others.get(i));
			}
		}
		selected.ifPresent(this::select);
		return another;
	}

	private void write(TableItem item, FindingRow row) {
		String[] cells = {row.severity(), row.id(), row.evidence(), row.times(), row.since()};
		for (int i = 0; i < cells.length; i++) {
			if (!item.getText(i).equals(cells[i])) {
				item.setText(i, cells[i]);
			}
		}
		item.setBackground(SEVERITY, FindingsColours.background(row.tint(), table));
		item.setForeground(SEVERITY, FindingsColours.text(row.tint(), table));
		item.setFont(row.isNew() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
	}

	/** The colours of the theme have changed. */
	void recolour() {
		for (int i = 0; i < rows.size(); i++) {
			write(table.getItem(i), rows.get(i));
		}
	}

	/** The row that is selected. */
	Optional<FindingRow> selection() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
	}

	/** Selects the finding of a rule, or nothing where there is none. */
	void select(String rule) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).id().equals(rule)) {
				if (table.getSelectionIndex() != i) {
					table.setSelection(i);
				}
				return;
			}
		}
		table.deselectAll();
	}
}
