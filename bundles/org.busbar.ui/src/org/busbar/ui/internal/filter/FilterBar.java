package org.busbar.ui.internal.filter;

import java.util.function.Consumer;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line to write a {@link FrameFilter}. What cannot be read is explained beside it, and the filter before goes on. */
public final class FilterBar {

	private final Composite composite;
	private final Text text;
	private final Label message;
	private final Consumer<FrameFilter> changed;
	private String note = "";
	private String refusal = "";

	/**
	 * @param id      name of the field for {@link WidgetIds}; that of the text beside it has {@code .message} behind it
	 * @param changed gets every filter that can be read
	 */
	public FilterBar(Composite parent, String id, Consumer<FrameFilter> changed) {
		this.changed = changed;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(5, 2).applyTo(composite);
		new Label(composite, SWT.NONE).setText(Messages.label);
		text = new Text(composite, SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.hint);
		text.setToolTipText(Messages.tooltip);
		WidgetIds.set(text, id);
		AccessibleName.set(text, Messages.name);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		message = new Label(composite, SWT.NONE);
		WidgetIds.set(message, id + ".message");
		text.addListener(SWT.Modify, event -> read());
		text.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.ESC) {
				text.setText("");
			}
		});
	}

	/** The whole line. */
	public Control control() {
		return composite;
	}

	/** Goes to the field. */
	public void focus() {
		text.setFocus();
		text.selectAll();
	}

	/** What is written. */
	public String written() {
		return text.getText();
	}

	/** Writes a filter. */
	public void write(String filter) {
		text.setText(filter);
	}

	/** Says beside the field what the filter does: how many frames it hides. */
	public void note(String now) {
		if (!now.equals(note)) {
			note = now;
			showMessage();
		}
	}

	private void read() {
		switch (FrameFilter.parse(text.getText())) {
			case FrameFilter.Result.Filter(FrameFilter filter) -> {
				refusal = "";
				changed.accept(filter);
			}
			case FrameFilter.Result.Refused(String why) -> refusal = why;
		}
		showMessage();
	}

	private void showMessage() {
		message.setForeground(refusal.isEmpty() ? Colour.MUTED.get() : Colour.BAD.get());
		message.setText(refusal.isEmpty() ? note : refusal);
		composite.layout();
	}
}
