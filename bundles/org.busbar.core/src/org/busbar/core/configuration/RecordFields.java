package org.busbar.core.configuration;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How the components of a record stand for the features of an object of the model: they have the same names. A part is an {@link Optional} or a list of
 * records; a reference is the id of the part that is referred to.
 */
final class RecordFields {

	/** Java makes new components for each who asks, and their accessors anew at the first call: a hundred times slower than all that is done with them here. */
	private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
		@Override
		protected List<RecordComponent> computeValue(Class<?> type) {
			return List.of(type.getRecordComponents());
		}
	};

	private RecordFields() {
	}

	/** The components of a record in their order. */
	static List<RecordComponent> components(Class<?> type) {
		return COMPONENTS.get(type);
	}

	static EStructuralFeature feature(EObject object, RecordComponent component) {
		return object.eClass().getEStructuralFeature(component.getName());
	}

	static boolean isReference(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	static boolean isList(RecordComponent component) {
		return component.getType() == List.class;
	}

	static boolean isOptional(RecordComponent component) {
		return component.getType() == Optional.class;
	}

	/** What a list or an {@link Optional} is of; else the type of the component. */
	static Class<?> item(RecordComponent component) {
		return component.getGenericType() instanceof ParameterizedType parameterized
				? (Class<?>) parameterized.getActualTypeArguments()[0]
				: component.getType();
	}

	/** The value of a component. */
	static Object get(Object owner, RecordComponent component) {
		try {
			return component.getAccessor().invoke(owner);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
