package org.busbar.ui.internal.guided;

import java.util.List;
import java.util.function.IntConsumer;

import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.core.guided.GuidedText;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The steps of a guided capture with what has become of them. */
final class StepsTable {

	/** Share of the width that the state has. */
	private static final double STATE_SHARE = 0.42;

	private final Table table;
	private final List<Step> steps;

	/** @param chosen is told the step that the user wants to see */
	StepsTable(Composite parent, List<Step> steps, IntConsumer chosen) {
		this.steps = steps;
		table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		WidgetIds.set(table, GuidedIds.STEPS);
		AccessibleName.set(table, Messages.steps_name);
		for (String title : List.of(Messages.column_step, Messages.column_state)) {
			new TableColumn(table, SWT.LEFT).setText(title);
		}
		for (int i = 0; i < steps.size(); i++) {
			new TableItem(table, SWT.NONE).setText(NLS.bind(Messages.step, i + 1, steps.get(i).text()));
		}
		table.addListener(SWT.Selection, event -> chosen.accept(table.getSelectionIndex()));
		table.addListener(SWT.Resize, event -> fit());
	}

	Table control() {
		return table;
	}

	void select(int step) {
		if (table.getSelectionIndex() != step) {
			table.setSelection(step);
		}
	}

	void show(GuidedRun.Status status) {
		for (int i = 0; i < steps.size(); i++) {
			TableItem item = table.getItem(i);
			String state = state(status, steps.get(i));
			// Set anew it would flicker, and a screen reader would say it again.
			if (!state.equals(item.getText(1))) {
				item.setText(1, state);
			}
		}
	}

	private static String state(GuidedRun.Status status, Step step) {
		if (status.isGoing(step)) {
			return status.going().filter(going -> !going.remaining().isZero())
					.map(going -> NLS.bind(Messages.state_going, StepPane.seconds(going.remaining()))).orElse(Messages.state_enough);
		}
		return status.record(step).map(GuidedText::summary).orElse(status.leftOut().contains(step.id()) ? Messages.state_left_out : Messages.state_open);
	}

	private void fit() {
		int width = table.getClientArea().width;
		int state = (int) (width * STATE_SHARE);
		table.getColumn(0).setWidth(width - state);
		table.getColumn(1).setWidth(state);
	}
}
