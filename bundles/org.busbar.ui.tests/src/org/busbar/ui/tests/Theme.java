package org.busbar.ui.tests;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;

/** The themes of the workbench. */
enum Theme {

	LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
	DARK("org.eclipse.e4.ui.css.theme.e4_dark");

	private final String id;

	Theme(String id) {
		this.id = id;
	}

	/** Puts the workbench into this theme, until it ends. The engine is asked for by name: it is not part of the platform's contract. */
	void use() {
		Workbench.inUi(() -> {
			Class<?> type = Platform.getBundle("org.eclipse.e4.ui.css.swt.theme").loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
			return type.getMethod("setTheme", String.class, boolean.class).invoke(PlatformUI.getWorkbench().getService(type), id, false);
		});
	}
}
