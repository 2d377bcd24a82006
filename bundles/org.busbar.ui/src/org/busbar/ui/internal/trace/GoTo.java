package org.busbar.ui.internal.trace;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.busbar.core.observation.FrameStore;

/** Reads where the user wants to go: {@code 12345} is a number, {@code +12.5} seconds since the first frame, {@code 12:34:56.7} a time of the day, with or without a date. */
final class GoTo {

	private static final long SECOND = 1_000_000_000L;
	private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
	private static final Pattern SECONDS = Pattern.compile("\\+\\d{1,9}(\\.\\d*)?");
	private static final Pattern TIME = Pattern.compile("\\d?\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");
	private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T]+(.*)");

	private GoTo() {
	}

	/**
	 * @param start time of the first frame
	 * @return number of the frame there; empty when the text cannot be understood
	 */
	static OptionalLong number(String written, FrameStore store, long start, ZoneId zone) {
		String text = written.strip();
		if (NUMBER.matcher(text).matches()) {
			return OptionalLong.of(Long.parseLong(text));
		}
		Optional<Long> nanos = SECONDS.matcher(text).matches()
				? Optional.of(start + new BigDecimal(text.substring(1)).movePointRight(9).longValue())
				: time(text, start, zone);
		return nanos.map(time -> OptionalLong.of(store.find(time))).orElse(OptionalLong.empty());
	}

	private static Optional<Long> time(String text, long start, ZoneId zone) {
		ZonedDateTime first = Instant.ofEpochSecond(Math.floorDiv(start, SECOND), Math.floorMod(start, SECOND)).atZone(zone);
		try {
			var dated = DATE.matcher(text);
			if (dated.matches()) {
				return clock(dated.group(2)).map(time -> nanos(LocalDateTime.of(LocalDate.parse(dated.group(1)), time).atZone(zone)));
			}
			// A time before that of the first frame is one of the next day, unless it only was rounded.
			return clock(text).map(time -> {
				ZonedDateTime wanted = LocalDateTime.of(first.toLocalDate(), time).atZone(zone);
				return nanos(wanted.isBefore(first.minusMinutes(1)) ? wanted.plusDays(1) : wanted);
			});
		} catch (@SuppressWarnings("unused") DateTimeException noSuchTime) {
			return Optional.empty();
		}
	}

	private static Optional<LocalTime> clock(String text) {
		return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text.indexOf(':') == 1 ? '0' + text : text)) : Optional.empty();
	}

	private static long nanos(ZonedDateTime time) {
		return time.toEpochSecond() * SECOND + time.getNano();
	}
}
