package org.busbar.ui.internal.dialog;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A box to tick with as many lines of text as it takes. The text of a check box of SWT keeps the lines that it had when it was wider. */
public final class TickBox {

	private TickBox() {
	}

	/**
	 * Makes the box and its text.
	 *
	 * @param span  columns of the parent
	 * @param width of the text in pixels where the parent has none to give
	 */
	public static Button create(Composite parent, String text, String id, int span, int width) {
		Composite both = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(both);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).align(SWT.FILL, SWT.CENTER).applyTo(both);
		Button box = new Button(both, SWT.CHECK);
		FieldsDialog.name(box, text, id);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(box);
		Label label = new Label(both, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
		label.addListener(SWT.MouseUp, event -> {
			box.setFocus();
			box.setSelection(!box.getSelection());
			box.notifyListeners(SWT.Selection, new Event());
		});
		return box;
	}
}
