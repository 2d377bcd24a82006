package org.busbar.ui.internal.view;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Takes the place of a view's content as long as there is none, and says what to do. */
public final class GuidancePage {

	private final Composite composite;
	private final Label label;

	/** @param id name of the text for {@link WidgetIds} */
	public GuidancePage(Composite parent, String id) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(composite);
		label = new Label(composite, SWT.WRAP);
		WidgetIds.set(label, id);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(label);
	}

	/** The whole page. */
	public Control control() {
		return composite;
	}

	/** Shows this text. */
	public void show(String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
			composite.layout();
		}
	}
}
