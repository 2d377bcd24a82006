package org.busbar.can.dbc;

import java.util.List;
import java.util.Optional;

/**
 * One {@code BA_DEF_} with its default.
 *
 * @param target       what carries the attribute
 * @param name         its name
 * @param type         {@code INT}, {@code HEX}, {@code FLOAT}, {@code STRING} or {@code ENUM}
 * @param arguments    the words of an enumeration, or the minimum and maximum of a number
 * @param defaultValue the value of {@code BA_DEF_DEF_}, of an enumeration its word; empty where none is given
 */
public record DbcAttributeDefinition(Target target, String name, Type type, List<String> arguments, Optional<String> defaultValue) {

	/** What carries an attribute. */
	public enum Target {
		NETWORK(""),
		NODE("BU_"),
		MESSAGE("BO_"),
		SIGNAL("SG_"),
		ENVIRONMENT_VARIABLE("EV_");

		private final String keyword;

		Target(String keyword) {
			this.keyword = keyword;
		}

		/** The keyword in the file; empty for the network. */
		public String keyword() {
			return keyword;
		}
	}

	/** The type of an attribute's value. */
	public enum Type {
		INT,
		HEX,
		FLOAT,
		STRING,
		ENUM
	}

	public DbcAttributeDefinition {
		arguments = List.copyOf(arguments);
	}

	/** The value as the file writes it turned into the word that it stands for: an enumeration may be written by its index. */
	String word(DbcToken written) {
		if (type == Type.ENUM && written.kind() == DbcToken.Kind.NUMBER && written.text().matches("[0-9]{1,5}")) {
			int index = Integer.parseInt(written.text());
			return index < arguments.size() ? arguments.get(index) : written.text();
		}
		return written.text();
	}
}
