package org.busbar.ui.internal.plots;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Where the marks of a time axis are and what is written at them. Times are nanoseconds since 1970-01-01 UTC. */
final class TimeAxis {

	private static final long MILLISECOND = 1_000_000L;
	private static final long SECOND = 1000 * MILLISECOND;
	private static final long MINUTE = 60 * SECOND;
	private static final long HOUR = 60 * MINUTE;
	private static final long DAY = 24 * HOUR;
	private static final long[] NICE = {SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE,
			15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 91 * DAY, 182 * DAY, 364 * DAY};
	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	/**
	 * A mark.
	 *
	 * @param nanos where
	 * @param time  what is written there
	 * @param date  the day, where it needs to be said; else empty
	 */
	record Mark(long nanos, String time, String date) {
	}

	private TimeAxis() {
	}

	/**
	 * Marks at round local times. The first one, and the first of every day, say the date.
	 *
	 * @param most marks at the most
	 */
	static List<Mark> marks(long from, long to, int most, ZoneId zone) {
		long step = step(to - from, most);
		List<Mark> marks = new ArrayList<>();
		LocalDate day = null;
		for (long at = first(from, step, zone); at <= to; at = next(at, step, zone)) {
			ZonedDateTime time = local(at, zone);
			String date = time.toLocalDate().equals(day) ? "" : time.toLocalDate().toString();
			day = time.toLocalDate();
			marks.add(new Mark(at, time(time, step), date));
		}
		return marks;
	}

	/** Marks at round numbers of seconds since an origin. */
	static List<Mark> relative(long from, long to, int most, long origin) {
		long step = decimal(least(to - from, most));
		List<Mark> marks = new ArrayList<>();
		for (long since = -Math.floorDiv(origin - from, step) * step; origin + since <= to; since += step) {
			marks.add(new Mark(origin + since, seconds(since), ""));
		}
		return marks;
	}

	/** A length of time in seconds, as exact as it is. */
	static String seconds(long nanos) {
		BigDecimal seconds = BigDecimal.valueOf(nanos, 9).stripTrailingZeros();
		return NLS.bind(Messages.time_seconds, (seconds.scale() < 0 ? seconds.setScale(0) : seconds).toPlainString());
	}

	/** A moment in full, as exact as it is. */
	static String moment(long nanos, ZoneId zone) {
		ZonedDateTime time = local(nanos, zone);
		String fraction = BigDecimal.valueOf(time.getNano(), 9).stripTrailingZeros().toPlainString();
		return time.toLocalDate() + " " + SECONDS.format(time) + (time.getNano() == 0 ? "" : fraction.substring(1));
	}

	private static double least(long length, int most) {
		return Math.max(1.0, length / (double) Math.max(1, most));
	}

	private static long decimal(double least) {
		long decade = 1;
		while (decade * 5 < least) {
			decade *= 10;
		}
		return decade >= least ? decade : decade * 2 >= least ? decade * 2 : decade * 5;
	}

	/** The shortest nice step with no more marks than that. */
	private static long step(long length, int most) {
		double least = least(length, most);
		if (least <= SECOND) {
			return decimal(least);
		}
		for (long nice : NICE) {
			if (nice >= least) {
				return nice;
			}
		}
		return NICE[NICE.length - 1] * (long) Math.ceil(least / NICE[NICE.length - 1]);
	}

	/** Whole hours and days are counted on the local clock, which may jump; shorter steps on the clock that does not. */
	private static long first(long from, long step, ZoneId zone) {
		ZonedDateTime time = local(from, zone);
		LocalDateTime midnight = step >= DAY ? LocalDate.EPOCH.atStartOfDay() : time.toLocalDate().atStartOfDay();
		long since = Duration.between(midnight, time.toLocalDateTime()).toNanos();
		long at = nanos(midnight.plusNanos(Math.floorDiv(since, step) * step).atZone(zone));
		return at < from ? next(at, step, zone) : at;
	}

	private static long next(long at, long step, ZoneId zone) {
		if (step < HOUR) {
			return at + step;
		}
		long next = nanos(local(at, zone).toLocalDateTime().plusNanos(step).atZone(zone));
		return next > at ? next : at + step;
	}

	private static String time(ZonedDateTime time, long step) {
		if (step >= MINUTE) {
			return MINUTES.format(time);
		}
		if (step >= SECOND) {
			return SECONDS.format(time);
		}
		int digits = 9;
		for (long rest = step; rest % 10 == 0; rest /= 10) {
			digits--;
		}
		return SECONDS.format(time) + "." + String.format(Locale.ROOT, "%09d", time.getNano()).substring(0, digits);
	}

	private static ZonedDateTime local(long nanos, ZoneId zone) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND)).atZone(zone);
	}

	private static long nanos(ZonedDateTime time) {
		return time.toEpochSecond() * SECOND + time.getNano();
	}
}
