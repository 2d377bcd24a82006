package org.busbar.app;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * Opens the workbench: {@code org.busbar.app.workbench}. Settings are kept in the folder {@code .busbar/workspace} of the user's home, or where {@code -data}
 * says. The system property or argument of {@link ConnectOnStart} opens a bus at once.
 */
public final class BusbarApplication implements IApplication {

	/** Something that is needed is missing: the exit code of the scripts and of the command line too. */
	private static final Integer EXIT_MISSING = 3;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display display = display();
		if (display == null) {
			return EXIT_MISSING;
		}
		try {
			Optional<String> obstacle = takeFolder();
			if (obstacle.isPresent()) {
				MessageDialog.openError(null, Messages.application_title, obstacle.get());
				return EXIT_MISSING;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new BusbarWorkbenchAdvisor(ConnectOnStart.converter(context)));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
			Platform.getInstanceLocation().release();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}

	private static @Nullable Display display() {
		try {
			return PlatformUI.createDisplay();
		} catch (SWTError | LinkageError e) {
			System.err.println(NLS.bind(Messages.application_no_display, e.getMessage()));
			return null;
		}
	}

	/** Takes the folder of the settings for this process alone; says what is in the way. */
	private static Optional<String> takeFolder() throws IOException {
		Location location = Platform.getInstanceLocation();
		URL folder = folder(location);
		try {
			boolean taken = location.isSet() ? location.lock() : location.set(folder, true);
			return taken ? Optional.empty() : Optional.of(NLS.bind(Messages.application_in_use, folder.getPath()));
		} catch (IOException e) {
			return Optional.of(NLS.bind(Messages.application_no_folder, folder.getPath(), e.getMessage()));
		}
	}

	private static URL folder(Location location) throws IOException {
		if (location.isSet()) {
			return location.getURL();
		}
		URL preset = location.getDefault();
		return preset != null ? preset : Path.of(System.getProperty("user.home"), ".busbar", "workspace").toUri().toURL();
	}
}
