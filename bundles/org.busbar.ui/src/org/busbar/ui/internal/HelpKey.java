package org.busbar.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** F1 on systems whose own key for help is another one: GTK has Ctrl+F1, and F1 alone reaches nobody. */
final class HelpKey {

	private static final String KEY = HelpKey.class.getName();

	private HelpKey() {
	}

	/** From now on F1 asks for help wherever a widget has an id, once for each display. */
	static void listen(Display display) {
		if ("gtk".equals(SWT.getPlatform()) && display.getData(KEY) == null) {
			display.setData(KEY, Boolean.TRUE);
			display.addFilter(SWT.KeyDown, HelpKey::pressed);
		}
	}

	private static void pressed(Event event) {
		if (event.keyCode != SWT.F1 || (event.stateMask & SWT.MODIFIER_MASK) != 0 || !(event.widget instanceof Control focus)) {
			return;
		}
		for (Control control = focus; control != null; control = control.getParent()) {
			if (control.getData(WidgetIds.KEY) instanceof String) {
				event.doit = false;
				control.notifyListeners(SWT.Help, new Event());
				return;
			}
		}
	}
}
