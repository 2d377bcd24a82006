package org.busbar.ui.internal.frames;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Takes the place of the frames as long as there are none, and says what to do. */
final class GuidancePage {

	private final Composite composite;
	private final Label label;

	GuidancePage(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(composite);
		label = new Label(composite, SWT.WRAP);
		WidgetIds.set(label, WidgetIds.FRAMES_GUIDANCE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(label);
	}

	Control control() {
		return composite;
	}

	void show(String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
			composite.layout();
		}
	}
}
