package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that two configurations do not have in common.
 *
 * @param kind   how they differ
 * @param path   where, as in {@link ConfigurationProblem#path()}
 * @param before what the first says there; empty where it says nothing
 * @param after  what the second says there; empty where it says nothing
 */
public record Difference(Kind kind, String path, String before, String after) {

	/** How two configurations differ. */
	public enum Kind {
		/** Only the second has the part. */
		ADDED,
		/** Only the first has the part. */
		REMOVED,
		/** Both have it and say different things. */
		CHANGED
	}

	/** What parts are called by, the first that a part has. */
	private static final List<String> NAMES = List.of("title", "text", "signal", "what", "value", "modelName", "deviceName", "document", "bundle", "name",
			"number", "chargeVoltage", "caption", "file");

	/** Field by field, in the order of the document. Parts are the same when their ids are. */
	public static List<Difference> between(Configuration before, Configuration after) {
		List<Difference> differences = new ArrayList<>();
		compare("", before, after, differences);
		return differences;
	}

	private static void compare(String path, Part before, Part after, List<Difference> differences) {
		Map<String, Object> old = values(before);
		Map<String, Object> now = values(after);
		old.forEach((name, value) -> compare(path.isEmpty() ? name : path + '.' + name, value, now.get(name), differences));
	}

	private static Map<String, Object> values(Part part) {
		Map<String, Object> values = new LinkedHashMap<>();
		RecordFields.components(part.getClass()).forEach(component -> values.put(component.getName(), RecordFields.get(part, component)));
		return values;
	}

	private static void compare(String path, Object before, Object after, List<Difference> differences) {
		if (before instanceof Optional<?> old && after instanceof Optional<?> now) {
			if (old.isPresent() && now.isPresent()) {
				compare(path, (Part) old.get(), (Part) now.get(), differences);
			} else {
				old.ifPresent(part -> differences.add(new Difference(Kind.REMOVED, path, name(part), "")));
				now.ifPresent(part -> differences.add(new Difference(Kind.ADDED, path, "", name(part))));
			}
		} else if (before instanceof List<?> old && after instanceof List<?> now && (areParts(old) || areParts(now))) {
			parts(path, old, now, differences);
		} else if (!before.equals(after)) {
			differences.add(new Difference(Kind.CHANGED, path, text(before), text(after)));
		}
	}

	private static boolean areParts(List<?> values) {
		return !values.isEmpty() && values.getFirst() instanceof Part;
	}

	private static void parts(String path, List<?> before, List<?> after, List<Difference> differences) {
		Map<String, Part> now = after.stream().map(Part.class::cast)
				.collect(Collectors.toMap(Part::id, part -> part, (one, other) -> one, LinkedHashMap::new));
		Set<String> common = new HashSet<>();
		for (Object item : before) {
			Part old = (Part) item;
			Part counterpart = now.get(old.id());
			if (counterpart == null) {
				differences.add(new Difference(Kind.REMOVED, Problems.path(path, old), name(old), ""));
			} else {
				common.add(old.id());
				compare(Problems.path(path, old), old, counterpart, differences);
			}
		}
		now.values().stream().filter(part -> !common.contains(part.id()))
				.forEach(part -> differences.add(new Difference(Kind.ADDED, Problems.path(path, part), "", name(part))));
	}

	/** What people call a part. */
	static String name(Object part) {
		Map<String, Object> values = values((Part) part);
		return NAMES.stream().map(values::get).filter(value -> value != null && !text(value).isEmpty()).map(Difference::text).findFirst()
				.orElse(((Part) part).id());
	}

	private static String text(Object value) {
		return switch (value) {
			case Double number -> number.isNaN() ? "" : Problems.number(number);
			case List<?> many -> many.stream().map(Difference::text).collect(Collectors.joining(", "));
			default -> value.toString();
		};
	}
}
