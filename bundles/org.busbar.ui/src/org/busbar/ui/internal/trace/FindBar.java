package org.busbar.ui.internal.trace;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The line in which the user writes what is to be found. It is there only while it is used. */
final class FindBar {

	private static final int TEXT_CHARACTERS = 30;

	private final Composite composite;
	private final Text text;
	private final Button stop;
	private final CLabel outcome;
	private final Finding finding;

	/** What the line asks for. */
	interface Finding {

		void find(String text, boolean forward);

		void stop();

		/** The line was closed. */
		void closed();
	}

	FindBar(Composite parent, Finding finding) {
		this.finding = finding;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(5, 2).applyTo(composite);
		new Label(composite, SWT.NONE).setText(Messages.find_label);
		text = new Text(composite, SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.find_hint);
		text.setToolTipText(Messages.find_tooltip);
		WidgetIds.set(text, TraceIds.FIND);
		AccessibleName.set(text, Messages.find_name);
		int width = new PixelConverter(text).convertWidthInCharsToPixels(TEXT_CHARACTERS);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.DefaultSelection, event -> find(true));
		text.addListener(SWT.KeyDown, this::key);
		button(Messages.find_next, Messages.find_next_name, TraceIds.FIND_NEXT, () -> find(true));
		button(Messages.find_previous, Messages.find_previous_name, TraceIds.FIND_PREVIOUS, () -> find(false));
		stop = button(Messages.find_stop, Messages.find_stop_name, TraceIds.FIND_STOP, finding::stop);
		stop.setEnabled(false);
		outcome = new CLabel(composite, SWT.NONE);
		outcome.setText("");
		WidgetIds.set(outcome, TraceIds.FIND_OUTCOME);
		AccessibleName.set(outcome, () -> NLS.bind(Messages.status_accessible, Messages.find_outcome_name, outcome.getText()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(outcome);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(composite);
		composite.setVisible(false);
	}

	void open() {
		show(true);
		text.setFocus();
		text.selectAll();
	}

	void find(boolean forward) {
		if (text.getText().isBlank()) {
			open();
			outcome(Messages.find_empty);
		} else {
			show(true);
			finding.find(text.getText(), forward);
		}
	}

	void searching(boolean now) {
		stop.setEnabled(now);
	}

	void outcome(String told) {
		outcome.setText(told);
		outcome.setToolTipText(told);
	}

	private void close() {
		finding.stop();
		show(false);
		finding.closed();
	}

	private void show(boolean visible) {
		if (composite.getLayoutData() instanceof GridData data && data.exclude == visible) {
			data.exclude = !visible;
			composite.setVisible(visible);
			composite.getParent().layout();
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			close();
		} else if (event.keyCode == SWT.F3) {
			event.doit = false;
			find((event.stateMask & SWT.SHIFT) == 0);
		}
	}

	private Button button(String label, String name, String id, Runnable run) {
		Button button = new Button(composite, SWT.PUSH);
		button.setText(label);
		WidgetIds.set(button, id);
		AccessibleName.set(button, name);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	Control control() {
		return composite;
	}
}
