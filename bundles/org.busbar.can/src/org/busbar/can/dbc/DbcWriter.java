package org.busbar.can.dbc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;
import org.busbar.can.dbc.DbcAttributeDefinition.Type;

/** Writes DBC files that every tool reads: always the same text for the same content, numbers exactly as they are. */
public final class DbcWriter {

	private static final String NO_NODE = "Vector__XXX";

	private final Dbc dbc;
	private final StringBuilder out = new StringBuilder();

	private DbcWriter(Dbc dbc) {
		this.dbc = dbc;
	}

	/** The text of the file, lines parted by line feeds. */
	public static String write(Dbc dbc) {
		DbcWriter writer = new DbcWriter(dbc);
		writer.network();
		writer.messages();
		writer.comments();
		writer.attributes();
		writer.valueTables();
		writer.signalDetails();
		return writer.out.toString();
	}

	private void network() {
		line("VERSION ", quoted(dbc.version()));
		line("");
		line("NS_ :");
		line("");
		line("BS_:");
		line("");
		line("BU_:", dbc.nodes().stream().map(node -> ' ' + node.name()).reduce("", String::concat));
		line("");
		dbc.valueTables().forEach((name, table) -> line("VAL_TABLE_ ", name, table(table)));
	}

	private void messages() {
		for (DbcMessage message : dbc.messages()) {
			line("BO_ ", id(message), " ", message.name(), ": ", Integer.toString(message.dlc()), " ", message.sender());
			for (DbcSignal signal : message.signals()) {
				line(" SG_ ", signal.name(), mark(signal), " : ", Integer.toString(signal.startBit()), "|", Integer.toString(signal.length()), "@",
						signal.bigEndian() ? "0" : "1", signal.signed() ? "-" : "+", " (", number(signal.factor()), ",", number(signal.offset()), ") [",
						number(signal.minimum()), "|", number(signal.maximum()), "] ", quoted(signal.unit()), " ",
						signal.receivers().isEmpty() ? NO_NODE : String.join(",", signal.receivers()));
			}
			line("");
		}
		for (DbcMessage message : dbc.messages()) {
			if (!message.transmitters().isEmpty()) {
				line("BO_TX_BU_ ", id(message), " : ", String.join(",", message.transmitters()), ";");
			}
		}
		for (DbcEnvironmentVariable variable : dbc.environment()) {
			line("EV_ ", variable.name(), ": ", Integer.toString(variable.type()), " [", number(variable.minimum()), "|", number(variable.maximum()), "] ",
					quoted(variable.unit()), " ", number(variable.initialValue()), " ", Integer.toString(variable.id()), " ", variable.access(), " ",
					variable.nodes().isEmpty() ? NO_NODE : String.join(",", variable.nodes()), ";");
		}
	}

	private void comments() {
		comment("", dbc.comment());
		dbc.nodes().forEach(node -> comment("BU_ " + node.name() + ' ', node.comment()));
		for (DbcMessage message : dbc.messages()) {
			comment("BO_ " + id(message) + ' ', message.comment());
			message.signals().forEach(signal -> comment("SG_ " + id(message) + ' ' + signal.name() + ' ', signal.comment()));
		}
		dbc.environment().forEach(variable -> comment("EV_ " + variable.name() + ' ', variable.comment()));
	}

