package org.busbar.ui.internal.plots;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Writes seconds since 1970-01-01 UTC as time of day, as exact as the span that is shown asks for. */
final class TimeFormat extends Format {

	private static final long serialVersionUID = 1L;
	private static final double EXACT_SPAN = 10;
	private static final double DAY = 86_400;

	private final transient DateTimeFormatter formatter;

	TimeFormat(TimeRange range) {
		String pattern = range.length() < EXACT_SPAN ? "HH:mm:ss.SSS" : range.length() > DAY ? "MM-dd HH:mm" : "HH:mm:ss";
		formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneId.systemDefault());
	}

	@Override
	public StringBuffer format(Object seconds, StringBuffer text, FieldPosition position) {
		double value = ((Number) seconds).doubleValue();
		return text.append(formatter.format(Instant.ofEpochSecond((long) Math.floor(value), (long) ((value - Math.floor(value)) * 1e9))));
	}

	@Override
	public @Nullable Object parseObject(String text, ParsePosition position) {
		return null;
	}
}
