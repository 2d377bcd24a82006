package org.busbar.can.dbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;
import org.busbar.can.dbc.DbcAttributeDefinition.Type;
import org.busbar.can.dbc.DbcToken.Kind;

/** The sections about attributes. */
final class DbcAttributeParser {

	private final DbcTerms terms;
	private final DbcBuilder builder;

	DbcAttributeParser(DbcTerms terms, DbcBuilder builder) {
		this.terms = terms;
		this.builder = builder;
	}

	/** {@code BA_DEF_} and {@code BA_DEF_REL_}. */
	void definition(boolean relation) {
		DbcToken at = terms.peek();
		Target target = Target.NETWORK;
		if (relation || at.kind() == Kind.WORD) {
			target = target(terms.take(), relation);
		}
		String name = terms.string();
		DbcToken typeToken = terms.take();
		Type type = switch (typeToken.text()) {
			case "INT" -> Type.INT;
			case "HEX" -> Type.HEX;
			case "FLOAT" -> Type.FLOAT;
			case "STRING" -> Type.STRING;
			case "ENUM" -> Type.ENUM;
			default -> throw DbcTerms.fail(typeToken, "attribute.type", typeToken.shown());
		};
		builder.definition(at, new DbcAttributeDefinition(target, name, type, arguments(type), Optional.empty()));
	}

	/** The words of an enumeration, or the bounds of a number. */
	private List<String> arguments(Type type) {
		List<String> arguments = new ArrayList<>();
		while (!terms.skip(';')) {
			DbcToken argument = terms.take();
			switch (argument.kind()) {
				case END -> throw DbcTerms.fail(argument, "attribute.end", argument.shown());
				case NUMBER, STRING -> {
					if (type == Type.ENUM || type != Type.STRING && argument.kind() == Kind.NUMBER) {
						arguments.add(argument.text());
					} else {
						builder.warn(argument, "attribute.argument", argument.shown(), type);
					}
				}
				default -> {
					if (!argument.isSymbol(',')) {
						throw DbcTerms.fail(argument, "attribute.expected", argument.shown());
					}
				}
			}
		}
		return arguments;
	}

	/** {@code BA_DEF_DEF_} and {@code BA_DEF_DEF_REL_}. */
	void defaultValue(boolean relation) {
		DbcToken at = terms.peek();
		String name = terms.string();
		builder.defaultValue(at, name, relation, terms.value());
		terms.symbol(';');
	}

	/** {@code BA_}. */
	void value() {
		String name = terms.string();
		DbcToken at = terms.peek();
		DbcReference object = at.kind() == Kind.WORD ? DbcReference.read(terms) : DbcReference.network(at);
		builder.attribute(object, name, terms.value());
		terms.symbol(';');
	}

	/** {@code BA_REL_}. */
	void relationValue() {
		String name = terms.string();
		DbcToken at = terms.peek();
		Target target = target(terms.take(), true);
		String node = terms.word("what.node");
		DbcReference object = switch (target) {
			case NODE_MESSAGE -> DbcReference.message(at, terms.integer("what.a-message-id"));
			case NODE_SIGNAL -> signal(at);
			default -> DbcReference.variable(at, terms.word("what.a-variable"));
		};
		builder.relation(target, name, DbcReference.node(at, node), object, terms.value());
		terms.symbol(';');
	}

	private DbcReference signal(DbcToken at) {
		if (terms.peek().isWord("SG_")) {
			terms.take();
		}
		return DbcReference.signal(at, terms.integer("what.a-message-id"), terms.word("what.a-signal"));
	}

	private static Target target(DbcToken token, boolean relation) {
		for (Target target : Target.values()) {
			if (target != Target.NETWORK && target.isRelation() == relation && token.isWord(target.keyword())) {
				return target;
			}
		}
		throw DbcTerms.fail(token, relation ? "relation" : "reference", token.shown());
	}
}
