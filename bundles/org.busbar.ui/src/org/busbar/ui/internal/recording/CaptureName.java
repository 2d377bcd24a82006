package org.busbar.ui.internal.recording;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of captures that every file system takes. */
public final class CaptureName {

	/** How the name of a capture ends. */
	public static final String EXTENSION = ".pcapng";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
	private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._]+");
	private static final Pattern EDGE = Pattern.compile("^[-.]+|[-.]+$");
	/** Devices of Windows, whatever follows behind a dot. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
	private static final int MOST_CHARACTERS = 80;

	private CaptureName() {
	}

	/**
	 * {@code <bus>-<time>.pcapng}, with a number where that is taken.
	 *
	 * @param taken whether there is a file of this name
	 */
	public static String of(String bus, LocalDateTime time, Predicate<String> taken) {
		String start = safe(bus) + '-' + TIME.format(time);
		String name = start + EXTENSION;
		for (int i = 2; taken.test(name); i++) {
			name = start + '-' + i + EXTENSION;
		}
		return name;
	}

	private static String safe(String bus) {
		String name = UNSAFE.matcher(bus).replaceAll("-");
		name = EDGE.matcher(name.substring(0, Math.min(MOST_CHARACTERS, name.length()))).replaceAll("");
		return name.isEmpty() || DEVICE.matcher(name).matches() ? "bus" + (name.isEmpty() ? "" : "-" + name) : name;
	}
}
