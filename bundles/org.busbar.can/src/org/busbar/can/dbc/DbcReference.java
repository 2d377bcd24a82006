package org.busbar.can.dbc;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;

/**
 * What a comment, an attribute or a value table is about, as the file names it.
 *
 * @param at      where the file names it
 * @param target  its kind
 * @param message identifier of the message as written, with the flag for 29 bits; 0 where there is none
 * @param name    name of the node, signal or environment variable; empty where there is none
 */
record DbcReference(DbcToken at, Target target, long message, String name) {

	static DbcReference signal(DbcToken at, long message, String name) {
		return new DbcReference(at, Target.SIGNAL, message, name);
	}

	static DbcReference node(DbcToken at, String name) {
		return new DbcReference(at, Target.NODE, 0, name);
	}

	static DbcReference message(DbcToken at, long message) {
		return new DbcReference(at, Target.MESSAGE, message, "");
	}

	static DbcReference variable(DbcToken at, String name) {
		return new DbcReference(at, Target.ENVIRONMENT_VARIABLE, 0, name);
	}

	static DbcReference network(DbcToken at) {
		return new DbcReference(at, Target.NETWORK, 0, "");
	}

	/** Reads what stands behind a keyword such as {@code SG_}. */
	static DbcReference read(DbcTerms terms) {
		DbcToken at = terms.take();
		return switch (at.text()) {
			case "BU_" -> node(at, terms.word("what.node"));
			case "BO_" -> message(at, terms.integer("what.a-message-id"));
			case "SG_" -> signal(at, terms.integer("what.a-message-id"), terms.word("what.a-signal"));
			case "EV_" -> variable(at, terms.word("what.a-variable"));
			default -> throw DbcTerms.fail(at, "reference", at.shown());
		};
	}
}
