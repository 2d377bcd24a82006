package org.busbar.can.dbc;

import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * Writes DBC files that every tool reads: always the same text for the same content, numbers exactly as they are. A name of more than 32 characters stands in an
 * attribute such as {@code SystemSignalLongSymbol}, as other tools expect it, with a short one in its place.
 */
public final class DbcWriter {

	private final Dbc dbc;
	private final DbcShortNames names;
	private final StringBuilder out = new StringBuilder();

	private DbcWriter(Dbc dbc) {
		this.dbc = dbc;
		names = new DbcShortNames(dbc);
	}

	/** The text of the file, lines parted by line feeds. */
	public static String write(Dbc dbc) {
		DbcWriter writer = new DbcWriter(dbc);
		writer.network();
		writer.messages();
		writer.comments();
		new DbcAttributeWriter(dbc, writer.names, writer.out).write();
		writer.valueTables();
		writer.signalDetails();
		return writer.out.toString();
	}

	private void network() {
		line("VERSION ", quoted(dbc.version()));
		line("");
		line("NS_ :");
		dbc.newSymbols().forEach(keyword -> line("\t", keyword));
		line("");
		line("BS_:", dbc.bitTiming().isEmpty() ? "" : ' ' + dbc.bitTiming());
		line("");
		line("BU_:", dbc.nodes().stream().map(node -> ' ' + names.node(node.name())).reduce("", String::concat));
		line("");
		dbc.valueTables().forEach((name, table) -> line("VAL_TABLE_ ", name, table(table, false)));
	}

	private void messages() {
		for (DbcMessage message : dbc.messages()) {
			line("BO_ ", id(message), " ", names.message(message), ": ", Integer.toString(message.dlc()), " ", names.node(message.sender()));
			for (DbcSignal signal : message.signals()) {
				line(" SG_ ", name(message, signal), mark(signal), " : ", Integer.toString(signal.startBit()), "|", Integer.toString(signal.length()), "@",
						signal.bigEndian() ? "0" : "1", signal.signed() ? "-" : "+", " (", DbcTerms.text(signal.factor()), ",", DbcTerms.text(signal.offset()),
						") [",
						DbcTerms.text(signal.minimum()), "|", DbcTerms.text(signal.maximum()), "] ", quoted(signal.unit()), " ",
						nodes(signal.receivers()));
			}
			line("");
		}
		for (DbcMessage message : dbc.messages()) {
			if (!message.transmitters().isEmpty()) {
				line("BO_TX_BU_ ", id(message), " : ", nodes(message.transmitters()), ";");
			}
		}
		for (DbcEnvironmentVariable variable : dbc.environment()) {
			line("EV_ ", names.variable(variable.name()), ": ", Integer.toString(variable.type()), " [", DbcTerms.text(variable.minimum()), "|",
					DbcTerms.text(variable.maximum()), "] ",
					quoted(variable.unit()), " ", DbcTerms.text(variable.initialValue()), " ", Integer.toString(variable.id()), " ", variable.access(), " ",
					nodes(variable.nodes()), ";");
		}
		for (DbcEnvironmentVariable variable : dbc.environment()) {
			variable.dataSize().ifPresent(size -> line("ENVVAR_DATA_ ", names.variable(variable.name()), ": ", Integer.toString(size), ";"));
		}
	}

	private void comments() {
		comment("", dbc.comment());
		dbc.nodes().forEach(node -> comment(names.where(node), node.comment()));
		for (DbcMessage message : dbc.messages()) {
			comment(DbcShortNames.where(message), message.comment());
			message.signals().forEach(signal -> comment(names.where(message, signal), signal.comment()));
		}
		dbc.environment().forEach(variable -> comment(names.where(variable), variable.comment()));
	}

	private void valueTables() {
		forEachSignal((message, signal) -> {
			if (!signal.labels().isEmpty()) {
				line("VAL_ ", id(message), " ", name(message, signal), table(signal.labels(), !signal.signed()));
			}
		});
		for (DbcEnvironmentVariable variable : dbc.environment()) {
			if (!variable.labels().isEmpty()) {
				line("VAL_ ", names.variable(variable.name()), table(variable.labels(), false));
			}
		}
	}

	private void signalDetails() {
		forEachSignal((message, signal) -> {
			if (signal.type() != DbcSignal.ValueType.INTEGER) {
				line("SIG_VALTYPE_ ", id(message), " ", name(message, signal), " : ", Integer.toString(signal.type().ordinal()), ";");
			}
		});
		for (DbcMessage message : dbc.messages()) {
			for (DbcSignalGroup group : message.groups()) {
				line("SIG_GROUP_ ", id(message), " ", group.name(), " ", Integer.toString(group.repetitions()), " : ",
						String.join(" ", group.signals().stream().map(name -> names.signal(message.key(), name)).toList()), ";");
			}
		}
		forEachSignal((message, signal) -> {
			if (signal.multiplexing() instanceof DbcMultiplexing.Multiplexed multiplexed && !multiplexed.by().isEmpty()) {
				line("SG_MUL_VAL_ ", id(message), " ", name(message, signal), " ", names.signal(message.key(), multiplexed.by()), " ",
						String.join(", ", multiplexed.ranges().stream().map(range -> range.first() + "-" + range.last()).toList()), ";");
			}
		});
	}

	private void forEachSignal(BiConsumer<DbcMessage, DbcSignal> action) {
		dbc.messages().forEach(message -> message.signals().forEach(signal -> action.accept(message, signal)));
	}

	private void comment(String target, String text) {
		if (!text.isEmpty()) {
			line("CM_ ", target, quoted(text), ";");
		}
	}

	private String name(DbcMessage message, DbcSignal signal) {
		return names.signal(message.key(), signal.name());
	}

	private String nodes(List<String> nodes) {
		return nodes.isEmpty() ? DbcTerms.NO_NODE : String.join(",", names.nodes(nodes));
	}

	private static String mark(DbcSignal signal) {
		return switch (signal.multiplexing()) {
			case DbcMultiplexing.None none -> "";
			case DbcMultiplexing.Multiplexor multiplexor -> " M";
			case DbcMultiplexing.Multiplexed(boolean multiplexor, String by, List<DbcMultiplexing.Range> ranges) ->
				" m" + (ranges.isEmpty() ? 0 : ranges.getFirst().first()) + (multiplexor ? "M" : "");
		};
	}

	static String id(DbcMessage message) {
		return id(message.key());
	}

	/** The identifier as a file has it, with the flag for 29 bits. */
	static String id(int key) {
		return Integer.toUnsignedString(key);
	}

	private static String table(SortedMap<Long, String> table, boolean unsigned) {
		StringBuilder text = new StringBuilder();
		table.forEach(
				(value, label) -> text.append(' ').append(unsigned ? Long.toUnsignedString(value) : Long.toString(value)).append(' ').append(quoted(label)));
		return text.append(" ;").toString();
	}

	static String quoted(String text) {
		return '"' + text.replace("\"", "\\\"") + '"';
	}

	private void line(String... parts) {
		for (String part : parts) {
			out.append(part);
		}
		out.append('\n');
	}
}
