package org.busbar.core.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a log holds, as tables for people at a terminal. */
public final class TrafficText {

	private static final double MILLI = 1e6;
	private static final double SECOND = 1e9;

	private TrafficText() {
	}

	/**
	 * A table for each bus, each line ended by a line feed.
	 *
	 * @param bitRate that the load is computed for, in bit/s
	 */
	public static String write(LogTraffic log, int bitRate) {
		StringBuilder text = new StringBuilder();
		for (BusTraffic bus : log.buses()) {
			text.append(text.isEmpty() ? "" : "\n");
			line(text, "bus", bus.name(), n(bus.frames()), n(bus.messages().size()), seconds(bus.duration()), time(bus.first()));
			line(text, "load", percent(bus.load(bitRate)), percent(bus.peakLoad(bitRate)), n(bitRate));
			line(text, "silence", seconds(bus.silence()), time(bus.silenceAt()));
			if (bus.errors() > 0) {
				line(text, "errors", n(bus.errors()));
			}
			if (bus.sent() > 0) {
				line(text, "sent", n(bus.sent()));
			}
			if (bus.backwards() > 0) {
				line(text, "backwards", n(bus.backwards()));
			}
			if (bus.unlisted() > 0) {
				line(text, "unlisted", n(bus.unlisted()));
			}
			table(text, bus);
		}
		if (log.lost() > 0) {
			line(text, "lost", n(log.lost()));
		}
		if (log.foreign() > 0) {
			line(text, "foreign", n(log.foreign()));
		}
		return text.toString();
	}

	private static void table(StringBuilder text, BusTraffic bus) {
		List<String[]> rows = new ArrayList<>();
		rows.add(Messages.format("columns").split("\\|"));
		for (MessageTraffic message : bus.messages()) {
			boolean period = message.periods() > 0;
			String dlc = message.shortest() == message.longest() ? n(message.longest()) : message.shortest() + "-" + message.longest();
			rows.add(new String[]{message.name(), n(message.count()), dlc, period ? milli(message.minimum()) : "", period ? milli(message.mean()) : "",
					period ? milli(message.maximum()) : "", message.periods() > 1 ? milli(message.jitter()) : "", n(message.gaps()),
					offset(message.first() - bus.first()), offset(message.last() - bus.first())});
		}
		int[] widths = new int[rows.getFirst().length];
		for (String[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				widths[i] = Math.max(widths[i], row[i].length());
			}
		}
		for (String[] row : rows) {
			text.append(' ').append(' ').append(row[0]).append(" ".repeat(widths[0] - row[0].length()));
			for (int i = 1; i < row.length; i++) {
				text.append("  ").append(" ".repeat(widths[i] - row[i].length())).append(row[i]);
			}
			text.append('\n');
		}
	}

	private static void line(StringBuilder text, String key, Object... arguments) {
		text.append(Messages.format(key, arguments)).append('\n');
	}

	static String n(long number) {
		return Long.toString(number);
	}

	static String milli(double nanos) {
		return String.format(Locale.ROOT, "%.3f", nanos / MILLI);
	}

	private static String seconds(long nanos) {
		return String.format(Locale.ROOT, "%.3f", nanos / SECOND);
	}

	private static String offset(long nanos) {
		return seconds(nanos);
	}

	private static String percent(double part) {
		return Double.isFinite(part) ? String.format(Locale.ROOT, "%.1f", part * 100) : "-";
	}

	private static String time(long nanos) {
		return Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000).toString();
	}
}
