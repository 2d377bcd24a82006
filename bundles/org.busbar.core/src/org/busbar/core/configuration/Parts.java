package org.busbar.core.configuration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a part. */
final class Parts {

	private Parts() {
	}

	/** A part and all that it holds, from outside to inside. */
	static Stream<Part> all(Part part) {
		return Stream.concat(Stream.of(part), RecordFields.components(part.getClass()).stream().map(component -> RecordFields.get(part, component))
				.flatMap(Parts::values).flatMap(Parts::all));
	}

	private static Stream<Part> values(Object value) {
		Stream<?> values = value instanceof List<?> many ? many.stream() : value instanceof Optional<?> one ? one.stream() : Stream.empty();
		return values.filter(Part.class::isInstance).map(Part.class::cast);
	}
}
