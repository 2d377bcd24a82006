package org.busbar.ui.internal.configuration;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The values of fields as people write them. */
final class Values {

	private Values() {
	}

	/** Empty for what is not known. */
	static String text(Object value) {
		return switch (value) {
			case Double number ->
				number.isNaN() ? "" : number == Math.rint(number) && Math.abs(number) < 1e9 ? Long.toString(number.longValue()) : number.toString();
			case Integer whole -> whole == 0 ? "" : whole.toString();
			case List<?> many -> many.stream().map(Values::text).collect(Collectors.joining("\n"));
			default -> value.toString();
		};
	}

	/** This moment as files have it. */
	static String now() {
		return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
