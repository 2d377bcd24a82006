package org.busbar.ui.internal.dialog;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** What the questions of a command belong to. */
public final class Shells {

	private Shells() {
	}

	/** At the start, and on a display without a window manager, no window is active yet: the first one then. */
	public static Shell of(ExecutionEvent event) {
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		return (active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active).getShell();
	}
}
