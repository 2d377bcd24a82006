package org.busbar.ui.internal.filter;

import java.util.function.Consumer;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The line in which a view's filter is written. What cannot be understood is explained, and the filter before it stays in force. */
public final class FilterBar {

	private static final int TEXT_CHARACTERS = 30;

	private final Composite composite;
	private final Text text;
	private final Combo knowledge;
	private final CLabel result;
	private final Composite problem;
	private final Label reason;
	private final Consumer<FrameFilter> listener;
	private FrameFilter filter = FrameFilter.ALL;

	/**
	 * @param view     name of the view, which the names of the widgets begin with
	 * @param listener hears of every other filter
	 */
	public FilterBar(Composite parent, String view, Consumer<FrameFilter> listener) {
		this.listener = listener;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(5, 2).applyTo(composite);
		new Label(composite, SWT.NONE).setText(Messages.bar_label);
		text = new Text(composite, SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.bar_hint);
		text.setToolTipText(Messages.bar_tooltip);
		WidgetIds.set(text, view + FilterIds.TEXT);
		AccessibleName.set(text, Messages.bar_name);
		int width = new PixelConverter(text).convertWidthInCharsToPixels(TEXT_CHARACTERS);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.Modify, event -> read());
		text.addListener(SWT.KeyDown, this::key);

		knowledge = new Combo(composite, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (Knowledge choice : Knowledge.values()) {
			knowledge.add(choice.title());
		}
		knowledge.select(Knowledge.ANY.ordinal());
		WidgetIds.set(knowledge, view + FilterIds.KNOWLEDGE);
		AccessibleName.set(knowledge, Messages.bar_knowledge_name);
		knowledge.addListener(SWT.Selection, event -> read());

		result = new CLabel(composite, SWT.NONE);
		result.setText("");
		WidgetIds.set(result, view + FilterIds.RESULT);
		AccessibleName.set(result, () -> NLS.bind(Messages.bar_accessible, Messages.bar_result_name, result.getText()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(result);

		problem = new Composite(composite, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(problem);
		Label sign = new Label(problem, SWT.NONE);
		sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
		reason = new Label(problem, SWT.WRAP);
		WidgetIds.set(reason, view + FilterIds.PROBLEM);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(reason);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).exclude(true).applyTo(problem);
		problem.setVisible(false);
	}

	/** The whole line. */
	public Control control() {
		return composite;
	}

	/** What is in force. */
	public FrameFilter filter() {
		return filter;
	}

	/** Begins to write a filter. */
	public void focus() {
		text.setFocus();
		text.selectAll();
	}

	/** Shows everything again. */
	public void clear() {
		knowledge.select(Knowledge.ANY.ordinal());
		text.setText("");
		read();
	}

	/** Tells what has come of the filter; empty for nothing. */
	public void outcome(String told) {
		if (!told.equals(result.getText())) {
			result.setText(told);
			result.setToolTipText(told.isEmpty() ? null : told);
		}
	}

	private void read() {
		switch (FilterParser.parse(text.getText())) {
			case FilterResult.Refused refused -> explain(refused.message());
			case FilterResult.Parsed parsed -> {
				explain("");
				FrameFilter now = parsed.filter().with(Knowledge.values()[knowledge.getSelectionIndex()]);
				if (!now.equals(filter)) {
					filter = now;
					listener.accept(now);
				}
			}
		}
	}

	/** Tells what is wrong in a line of its own, which is there as long as something is. */
	private void explain(String told) {
		if (!told.equals(reason.getText()) && problem.getLayoutData() instanceof GridData data) {
			reason.setText(told);
			data.exclude = told.isEmpty();
			problem.setVisible(!told.isEmpty());
			composite.getParent().layout(true, true);
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC && !filter.isAll() | !text.getText().isEmpty()) {
			clear();
			event.doit = false;
		}
	}
}
