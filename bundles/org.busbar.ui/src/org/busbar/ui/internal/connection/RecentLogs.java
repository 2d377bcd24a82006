package org.busbar.ui.internal.connection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The logs that were opened last, the latest first. Kept in the preferences. */
public final class RecentLogs {

	private static final int MOST = 8;
	private static final String KEY = "recentLogs";

	private RecentLogs() {
	}

	/** The files, whether they are still there or not. */
	public static List<Path> list() {
		return preferences().get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
	}

	/** A log was opened or recorded. */
	public static void add(Path file) {
		Path absolute = file.toAbsolutePath();
		List<Path> files = new ArrayList<>(list());
		files.remove(absolute);
		files.addFirst(absolute);
		preferences().put(KEY, String.join("\n", files.stream().limit(MOST).map(Path::toString).toList()));
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			System.getLogger(RecentLogs.class.getName()).log(System.Logger.Level.WARNING, "The list of recent logs could not be saved.", e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(BusbarUi.ID);
	}
}
