package org.busbar.core.configuration;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Turns objects of the model into records. */
final class RecordReader {

	private RecordReader() {
	}

	/**
	 * The record of an object and of all its parts.
	 *
	 * @param <R>    kind of record
	 * @param object an object whose features the components are named after
	 */
	static <R> R read(EObject object, Class<R> type) {
		List<RecordComponent> components = RecordFields.components(type);
		Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
		Object[] values = components.stream().map(component -> value(object, component)).toArray();
		try {
			return type.getDeclaredConstructor(types).newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Object value(EObject object, RecordComponent component) {
		EStructuralFeature feature = RecordFields.feature(object, component);
		Object value = object.eGet(feature);
		Class<?> item = RecordFields.item(component);
		if (RecordFields.isList(component)) {
			Stream<?> all = value instanceof Collection<?> many
					? many.stream().filter(Objects::nonNull).map(one -> single(one, feature, item))
					: Stream.empty();
			// What a file names twice is one value where the schema has each once.
			return (feature.isUnique() ? all.distinct() : all).toList();
		}
		if (RecordFields.isOptional(component)) {
			return Optional.ofNullable(value).map(one -> single(one, feature, item));
		}
		return single(value, feature, item);
	}

	private static Object single(@Nullable Object value, EStructuralFeature feature, Class<?> type) {
		if (value == null) {
			return "";
		}
		if (value instanceof EObject other) {
			return RecordFields.isReference(feature) ? String.valueOf(EcoreUtil.getID(other)) : read(other, type);
		}
		return value instanceof Enumerator literal ? constant(type, literal.getName()) : value;
	}

	private static Object constant(Class<?> type, String name) {
		return Stream.of(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(name)).findFirst().orElseThrow();
	}
}
