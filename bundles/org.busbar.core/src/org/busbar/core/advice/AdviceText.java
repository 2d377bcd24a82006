package org.busbar.core.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.fact.Confidence;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.export.ReportTable;
import org.busbar.core.export.ReportTable.Row;
import org.busbar.core.export.Severity;
import org.busbar.core.quantity.QuantityTexts;

/** An advice for people. */
public final class AdviceText {

	private static final String INDENT = "  ";
	private static final String ALARM = "alarm.";
	private static final String WARNING = "warning.";
	private static final int PARTS_IN_A_CELL = 5;
	private static final int KILO = 1000;

	private AdviceText() {
	}

	/** For a terminal, each line ended by a line feed. */
	public static String write(Advice advice) {
		StringBuilder text = new StringBuilder();
		line(text, "", Messages.format("text.title", advice.battery().title(), advice.inverter().title()));
		String caution = advice.caution();
		if (!caution.isEmpty()) {
			line(text, "", caution);
		}
		if (advice.pairs().isEmpty()) {
			line(text, "", Messages.format("text.none"));
		}
		boolean best = true;
		for (Pair pair : advice.pairs()) {
			text.append('\n');
			String key = (best ? "text.best" : "text.other") + (pair.same() ? pair.candidate() ? ".candidate" : "" : ".different");
			line(text, "", Messages.format(key, named(advice, pair.battery()), named(advice, pair.inverter())));
			write(pair).forEach(line -> line(text, INDENT, line));
			best = false;
		}
		return text.toString();
	}

	private static List<String> write(Pair pair) {
		List<String> lines = new ArrayList<>();
		if (pair.known()) {
			lines.add(Messages.format("text.carried", quantities(pair.carried())));
			lines.add(Messages.format("text.ignored", String.join(", ", ignored(pair))));
			lines.add(Messages.format("text.lacking", quantities(pair.lacking())));
			if (!pair.misread().isEmpty()) {
				lines.add(Messages.format("text.misread", quantities(pair.misread())));
			}
			lines.add(Messages.format("text.bit-rate", rates(pair)));
		} else {
			lines.add(Messages.format("text.unknown"));
		}
		lines.addAll(settings(pair.batterySettings(), "text.battery"));
		lines.addAll(settings(pair.inverterSettings(), "text.inverter"));
		pair.uses().stream().map(Use::text).filter(text -> !text.isEmpty()).forEach(text -> lines.add(Messages.format("text.note", text)));
		return lines;
	}

	private static List<String> settings(List<Setting> settings, String key) {
		return settings.isEmpty()
				? List.of(Messages.format(key + ".unknown"))
				: settings.stream().map(setting -> Messages.format(key, text(setting, settings.size() > 1))).toList();
	}

	private static void line(StringBuilder text, String indent, String line) {
		text.append(indent).append(line).append('\n');
	}

	/** As a table. */
	public static ReportTable table(Advice advice) {
		List<Row> rows = new ArrayList<>();
		String caution = advice.caution();
		if (advice.pairs().isEmpty()) {
			rows.add(row("rank.none", "row.unknown", caution, Optional.of(Severity.UNKNOWN)));
		} else if (!caution.isEmpty()) {
			rows.add(row("rank.best", "row.caution", caution, Optional.of(Severity.UNKNOWN)));
		}
		String rank = "rank.best";
		for (Pair pair : advice.pairs()) {
			rows.addAll(rows(advice, pair, rank));
			rank = "rank.other";
		}
		return new ReportTable("protocol", Messages.format("table.title"),
				List.of(Messages.format("column.rank"), Messages.format("column.what"), Messages.format("column.text")), rows);
	}

