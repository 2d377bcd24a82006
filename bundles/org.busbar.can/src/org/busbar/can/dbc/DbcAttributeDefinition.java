package org.busbar.can.dbc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One {@code BA_DEF_} or {@code BA_DEF_REL_} with its default.
 *
 * @param target       what carries the attribute
 * @param name         its name
 * @param type         {@code INT}, {@code HEX}, {@code FLOAT}, {@code STRING} or {@code ENUM}
 * @param arguments    the words of an enumeration, or the minimum and maximum of a number
 * @param defaultValue the value of {@code BA_DEF_DEF_} or {@code BA_DEF_DEF_REL_}, of an enumeration its word; empty where none is given
 */
public record DbcAttributeDefinition(Target target, String name, Type type, List<String> arguments, Optional<String> defaultValue) {

	/** What carries an attribute. */
	public enum Target {
		NETWORK(""),
		NODE("BU_"),
		MESSAGE("BO_"),
		SIGNAL("SG_"),
		ENVIRONMENT_VARIABLE("EV_"),
		/** A node together with a message. */
		NODE_MESSAGE("BU_BO_REL_"),
		/** A node together with a signal. */
		NODE_SIGNAL("BU_SG_REL_"),
		/** A node together with an environment variable. */
		NODE_ENVIRONMENT_VARIABLE("BU_EV_REL_");

		private final String keyword;

		Target(String keyword) {
			this.keyword = keyword;
		}

		/** The keyword in the file; empty for the network. */
		public String keyword() {
			return keyword;
		}

		/** Whether a node and something else carry the attribute together. */
		public boolean isRelation() {
			return compareTo(NODE_MESSAGE) >= 0;
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

	/** The same with a default. */
	DbcAttributeDefinition withDefault(String value) {
		return new DbcAttributeDefinition(target, name, type, arguments, Optional.of(value));
	}

	/** Whether something that a file gives is a value of this type: whoever asks for a number later must get one. */
	boolean takes(DbcToken written) {
		return switch (type) {
			case STRING -> true;
			case ENUM -> arguments.contains(word(written));
			case INT, HEX, FLOAT -> written.kind() == DbcToken.Kind.NUMBER && DbcTerms.isNumber(written.text());
		};
	}

	/** Whether a value of this type lies outside the minimum and maximum of a number. Without two bounds, or with two equal ones, none is given. */
	boolean exceeds(DbcToken written) {
		boolean bounded = type != Type.ENUM && type != Type.STRING && arguments.size() == 2 && arguments.stream().allMatch(DbcTerms::isNumber);
		if (!bounded) {
			return false;
		}
		BigDecimal least = new BigDecimal(arguments.get(0));
		BigDecimal most = new BigDecimal(arguments.get(1));
		BigDecimal value = new BigDecimal(written.text());
		return least.compareTo(most) < 0 && (value.compareTo(least) < 0 || value.compareTo(most) > 0);
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
