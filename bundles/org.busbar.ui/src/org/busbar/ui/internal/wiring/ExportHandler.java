package org.busbar.ui.internal.wiring;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Exports the drawing of the wiring view to the file that the parameter names, else to one that is asked for. */
public final class ExportHandler extends AbstractHandler {

	/** Optional parameter of the command: a file whose name ends with that of a format. */
	static final String FILE = "org.busbar.ui.command.exportWiring.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		// At the start, and on a display without a window manager, no window is active yet.
		IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
		IWorkbenchPage page = window.getActivePage();
		try {
			if (page != null && page.showView(WiringView.ID) instanceof WiringView view) {
				String file = event.getParameter(FILE);
				if (file == null) {
					view.export();
				} else {
					view.export(Path.of(file));
				}
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
