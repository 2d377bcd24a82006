package org.busbar.ui.internal.battery;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** How old something is, as a person would say it. */
public final class Ages {

	private static final long SECOND = 1_000_000_000L;
	private static final long MINUTE = 60;
	private static final long HOUR = 60 * MINUTE;
	private static final long DAY = 24 * HOUR;

	private Ages() {
	}

	/** In whole seconds, and the longer the coarser. */
	public static String coarse(long nanos) {
		long seconds = Math.max(0, nanos) / SECOND;
		if (seconds < MINUTE) {
			return NLS.bind(Messages.age_seconds, seconds);
		}
		if (seconds < HOUR) {
			return NLS.bind(Messages.age_minutes, seconds / MINUTE, two(seconds % MINUTE));
		}
		if (seconds < DAY) {
			return NLS.bind(Messages.age_hours, seconds / HOUR, two(seconds % HOUR / MINUTE));
		}
		return NLS.bind(Messages.age_days, seconds / DAY, seconds % DAY / HOUR);
	}

	/** With tenths of a second below a minute. */
	static String fine(long nanos) {
		long tenths = Math.max(0, nanos) / (SECOND / 10);
		return tenths < 600 ? NLS.bind(Messages.age_seconds, tenths / 10 + "." + tenths % 10) : coarse(nanos);
	}

	private static String two(long number) {
		return String.format(Locale.ROOT, "%02d", number);
	}
}
