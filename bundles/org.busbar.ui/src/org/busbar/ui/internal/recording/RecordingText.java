package org.busbar.ui.internal.recording;

import org.busbar.core.recorder.RecorderStatus;
import org.busbar.ui.internal.quantity.QuantityTexts;
import org.eclipse.osgi.util.NLS;

/** A recording in a few words. */
public final class RecordingText {

	private static final long KIB = 1024;

	private RecordingText() {
	}

	/** What runs, what was saved, or why it ended. */
	public static String of(Recordings.State state) {
		RecorderStatus status = state.status();
		String name = state.file().getFileName().toString();
		if (status.failure().isPresent()) {
			return NLS.bind(Messages.line_failed, status.failure().get());
		}
		String text = status.over()
				? NLS.bind(Messages.line_saved, name, status.frames())
				: NLS.bind(Messages.line_recording, new Object[]{name, status.frames(), size(status.bytes())});
		return status.dropped() > 0 ? NLS.bind(Messages.line_dropped, text, status.dropped()) : text;
	}

	private static String size(long bytes) {
		if (bytes < KIB) {
			return NLS.bind(Messages.size_bytes, bytes);
		}
		return bytes < KIB * KIB
				? NLS.bind(Messages.size_kib, bytes / KIB)
				: NLS.bind(Messages.size_mib, QuantityTexts.number(bytes / (double) (KIB * KIB), 1));
	}
}
