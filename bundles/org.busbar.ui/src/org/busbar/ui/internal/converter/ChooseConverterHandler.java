package org.busbar.ui.internal.converter;

import java.util.Optional;

import org.busbar.ui.internal.configuration.ConfigurationEditor;
import org.busbar.ui.internal.connection.BusOpener;
import org.busbar.ui.internal.frames.LiveFramesView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Asks for kind, port and bit rate of a converter, and connects; where a bus is open, after the user agreed to disconnect it. */
public final class ChooseConverterHandler extends AbstractHandler {

	private static final String SIMULATED = "sim:";

	/** The command. */
	public static final String COMMAND = "org.busbar.ui.command.chooseConverter";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		// At the start, and on a display without a window manager, no window is active yet.
		IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
		try {
			IWorkbenchPage page = window.getActivePage();
			if (page != null && page.showView(LiveFramesView.ID) instanceof LiveFramesView view) {
				ConverterDialog dialog = new ConverterDialog(window.getShell(), first(page, view.converter()));
				if (dialog.open() == Window.OK) {
					dialog.uri().ifPresent(uri -> BusOpener.open(uri, window.getShell(), () -> view.connect(Optional.of(uri))));
				}
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	/** The simulated bus stands there until somebody writes otherwise; whoever has a site open means the bus of that site. */
	private static String first(IWorkbenchPage page, String written) {
		boolean own = !written.isEmpty() && !written.startsWith(SIMULATED);
		return own || !(page.getActiveEditor() instanceof ConfigurationEditor editor) ? written : editor.converter().orElse(written);
	}
}
