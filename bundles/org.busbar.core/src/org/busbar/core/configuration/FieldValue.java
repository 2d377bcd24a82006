package org.busbar.core.configuration;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the value of a field of what a person has written. */
final class FieldValue {

	private FieldValue() {
	}

	/** A value that the component can have. */
	static Object of(RecordComponent component, Object given) throws RefusedException {
		Class<?> item = RecordFields.item(component);
		if (RecordFields.isOptional(component)) {
			return optional(given, item);
		}
		if (RecordFields.isList(component)) {
			List<Object> values = new ArrayList<>();
			for (Object one : given instanceof List<?> many ? many : given.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
				values.add(single(item, one));
			}
			return values;
		}
		return single(item, given);
	}

	private static Object optional(Object given, Class<?> item) throws RefusedException {
		Object part = given instanceof Optional<?> some ? some.map(Object.class::cast).orElse("") : given;
		if (part.equals("")) {
			return Optional.empty();
		}
		return Optional.of(single(item, part));
	}

	private static Object single(Class<?> type, Object given) throws RefusedException {
		if (type.isInstance(given)) {
			return given;
		}
		if (type == double.class) {
			return given instanceof Number number ? number.doubleValue() : number(given.toString().strip());
		}
		if (type == int.class) {
			return given instanceof Integer whole ? whole : whole(given.toString().strip());
		}
		if (type == boolean.class && (given instanceof Boolean || given.equals("true") || given.equals("false"))) {
			return Boolean.valueOf(given.toString());
		}
		if (type.isEnum()) {
			return Stream.of(type.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(given.toString())).findFirst()
					.orElseThrow(() -> new RefusedException(EditMessages.format("refused.word", given,
							Stream.of(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).collect(Collectors.joining(", ")))));
		}
		throw new RefusedException(EditMessages.format("refused.kind", given));
	}

	private static double number(String text) throws RefusedException {
		if (text.isEmpty()) {
			return Double.NaN;
		}
		// What Double.parseDouble takes besides - a suffix, hexadecimal, "Infinity" - is no figure of a site.
		if (!text.matches("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?")) {
			throw new RefusedException(EditMessages.format("refused.number", text));
		}
		double value = Double.parseDouble(text.replace(',', '.'));
		if (Double.isInfinite(value)) {
			throw new RefusedException(EditMessages.format("refused.number", text));
		}
		return value;
	}

	private static int whole(String text) throws RefusedException {
		if (text.isEmpty()) {
			return 0;
		}
		if (!text.matches("\\d{1,9}")) {
			throw new RefusedException(EditMessages.format("refused.whole", text));
		}
		return Integer.parseInt(text);
	}
}
