package org.busbar.ui.internal.recording;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a new capture is called: by its bus and its beginning, so that every file system takes it and names sort by time. */
final class CaptureName {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
	private static final int LONGEST_BUS = 60;

	private CaptureName() {
	}

	/** The file of a capture of {@code bus} that begins at {@code time}. */
	static Path in(Path folder, String bus, ZonedDateTime time) {
		String safe = bus.replaceAll("[^A-Za-z0-9.-]+", "_").replaceAll("^[._-]+|[._-]+$", "");
		String shortened = safe.length() > LONGEST_BUS ? safe.substring(0, LONGEST_BUS) : safe;
		return folder.resolve((shortened.isEmpty() ? "bus" : shortened) + '-' + TIME.format(time) + ".pcapng");
	}
}
