package org.busbar.can.dbc;

import java.util.Map;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;
import org.busbar.can.dbc.DbcAttributeDefinition.Type;

/** Writes the sections about attributes, those that carry long names among them. */
final class DbcAttributeWriter {

	private final Dbc dbc;
	private final DbcShortNames names;
	private final StringBuilder out;

	DbcAttributeWriter(Dbc dbc, DbcShortNames names, StringBuilder out) {
		this.dbc = dbc;
		this.names = names;
		this.out = out;
	}

	void write() {
		definitions();
		defaults();
		values(Target.NETWORK, "", dbc.attributes());
		for (DbcNode node : dbc.nodes()) {
			longName(Target.NODE, names.where(node), node.name());
			values(Target.NODE, names.where(node), node.attributes());
		}
		for (DbcMessage message : dbc.messages()) {
			longName(Target.MESSAGE, DbcShortNames.where(message), message.name());
			values(Target.MESSAGE, DbcShortNames.where(message), message.attributes());
			for (DbcSignal signal : message.signals()) {
				longName(Target.SIGNAL, names.where(message, signal), signal.name());
				values(Target.SIGNAL, names.where(message, signal), signal.attributes());
			}
		}
		for (DbcEnvironmentVariable variable : dbc.environment()) {
			longName(Target.ENVIRONMENT_VARIABLE, names.where(variable), variable.name());
			values(Target.ENVIRONMENT_VARIABLE, names.where(variable), variable.attributes());
		}
		for (DbcRelation relation : dbc.relations()) {
			DbcAttributeDefinition definition = dbc.definition(relation.target(), relation.attribute()).orElseThrow();
			line("BA_REL_ ", DbcWriter.quoted(relation.attribute()), " ", names.where(relation), value(definition, relation.value()));
		}
	}

	private void definitions() {
		for (DbcAttributeDefinition definition : dbc.definitions()) {
			Target target = definition.target();
			String arguments = definition.type() == Type.ENUM
					? String.join(",", definition.arguments().stream().map(DbcWriter::quoted).toList())
					: String.join(" ", definition.arguments());
			line(target.isRelation() ? "BA_DEF_REL_ " : "BA_DEF_ ", target.keyword(), target == Target.NETWORK ? "" : " ", DbcWriter.quoted(definition.name()),
					" ", definition.type().name(), " ", arguments);
		}
		names.shortened().forEach(target -> line("BA_DEF_ ", target.keyword(), " ", DbcWriter.quoted(DbcLongNames.attribute(target)), " STRING "));
	}

	private void defaults() {
		for (DbcAttributeDefinition definition : dbc.definitions()) {
			definition.defaultValue().ifPresent(value -> line(definition.target().isRelation() ? "BA_DEF_DEF_REL_ " : "BA_DEF_DEF_ ",
					DbcWriter.quoted(definition.name()), " ",
					definition.type() == Type.STRING || definition.type() == Type.ENUM ? DbcWriter.quoted(value) : value));
		}
		// A default counts for every attribute of the name.
		names.shortened().stream().map(DbcLongNames::attribute).filter(name -> dbc.definitions().stream().noneMatch(other -> other.name().equals(name)))
				.forEach(name -> line("BA_DEF_DEF_ ", DbcWriter.quoted(name), " ", DbcWriter.quoted("")));
	}

	private void longName(Target target, String where, String name) {
		if (names.isShortened(target, name)) {
			line("BA_ ", DbcWriter.quoted(DbcLongNames.attribute(target)), " ", where, DbcWriter.quoted(name));
		}
	}

	private void values(Target target, String where, DbcAttributes attributes) {
		for (Map.Entry<String, String> attribute : attributes.values().entrySet()) {
			DbcAttributeDefinition definition = dbc.definition(target, attribute.getKey()).orElseThrow();
			line("BA_ ", DbcWriter.quoted(attribute.getKey()), " ", where, value(definition, attribute.getValue()));
		}
	}

	/** Some tools take the index of an enumeration's word only, and all take it. */
	private static String value(DbcAttributeDefinition definition, String value) {
		return switch (definition.type()) {
			case STRING -> DbcWriter.quoted(value);
			case ENUM -> definition.arguments().contains(value) ? Integer.toString(definition.arguments().indexOf(value)) : DbcWriter.quoted(value);
			case INT, HEX, FLOAT -> value;
		};
	}

	private void line(String... parts) {
		for (String part : parts) {
			out.append(part);
		}
		out.append(";\n");
	}
}
