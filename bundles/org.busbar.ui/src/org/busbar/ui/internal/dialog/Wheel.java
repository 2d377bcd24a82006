package org.busbar.ui.internal.dialog;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The wheel of the mouse scrolls a page past its choices and never changes one of them: nobody who scrolls would see it. */
final class Wheel {

	private Wheel() {
	}

	static void leave(Combo combo) {
		combo.addListener(SWT.MouseVerticalWheel, event -> {
			event.doit = false;
			scroll(combo, event);
		});
	}

	private static void scroll(Combo combo, Event event) {
		for (Control control = combo; control != null; control = control.getParent()) {
			if (control instanceof ScrolledComposite page) {
				page.setOrigin(page.getOrigin().x, page.getOrigin().y - event.count * combo.getItemHeight());
				return;
			}
		}
	}
}
