package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.Optional;

import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the configuration that the parameter names, else one that is asked for. */
public final class OpenConfigurationHandler extends AbstractHandler {

	private static final String FILE = "org.busbar.ui.command.openConfiguration.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		String file = event.getParameter(FILE);
		Optional<Path> chosen = file == null ? FileChoice.open(Shells.of(event), Messages.open_title) : Optional.of(Path.of(file));
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		// At the start, and on a display without a window manager, no window is active yet.
		IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
		try {
			if (chosen.isPresent()) {
				open(window, chosen.get());
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	/** Opens the editor, or shows it where the file is open already. */
	public static void open(IWorkbenchWindow window, Path file) throws PartInitException {
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			page.openEditor(new ConfigurationInput(file.toAbsolutePath().normalize()), ConfigurationEditor.ID);
		}
	}
}
