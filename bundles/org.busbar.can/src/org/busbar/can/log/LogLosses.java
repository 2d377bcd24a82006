package org.busbar.can.log;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Counts what a format could not hold. For one thread. */
public final class LogLosses {

	private final Map<LogLoss, Long> frames = new EnumMap<>(LogLoss.class);

	void count(LogLoss loss) {
		frames.merge(loss, 1L, Long::sum);
	}

	void count(LogLoss loss, boolean lost) {
		if (lost) {
			count(loss);
		}
	}

	/** The number of frames for each kind of loss there was. */
	public Map<LogLoss, Long> frames() {
		return Collections.unmodifiableMap(frames);
	}

	/** The DLC that can be written: of an FD frame no more bytes are there than Busbar keeps. */
	int writtenDlc(int flags, int dlc) {
		if ((flags & FrameFlags.FD) != 0 && dlc > Payload.MAX_LENGTH) {
			count(LogLoss.FD_DATA);
			return Payload.MAX_LENGTH;
		}
		return dlc;
	}
}