	private void attributes() {
		for (DbcAttributeDefinition definition : dbc.definitions()) {
			String target = definition.target() == Target.NETWORK ? "" : definition.target().keyword() + ' ';
			String arguments = definition.type() == Type.ENUM
					? String.join(",", definition.arguments().stream().map(DbcWriter::quoted).toList())
					: String.join(" ", definition.arguments());
			line("BA_DEF_ ", target, quoted(definition.name()), " ", definition.type().name(), arguments.isEmpty() ? "" : ' ' + arguments, ";");
		}
		for (DbcAttributeDefinition definition : dbc.definitions()) {
			definition.defaultValue().ifPresent(value -> line("BA_DEF_DEF_ ", quoted(definition.name()), " ",
					definition.type() == Type.STRING || definition.type() == Type.ENUM ? quoted(value) : value, ";"));
		}
		attributes(Target.NETWORK, "", dbc.attributes());
		dbc.nodes().forEach(node -> attributes(Target.NODE, "BU_ " + node.name() + ' ', node.attributes()));
		for (DbcMessage message : dbc.messages()) {
			attributes(Target.MESSAGE, "BO_ " + id(message) + ' ', message.attributes());
			message.signals().forEach(signal -> attributes(Target.SIGNAL, "SG_ " + id(message) + ' ' + signal.name() + ' ', signal.attributes()));
		}
		dbc.environment().forEach(variable -> attributes(Target.ENVIRONMENT_VARIABLE, "EV_ " + variable.name() + ' ', variable.attributes()));
	}

	private void valueTables() {
		forEachSignal((message, signal) -> {
			if (!signal.labels().isEmpty()) {
				line("VAL_ ", id(message), " ", signal.name(), table(signal.labels()));
			}
		});
		for (DbcEnvironmentVariable variable : dbc.environment()) {
			if (!variable.labels().isEmpty()) {
				line("VAL_ ", variable.name(), table(variable.labels()));
			}
		}
	}

	private void signalDetails() {
		forEachSignal((message, signal) -> {
			if (signal.type() != DbcSignal.ValueType.INTEGER) {
				line("SIG_VALTYPE_ ", id(message), " ", signal.name(), " : ", Integer.toString(signal.type().ordinal()), ";");
			}
		});
		for (DbcMessage message : dbc.messages()) {
			for (DbcSignalGroup group : message.groups()) {
				line("SIG_GROUP_ ", id(message), " ", group.name(), " ", Integer.toString(group.repetitions()), " : ", String.join(" ", group.signals()), ";");
			}
		}
		forEachSignal((message, signal) -> {
			if (signal.multiplexing() instanceof DbcMultiplexing.Multiplexed multiplexed && !multiplexed.by().isEmpty()) {
				line("SG_MUL_VAL_ ", id(message), " ", signal.name(), " ", multiplexed.by(), " ",
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

	private void attributes(Target target, String where, DbcAttributes attributes) {
		for (Map.Entry<String, String> attribute : attributes.values().entrySet()) {
			DbcAttributeDefinition definition = dbc.definition(target, attribute.getKey()).orElseThrow();
			// Some tools take the index of an enumeration's word only, and all take it.
			String value = switch (definition.type()) {
				case STRING -> quoted(attribute.getValue());
				case ENUM -> definition.arguments().contains(attribute.getValue())
						? Integer.toString(definition.arguments().indexOf(attribute.getValue()))
						: quoted(attribute.getValue());
				case INT, HEX, FLOAT -> attribute.getValue();
			};
			line("BA_ ", quoted(attribute.getKey()), " ", where, value, ";");
		}
	}

	private static String mark(DbcSignal signal) {
		return switch (signal.multiplexing()) {
			case DbcMultiplexing.None none -> "";
			case DbcMultiplexing.Multiplexor multiplexor -> " M";
			case DbcMultiplexing.Multiplexed(boolean multiplexor, String by, List<DbcMultiplexing.Range> ranges) ->
				" m" + (ranges.isEmpty() ? 0 : ranges.getFirst().first()) + (multiplexor ? "M" : "");
		};
	}

	private static String id(DbcMessage message) {
		return Long.toString(message.extended() ? message.id() | 0x8000_0000L : message.id());
	}

	private static String table(SortedMap<Long, String> table) {
		StringBuilder text = new StringBuilder();
		table.forEach((value, label) -> text.append(' ').append(value).append(' ').append(quoted(label)));
		return text.append(" ;").toString();
	}

	private static String number(BigDecimal number) {
		String plain = number.toPlainString();
		return plain.length() <= 30 ? plain : number.toString();
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\\\"") + '"';
	}

	private void line(String... parts) {
		for (String part : parts) {
			out.append(part);
		}
		out.append('\n');
	}
}
