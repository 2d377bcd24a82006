package org.busbar.ui.internal.commands;

import java.util.Optional;

import org.busbar.ui.internal.frames.LiveFramesView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the bus that the parameter names, else the one that is chosen in the view, and shows the view. */
public final class ConnectHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.connect";
	/** Its optional parameter: a converter such as {@code sim:victron.bms-can}. */
	public static final String CONVERTER = "org.busbar.ui.command.connect.converter";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		// At the start, and on a display without a window manager, no window is active yet.
		IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
		try {
			IWorkbenchPage page = window.getActivePage();
			if (page != null && page.showView(LiveFramesView.ID) instanceof LiveFramesView view) {
				view.connect(Optional.ofNullable(event.getParameter(CONVERTER)));
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
