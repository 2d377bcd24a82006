package org.busbar.core.trigger;

import java.util.Optional;
import java.util.stream.Stream;

/** How a value compares with a number. */
enum Comparison {

	LESS("<"),
	AT_MOST("<="),
	MORE(">"),
	AT_LEAST(">="),
	EQUAL("=="),
	UNEQUAL("!=");

	private final String sign;

	Comparison(String sign) {
		this.sign = sign;
	}

	static Optional<Comparison> of(String sign) {
		return Stream.of(values()).filter(comparison -> comparison.sign.equals(sign)).findFirst();
	}

	/** Both are the doubles nearest to decimal numbers, so that equal ones are equal. */
	boolean holds(double value, double number) {
		return switch (this) {
			case LESS -> value < number;
			case AT_MOST -> value <= number;
			case MORE -> value > number;
			case AT_LEAST -> value >= number;
			case EQUAL -> value == number;
			case UNEQUAL -> value != number;
		};
	}
}
