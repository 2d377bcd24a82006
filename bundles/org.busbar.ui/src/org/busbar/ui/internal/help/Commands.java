package org.busbar.ui.internal.help;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs the commands and shows the views that pages and the guide lead to. */
final class Commands {

	private Commands() {
	}

	/** What a command is called, without the dots that tell of a dialog. */
	static String name(String id) {
		try {
			return command(id).getName().replace("...", "");
		} catch (CommandException e) {
			ILog.of(BusbarUi.class).error(id, e);
			return id;
		}
	}

	/** Runs a command; where it cannot be run at this moment, says so. */
	static void run(String id) {
		Command command = command(id);
		if (!command.isEnabled()) {
			MessageDialog.openInformation(Display.getCurrent().getActiveShell(), name(id), NLS.bind(Messages.command_disabled, name(id)));
			return;
		}
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			ILog.of(BusbarUi.class).error(id, e);
			MessageDialog.openError(Display.getCurrent().getActiveShell(), name(id), String.valueOf(e.getMessage()));
		}
	}

	/** Shows a view in the window that is active. */
	static void show(String view) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		try {
			if (page != null) {
				page.showView(view);
			}
		} catch (PartInitException e) {
			ILog.of(BusbarUi.class).error(view, e);
		}
	}

	private static Command command(String id) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
	}
}
