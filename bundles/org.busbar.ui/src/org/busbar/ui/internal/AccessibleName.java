package org.busbar.ui.internal;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/** Names the control itself; its items keep their own texts. */
	public static void set(Control control, String name) {
		set(control, () -> name);
	}

	/** Names the control itself by what is right at the moment of asking. */
	public static void set(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}
		});
	}
}
