package org.busbar.ui.internal.configuration;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.busbar.api.doctor.Severity;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What is wrong with a site or still to be done, the worst first. A double click or the return key leads to the field. */
final class ProblemsTable {

	private static final int LINES = 12;
	/** Room for what is wrong; the rest is for what to do. */
	private static final double SHARE = 0.55;

	private final Table table;
	private final Label whole;
	private List<ConfigurationProblem> shown = List.of();

	/** @param selected is run after another line was selected, as what is said of it may take other room */
	ProblemsTable(Composite parent, Consumer<String> reveal, Runnable selected) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		FieldsDialog.name(table, Messages.problems_name, ConfigurationIds.PROBLEMS);
		TableColumn problem = column(Messages.column_problem);
		TableColumn action = column(Messages.column_action);
		PixelConverter pixels = new PixelConverter(table);
		GridDataFactory.fillDefaults().grab(true, false).hint(pixels.convertWidthInCharsToPixels(30), LINES * table.getItemHeight()).applyTo(table);
		table.addListener(SWT.Resize, event -> {
			int width = table.getClientArea().width;
			problem.setWidth((int) (width * SHARE));
			action.setWidth(width - problem.getWidth());
		});
		whole = Form.words(parent, "", 1);
		WidgetIds.set(whole, ConfigurationIds.PROBLEM);
		table.addListener(SWT.Selection, event -> {
			tell();
			selected.run();
		});
		table.addListener(SWT.DefaultSelection, event -> {
			int row = table.getSelectionIndex();
			if (row >= 0) {
				reveal.accept(shown.get(row).path());
			}
		});
	}

	private TableColumn column(String title) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		return column;
	}

	/** A line is too short for most of it. */
	private void tell() {
		int row = table.getSelectionIndex();
		ConfigurationProblem problem = row < 0 ? null : shown.get(row);
		whole.setText(problem == null ? "" : Notice.sign(problem.severity(), problem.message() + ' ' + problem.action()).replace("&", "&&"));
	}

	/** @return all of it in a sentence */
	String show(List<ConfigurationProblem> problems) {
		List<ConfigurationProblem> sorted = problems.stream().sorted(Comparator.comparing(ConfigurationProblem::severity).reversed()).toList();
		if (!sorted.equals(shown) || table.getItemCount() != sorted.size()) {
			shown = sorted;
			fill();
		}
		return problems.isEmpty()
				? Messages.problems_none
				: NLS.bind(Messages.problems_count, new Object[]{count(Severity.DANGER), count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)});
	}

	private long count(Severity severity) {
		return shown.stream().filter(problem -> problem.severity() == severity).count();
	}

	private void fill() {
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		for (ConfigurationProblem problem : shown) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(0, Notice.sign(problem.severity(), problem.message()));
			item.setText(1, problem.action());
			if (problem.severity().compareTo(Severity.WARNING) >= 0) {
				item.setForeground(0, problem.severity() == Severity.WARNING ? Colour.WARNING.get() : Colour.BAD.get());
			}
		}
		if (selected >= 0 && selected < shown.size()) {
			table.setSelection(selected);
		}
		table.setRedraw(true);
		tell();
	}
}
