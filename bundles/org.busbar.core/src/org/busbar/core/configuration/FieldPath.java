package org.busbar.core.configuration;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One step of a path as {@link ConfigurationProblem#path()} has it, and what follows.
 *
 * @param name name of a component
 * @param id   id of the part among several; empty when the whole component is meant
 * @param rest what follows; empty at the end
 */
record FieldPath(String name, String id, String rest) {

	private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[([\\w.-]+)])?(?:\\.(.+))?");

	/** @throws IllegalArgumentException when it is no path */
	static FieldPath parse(String path) {
		Matcher step = STEP.matcher(path);
		if (!step.matches()) {
			throw new IllegalArgumentException("No path: " + path);
		}
		return new FieldPath(step.group(1), text(step.group(2)), text(step.group(3)));
	}

	private static String text(@Nullable String group) {
		return group == null ? "" : group;
	}

	boolean isLast() {
		return rest.isEmpty();
	}

	/** @throws IllegalArgumentException when the record has none of this name */
	RecordComponent component(Class<?> record) {
		return find(record).orElseThrow(() -> new IllegalArgumentException(record.getSimpleName() + " has no " + name));
	}

	private Optional<RecordComponent> find(Class<?> record) {
		return RecordFields.components(record).stream().filter(component -> component.getName().equals(name)).findFirst();
	}
}