	private static List<Row> rows(Advice advice, Pair pair, String rank) {
		List<Row> rows = new ArrayList<>();
		Optional<Severity> good = Optional.of(rank.equals("rank.best") && pair.same() ? Severity.HARMLESS : Severity.NOTE);
		if (pair.same()) {
			rows.add(row(rank, "row.protocol", named(advice, pair.battery()), good));
		} else {
			rows.add(row(rank, "row.battery-protocol", named(advice, pair.battery()), good));
			rows.add(row(rank, "row.inverter-protocol", named(advice, pair.inverter()), good));
		}
		if (pair.known()) {
			quantities(rows, rank, "row.carried", parts(pair.carried()), Optional.empty());
			quantities(rows, rank, "row.ignored", ignored(pair), Optional.empty());
			quantities(rows, rank, "row.lacking", parts(pair.lacking()), Optional.empty());
			if (!pair.misread().isEmpty()) {
				quantities(rows, rank, "row.misread", parts(pair.misread()), Optional.of(Severity.NO_FUNCTION));
			}
			rows.add(row(rank, "row.bit-rate", Messages.format("table.bit-rate", rates(pair)), Optional.empty()));
		} else {
			rows.add(row(rank, "row.unknown", Messages.format("text.unknown"), Optional.of(Severity.UNKNOWN)));
		}
		rows.addAll(set(rank, "row.battery", pair.batterySettings()));
		rows.addAll(set(rank, "row.inverter", pair.inverterSettings()));
		pair.uses().stream().map(Use::text).filter(text -> !text.isEmpty()).forEach(text -> rows.add(row(rank, "row.note", text, Optional.empty())));
		return rows;
	}

	/** As many rows as it takes, for a cell does not wrap. */
	private static void quantities(List<Row> rows, String rank, String what, List<String> parts, Optional<Severity> severity) {
		for (int i = 0; i < parts.size(); i += PARTS_IN_A_CELL) {
			rows.add(row(rank, what, String.join(", ", parts.subList(i, Math.min(i + PARTS_IN_A_CELL, parts.size()))), severity));
		}
	}

	private static List<Row> set(String rank, String what, List<Setting> settings) {
		return settings.isEmpty()
				? List.of(row(rank, what, Messages.format("table.unknown"), Optional.of(Severity.UNKNOWN)))
				: settings.stream().map(setting -> row(rank, what, text(setting, settings.size() > 1), Optional.empty())).toList();
	}

	private static Row row(String rank, String what, String text, Optional<Severity> severity) {
		String sign = severity.map(Severity::sign).map(one -> one + ' ').orElse("");
		return new Row(List.of(Messages.format(rank), sign + Messages.format(what), text), severity);
	}

	/**
	 * How well it is known where that is a conclusion only, and its note there and where there is another to choose.
	 *
	 * @param alternative whether other settings do the same
	 */
	private static String text(Setting setting, boolean alternative) {
		String text = setting.path().isEmpty() ? setting.value() : Messages.format("text.setting", setting.path(), setting.value());
		String known = setting.confidence() == Confidence.INFERRED ? Messages.format("text.inferred", text) : text;
		return (alternative || setting.confidence() == Confidence.INFERRED) && !setting.note().isEmpty()
				? Messages.format("text.with-note", known, setting.note())
				: known;
	}

	private static String named(Advice advice, String protocol) {
		String title = advice.title(protocol);
		return title.equals(protocol) ? protocol : title + " (" + protocol + ')';
	}

	private static String rates(Pair pair) {
		return pair.bitRates().stream().map(rate -> Integer.toString(rate / KILO)).collect(Collectors.joining(", "));
	}

	private static String quantities(Collection<Quantity> quantities) {
		return String.join(", ", parts(quantities));
	}

	/** Sources tell of what is ignored here and there; that all the rest is heeded, none says. */
	private static List<String> ignored(Pair pair) {
		return pair.ignored().isEmpty() ? List.of(Messages.format("text.ignored.unknown")) : parts(pair.ignored());
	}

	private static List<String> parts(Collection<Quantity> quantities) {
		List<String> parts = new ArrayList<>(
				quantities.stream().filter(one -> !one.id().startsWith(ALARM) && !one.id().startsWith(WARNING)).map(QuantityTexts::name).toList());
		count(quantities, ALARM, "text.alarms", parts);
		count(quantities, WARNING, "text.warnings", parts);
		return parts.isEmpty() ? List.of(Messages.format("text.nothing")) : parts;
	}

	/** There are too many of them to name each. */
	private static void count(Collection<Quantity> quantities, String prefix, String key, List<String> parts) {
		long count = quantities.stream().filter(one -> one.id().startsWith(prefix)).count();
		if (count > 0) {
			parts.add(Messages.format(key, count));
		}
	}
}
