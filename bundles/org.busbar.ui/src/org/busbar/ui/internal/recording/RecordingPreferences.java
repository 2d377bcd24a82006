package org.busbar.ui.internal.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;

/** What the user prefers about recordings. Safe for use by any thread. */
public final class RecordingPreferences implements Recordings.Place {

	/** The folder of the captures; empty for {@link #standardFolder()}. */
	public static final String FOLDER = "recording.folder";
	/** Whether a bus is recorded as soon as it is open. */
	public static final String AUTOMATIC = "recording.automatic";

	private static final String STANDARD_NAME = "Busbar captures";

	/** Where captures go as long as nobody says otherwise. */
	public static Path standardFolder() {
		return Path.of(System.getProperty("user.home"), STANDARD_NAME);
	}

	/** Where captures go. */
	public Path folder() {
		return chosen().orElseGet(RecordingPreferences::standardFolder);
	}

	/** Captures go to this folder from now on. */
	public void folder(Path folder) {
		node().put(FOLDER, folder.toString());
	}

	/** Whether a bus is recorded as soon as it is open. */
	public boolean isAutomatic() {
		return node().getBoolean(AUTOMATIC, false);
	}

	/** The folder is made where it is the standard one; one that was chosen and is not there may be a disk that is not plugged in. */
	@Override
	public Path next(String bus) throws IOException {
		Path folder = folder();
		if (folder.equals(standardFolder())) {
			try {
				Files.createDirectories(folder);
			} catch (IOException e) {
				throw new IOException(NLS.bind(Messages.recording_no_folder, folder), e);
			}
		}
		return folder.resolve(CaptureName.of(bus, LocalDateTime.now(), name -> Files.exists(folder.resolve(name))));
	}

	private static Optional<Path> chosen() {
		String text = node().get(FOLDER, "");
		try {
			return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (@SuppressWarnings("unused") InvalidPathException e) {
			// Written by hand into the settings; the page shows what is used in its place.
			return Optional.empty();
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BusbarUi.ID);
	}
}
