package org.busbar.ui.internal.converter;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What is plugged into this computer, what stands in the way of each, and which of them are to be asked what they are. */
final class PortsTable {

	private static final int ROWS = 4;
	private static final int SENTENCE_LINES = 4;

	private final Table table;
	private final Label sentence;
	private final Button probe;
	private final Consumer<PortRow> chosen;
	private List<PortRow> shown = List.of();

	/**
	 * @param span   columns of the parent
	 * @param width  in pixels
	 * @param chosen gets the port that the user chose
	 * @param asked  gets the ports that are to be asked
	 */
	PortsTable(Composite parent, int span, int width, Consumer<PortRow> chosen, Consumer<List<String>> asked) {
		this.chosen = chosen;
		Label title = FieldsDialog.label(parent, Messages.ports);
		GridDataFactory.fillDefaults().span(span - 1, 1).indent(0, 6).align(SWT.FILL, SWT.END).applyTo(title);
		probe = new Button(parent, SWT.PUSH);
		probe.setText(Messages.probe);
		probe.setToolTipText(Messages.probe_hint);
		FieldsDialog.name(probe, Messages.probe_name, ConverterIds.PROBE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(probe);
		table = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		FieldsDialog.name(table, Messages.ports_name, ConverterIds.PORTS);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, true).hint(width, table.getItemHeight() * ROWS + table.getHeaderHeight()).applyTo(table);
		for (String column : List.of(Messages.ports_port, Messages.ports_device, Messages.ports_maker, Messages.ports_usb, Messages.ports_driver,
				Messages.ports_state)) {
			new TableColumn(table, SWT.LEFT).setText(column);
		}
		sentence = FieldsDialog.wrapped(parent, "", span, width);
		FieldsDialog.name(sentence, Messages.ports_name, ConverterIds.SENTENCE);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(width, sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * SENTENCE_LINES)
				.applyTo(sentence);
		probe.addListener(SWT.Selection, event -> asked.accept(ticked()));
		table.addListener(SWT.Selection, this::selected);
		show(List.of());
	}

	/** Those that are ticked. */
	private List<String> ticked() {
		return Stream.of(table.getItems()).filter(TableItem::getChecked).map(item -> shown.get(table.indexOf(item)).port()).toList();
	}

	private void selected(Event event) {
		PortRow row = shown.get(table.indexOf((TableItem) event.item));
		if (event.detail == SWT.CHECK) {
			if (!row.probable()) {
				((TableItem) event.item).setChecked(false);
				tell(row);
			}
			enableProbe(true);
		} else {
			tell(row);
			if (!row.port().isEmpty()) {
				chosen.accept(row);
			}
		}
	}

	private void tell(PortRow row) {
		sentence.setText(row.sentence().replace("&", "&&"));
	}

	/** Shows what is there now; what was ticked stays so. */
	void show(List<PortRow> rows) {
		if (rows.equals(shown) && table.getItemCount() > 0) {
			return;
		}
		Set<String> before = ticked().stream().collect(Collectors.toSet());
		shown = rows;
		table.removeAll();
		for (PortRow row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(row.cells());
			item.setChecked(row.probable() && before.contains(row.port()));
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		sentence.setText(rows.isEmpty() ? Messages.found_none : Messages.ports_hint);
		enableProbe(true);
	}

	/** Whether another port may be chosen, and asked, at this moment. */
	void enable(boolean enabled) {
		table.setEnabled(enabled);
		enableProbe(enabled);
	}

	private void enableProbe(boolean enabled) {
		probe.setEnabled(enabled && !ticked().isEmpty());
	}
}
