package org.busbar.core.configuration;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Makes records from other records. */
final class RecordParts {

	private RecordParts() {
	}

	/** A record with another value in one component. */
	static Object with(Object owner, RecordComponent changed, Object value) {
		Object[] values = RecordFields.components(owner.getClass()).stream()
				.map(component -> component.getName().equals(changed.getName()) ? value : RecordFields.get(owner, component)).toArray();
		return make(owner.getClass(), values);
	}

	/** The part under another id. */
	static Part withId(Part part, String id) {
		RecordComponent component = RecordFields.components(part.getClass()).stream().filter(one -> one.getName().equals("id")).findFirst().orElseThrow();
		return (Part) with(part, component, id);
	}

	/** A part of which nothing is known. */
	static Object empty(Class<?> type, String id) {
		return make(type, RecordFields.components(type).stream().map(component -> component.getName().equals("id") ? id : nothing(component)).toArray());
	}

	private static Object nothing(RecordComponent component) {
		Class<?> type = component.getType();
		if (type == String.class) {
			return "";
		}
		if (type == double.class) {
			return Double.NaN;
		}
		if (type == int.class) {
			return 0;
		}
		if (type == boolean.class) {
			return false;
		}
		return type == Optional.class ? Optional.empty() : type == List.class ? List.of() : type.getEnumConstants()[0];
	}

	private static Object make(Class<?> type, Object[] values) {
		Class<?>[] types = RecordFields.components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			return type.getDeclaredConstructor(types).newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
