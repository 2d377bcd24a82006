package org.busbar.core.traffic;

import java.math.BigDecimal;
import java.util.List;

import org.busbar.core.traffic.ValueRanges.Range;
import org.jspecify.annotations.Nullable;

/** How two logs differ, line by line for people at a terminal. */
public final class DifferenceText {

	private DifferenceText() {
	}

	/**
	 * One line for each difference, each ended by a line feed.
	 *
	 * @param first  what the first log is called
	 * @param second what the second log is called
	 */
	public static String write(TrafficDifference difference, String first, String second) {
		StringBuilder text = new StringBuilder();
		if (difference.isEmpty()) {
			line(text, "diff.none", first, second);
		}
		only(text, difference.onlyFirst(), first);
		only(text, difference.onlySecond(), second);
		difference.periods().forEach(change -> line(text, "diff.period", change.id(), TrafficText.milli(change.first()), TrafficText.milli(change.second())));
		difference.lengths().forEach(change -> line(text, "diff.dlc", change.id(), span(change.firstLowest(), change.firstHighest()),
				span(change.secondLowest(), change.secondHighest())));
		difference.values().forEach(change -> line(text, "diff.value", change.quantity().id(), range(change.first()), range(change.second()),
				change.quantity().unit().symbol()));
		return text.toString();
	}

	private static void only(StringBuilder text, List<String> ids, String log) {
		if (!ids.isEmpty()) {
			line(text, "diff.only", log, String.join(", ", ids));
		}
	}

	private static void line(StringBuilder text, String key, Object... arguments) {
		text.append(Messages.format(key, arguments).stripTrailing()).append('\n');
	}

	private static String span(int lowest, int highest) {
		return lowest == highest ? Integer.toString(lowest) : lowest + "-" + highest;
	}

	private static String range(@Nullable Range range) {
		if (range == null) {
			return Messages.format("diff.novalue");
		}
		return range.lowest() == range.highest() ? number(range.lowest()) : number(range.lowest()) + ".." + number(range.highest());
	}

	private static String number(double value) {
		BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
		return plain.toPlainString();
	}
}
