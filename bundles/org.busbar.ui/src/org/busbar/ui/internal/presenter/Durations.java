package org.busbar.ui.internal.presenter;

import java.util.Locale;

import org.busbar.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** How times are written: only as exact as the eye can follow. */
public final class Durations {

	private static final long MILLISECOND = 1_000_000L;
	private static final long SECOND = 1000 * MILLISECOND;

	private Durations() {
	}

	/** Time between two frames. */
	public static String period(long nanos) {
		if (nanos < 10 * MILLISECOND) {
			return NLS.bind(Messages.duration_milliseconds, String.format(Locale.ROOT, "%.2f", nanos / (double) MILLISECOND));
		}
		return nanos < 10 * SECOND ? NLS.bind(Messages.duration_milliseconds, Math.round(nanos / (double) MILLISECOND)) : age(nanos);
	}

	/** Time since something. */
	public static String age(long nanos) {
		long tenths = Math.max(0, nanos) / (SECOND / 10);
		if (tenths < 600) {
			return NLS.bind(Messages.duration_seconds, tenths / 10 + "." + tenths % 10);
		}
		return NLS.bind(Messages.duration_minutes, tenths / 600, String.format(Locale.ROOT, "%02d", tenths / 10 % 60));
	}
}
