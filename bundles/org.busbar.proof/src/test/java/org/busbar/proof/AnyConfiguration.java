package org.busbar.proof;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.CopiedPin;
import org.busbar.core.configuration.CopiedSource;
import org.busbar.core.configuration.CopyOrigin;
import org.busbar.core.configuration.Measurement;
import org.busbar.core.configuration.Part;

/** Configurations that nobody would write: any text in any field, any number of parts, references to any of the right kind. The same seed gives the same one. */
final class AnyConfiguration {

	private static final List<String> TEXTS = List.of("", " ", "a", "<&>\"'", "]]>", "\n", "\r\n", "\r", "\t x", " before", "after ", "two  blanks", "ünï",
			"\ud83d\udd0b",
			"&#0;", "%key", "a#b", "p:q", "x/y.z", "{http://example.org}n", "&amp;", "\u0085\u2028", "\ufffd", "1e9", "NaN", "true");
	private static final List<Double> NUMBERS = List.of(Double.NaN, 0.0, -0.0, 1.5, -273.15, 1e300, Double.MIN_VALUE, Double.POSITIVE_INFINITY);
	/** Names of components that are references, with what they refer to; sources are those of facts only. */
	private static final Map<String, Class<?>> REFERENCES = Map.of("origin", CopyOrigin.class, "sources", CopiedSource.class, "inverterPin", CopiedPin.class,
			"batteryPin", CopiedPin.class, "measurements", Measurement.class);

	private final Random random;
	private final Map<Class<?>, List<String>> ids = new HashMap<>();
	private int count;

	private AnyConfiguration(long seed) {
		random = new Random(seed);
	}

	static Configuration of(long seed) {
		return new AnyConfiguration(seed).part(Configuration.class);
	}

	private <R> R part(Class<R> type) {
		RecordComponent[] components = type.getRecordComponents();
		List<Object> values = new ArrayList<>();
		for (RecordComponent component : components) {
			values.add(value(component));
		}
		ids.computeIfAbsent(type, kind -> new ArrayList<>()).add(String.valueOf(values.getFirst()));
		try {
			return type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values.toArray());
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private Object value(RecordComponent component) {
		Class<?> type = component.getType();
		if (component.getName().equals("id")) {
			count++;
			return "p" + count + one(List.of("", ".x", "-y", "_z"));
		}
		if (type == List.class) {
			Class<?> item = item(component);
			List<?> list = IntStream.range(0, random.nextInt(4))
					.mapToObj(i -> Part.class.isAssignableFrom(item) ? part(item) : simple(item, component.getName()))
					.filter(value -> !(isReference(component) && value.equals(""))).toList();
			return isReference(component) || item.isEnum() ? list.stream().distinct().toList() : list;
		}
		if (type == Optional.class) {
			return random.nextInt(3) > 0 ? Optional.of(part(item(component))) : Optional.empty();
		}
		return simple(type, component.getName());
	}

	private static boolean isReference(RecordComponent component) {
		return REFERENCES.containsKey(component.getName()) && (component.getType() == String.class || item(component) == String.class);
	}

	private static Class<?> item(RecordComponent component) {
		return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
	}

	private Object simple(Class<?> type, String name) {
		if (type == String.class) {
			Class<?> target = REFERENCES.get(name);
			List<String> there = target == null ? TEXTS : ids.getOrDefault(target, List.of(""));
			return one(there);
		}
		if (type == double.class) {
			return one(NUMBERS);
		}
		if (type == int.class) {
			return one(List.of(0, 1, -1, Integer.MAX_VALUE));
		}
		if (type == boolean.class) {
			return random.nextBoolean();
		}
		return one(List.of(type.getEnumConstants()));
	}

	private <T> T one(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
