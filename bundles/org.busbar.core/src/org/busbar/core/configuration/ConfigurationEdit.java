package org.busbar.core.configuration;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Changes one field of a configuration, named by its path as {@link ConfigurationProblem#path()} and {@link Difference#path()} have it, and gives a new
 * configuration. Pure functions.
 */
public final class ConfigurationEdit {

	/** As the loader wants it. */
	private static final Pattern ID = Pattern.compile("[\\w.-]{1,200}");

	private final Ids ids = new Ids();

	private ConfigurationEdit(Configuration configuration, KeptContent kept) {
		ids.reserve(Parts.all(configuration).map(Part::id).toList());
		ids.reserve(kept.ids());
	}

	/**
	 * What a field says. A field of an absent part says what a new part would.
	 *
	 * @return empty when the path leads to a part that there is not in a list
	 * @throws IllegalArgumentException when no configuration can have such a field
	 */
	public static Optional<Object> get(Configuration configuration, String path) {
		return get(configuration, Configuration.class, path);
	}

	private static Optional<Object> get(Object owner, Class<?> type, String path) {
		FieldPath step = FieldPath.parse(path);
		RecordComponent component = step.component(type);
		Object value = RecordFields.get(owner, component);
		if (!step.id().isEmpty()) {
			Optional<Part> part = parts(value).stream().filter(one -> one.id().equals(step.id())).findFirst();
			return step.isLast() ? part.map(Object.class::cast) : part.flatMap(one -> get(one, one.getClass(), step.rest()));
		}
		if (step.isLast()) {
			return Optional.of(value);
		}
		if (!RecordFields.isOptional(component)) {
			throw new IllegalArgumentException(step.name() + " has no parts of its own: " + path);
		}
		Class<?> item = RecordFields.item(component);
		return get(((Optional<?>) value).map(Object.class::cast).orElseGet(() -> RecordParts.empty(item, "")), item, step.rest());
	}

	/** The same as {@link #set(Configuration, KeptContent, String, Object)} for a configuration that was never in a file, or of which no part is gone. */
	public static EditResult set(Configuration configuration, String path, Object value) {
		return set(configuration, KeptContent.NONE, path, value);
	}

	/**
	 * Sets a field. A part that there is not yet is made where it is the only one of its kind.
	 *
	 * @param kept  what the configuration was loaded with: a part that is made takes no id of it, and so nothing that belongs to a part that is gone
	 * @param value of the field's type, or as a person writes it: a number in digits, empty for one that is not known, the name of a constant, lines for a list
	 * @throws IllegalArgumentException when no configuration can have such a field, or the path leads to a part that there is not in a list
	 */
	public static EditResult set(Configuration configuration, KeptContent kept, String path, Object value) {
		return new ConfigurationEdit(configuration, kept).edit(configuration, path, (component, before) -> FieldValue.of(component, value));
	}

	/** The same as {@link #add(Configuration, KeptContent, String, Part)} for a configuration that was never in a file, or of which no part is gone. */
	public static EditResult add(Configuration configuration, String path, Part part) {
		return add(configuration, KeptContent.NONE, path, part);
	}

	/**
	 * Adds a part at the end of a list.
	 *
	 * @param kept what the configuration was loaded with
	 * @param path the list
	 * @param part its id is replaced where it is empty or taken, also by a part that is gone
	 */
	public static EditResult add(Configuration configuration, KeptContent kept, String path, Part part) {
		ConfigurationEdit edit = new ConfigurationEdit(configuration, kept);
		return edit.edit(configuration, path, (component, before) -> {
			if (!RecordFields.item(component).isInstance(part)) {
				throw new RefusedException(EditMessages.format("refused.kind", part.getClass().getSimpleName()));
			}
			List<Object> now = new ArrayList<>(parts(before));
			now.add(RecordParts.withId(part, edit.ids.of(part.id().isEmpty() ? component.getName() : part.id())));
			return now;
		});
	}

	/** The id that {@link #add} would give to a part. */
	public static String freeId(Configuration configuration, KeptContent kept, String wanted) {
		return new ConfigurationEdit(configuration, kept).ids.of(wanted);
	}

	/**
	 * Removes a part from its list, or the only one of its kind. References to it are left out when the configuration is saved.
	 *
	 * @param path the part
	 */
	public static EditResult remove(Configuration configuration, String path) {
		FieldPath last = last(path);
		String list = last.id().isEmpty() ? path : path.substring(0, path.lastIndexOf('['));
		return new ConfigurationEdit(configuration, KeptContent.NONE).edit(configuration, list, (component, before) -> RecordFields.isOptional(component)
				? Optional.empty()
				: parts(before).stream().filter(part -> !part.id().equals(last.id())).toList());
	}

	private static FieldPath last(String path) {
		FieldPath step = FieldPath.parse(path);
		return step.isLast() ? step : last(step.rest());
	}

	private interface Change {
		Object of(RecordComponent component, Object before) throws RefusedException;
	}

	private EditResult edit(Configuration configuration, String path, Change change) {
		try {
			Configuration now = (Configuration) edit((Object) configuration, path, change);
			List<String> all = Parts.all(now).map(Part::id).toList();
			Optional<String> odd = all.stream().filter(id -> !ID.matcher(id).matches()).findFirst();
			if (odd.isPresent() || all.stream().distinct().count() < all.size()) {
				return new EditResult.Refused(EditMessages.format("refused.id", odd.orElse(path)));
			}
			return new EditResult.Edited(now);
		} catch (RefusedException refused) {
			return new EditResult.Refused(refused.text());
		}
	}

	private Object edit(Object owner, String path, Change change) throws RefusedException {
		FieldPath step = FieldPath.parse(path);
		RecordComponent component = step.component(owner.getClass());
		Object before = RecordFields.get(owner, component);
		if (!step.id().isEmpty()) {
			return RecordParts.with(owner, component, inList(before, step, change));
		}
		if (step.isLast()) {
			return RecordParts.with(owner, component, change.of(component, before));
		}
		if (!RecordFields.isOptional(component)) {
			throw new IllegalArgumentException(step.name() + " has no parts of its own: " + path);
		}
		Object part = ((Optional<?>) before).map(Object.class::cast)
				.orElseGet(() -> RecordParts.empty(RecordFields.item(component), ids.of(component.getName())));
		return RecordParts.with(owner, component, Optional.of(edit(part, step.rest(), change)));
	}

	private List<Object> inList(Object list, FieldPath step, Change change) throws RefusedException {
		List<Object> now = new ArrayList<>();
		boolean found = false;
		for (Part part : parts(list)) {
			boolean meant = part.id().equals(step.id());
			found |= meant;
			now.add(meant ? edit(part, step.rest(), change) : part);
		}
		if (!found) {
			throw new IllegalArgumentException("There is no " + step.name() + " with the id " + step.id());
		}
		return now;
	}

	private static List<Part> parts(Object value) {
		Stream<?> values = value instanceof List<?> many ? many.stream() : Stream.empty();
		return values.filter(Part.class::isInstance).map(Part.class::cast).toList();
	}
}
