package org.busbar.core.recorder;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Captures of one bus, one after another, in a folder that never holds more of them than it may. The oldest goes first.
 *
 * @param folder    where they are; it is there already
 * @param name      what their names begin with; the time of their beginning in UTC follows
 * @param fileBytes a capture that is so long is completed, and the next one begins
 * @param fileTime  as long as one capture lasts at most
 * @param keptBytes how long all captures of this name in the folder are at most; at least two of {@code fileBytes}
 */
public record Rotation(Path folder, String name, long fileBytes, Duration fileTime, long keptBytes) {

	/** Where nobody says how long a capture is; twice as much is kept where nobody says how much. */
	public static final long ANY_LENGTH = Long.MAX_VALUE / 4;
	/** Where nobody says for how long. */
	public static final Duration ANY_TIME = Duration.ofDays(36_500);

	public Rotation {
		if (fileBytes <= 0 || fileTime.isNegative() || fileTime.isZero()) {
			throw new IllegalArgumentException("A capture needs room and time: " + fileBytes + " bytes, " + fileTime);
		}
		if (keptBytes < 2 * fileBytes) {
			throw new IllegalArgumentException("Two captures of " + fileBytes + " bytes have no room in " + keptBytes);
		}
	}
}
