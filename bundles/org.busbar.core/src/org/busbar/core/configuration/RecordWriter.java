package org.busbar.core.configuration;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of the model say what records say. An object whose part is still there stays the same object, so that what the document holds besides the schema
 * stays with it. A reference to a part that is not there any more is left out.
 */
final class RecordWriter {

	private final Map<String, EObject> byId = new HashMap<>();

	private RecordWriter() {
	}

	/** Writes a record with all its parts into an object. */
	static void write(Record record, EObject object) {
		RecordWriter writer = new RecordWriter();
		writer.parts(record, object);
		writer.references(record, object);
	}

	private void parts(Record record, EObject object) {
		for (RecordComponent component : RecordFields.components(record.getClass())) {
			EStructuralFeature feature = RecordFields.feature(object, component);
			Object value = RecordFields.get(record, component);
			if (value instanceof Double number && number.isNaN()) {
				object.eUnset(feature);
			} else if (feature instanceof EAttribute attribute) {
				object.eSet(attribute, plain(value, attribute));
			} else if (!RecordFields.isReference(feature)) {
				contain(object, (EReference) feature, RecordFields.isList(component) ? (List<?>) value : ((Optional<?>) value).stream().toList());
			}
		}
		byId.put(String.valueOf(EcoreUtil.getID(object)), object);
	}

	private static Object plain(Object value, EAttribute attribute) {
		return value instanceof Collection<?> many ? many.stream().map(one -> plain(one, attribute)).toList() : switch (value) {
			case Enum<?> constant -> ((EEnum) attribute.getEType()).getEEnumLiteral(constant.name()).getInstance();
			case String text -> XmlText.writable(text);
			default -> value;
		};
	}

	private void contain(EObject owner, EReference feature, List<?> records) {
		Map<String, EObject> old = children(owner, feature).stream().filter(child -> EcoreUtil.getID(child) != null)
				.collect(Collectors.toMap(EcoreUtil::getID, Function.identity(), (one, other) -> one));
		List<EObject> now = new ArrayList<>();
		for (Object item : records) {
			EObject child = Objects.requireNonNullElseGet(old.remove(((Part) item).id()), () -> EcoreUtil.create((EClass) feature.getEType()));
			now.add(child);
		}
		set(owner, feature, now);
		for (int i = 0; i < now.size(); i++) {
			parts((Record) records.get(i), now.get(i));
		}
	}

	private static List<EObject> children(EObject owner, EReference feature) {
		Object value = owner.eGet(feature);
		return value instanceof EList<?> many ? many.stream().map(EObject.class::cast).toList() : value == null ? List.of() : List.of((EObject) value);
	}

	private static void set(EObject owner, EReference feature, List<EObject> values) {
		owner.eSet(feature, feature.isMany() ? values : first(values));
	}

	private static @Nullable EObject first(List<EObject> values) {
		return values.isEmpty() ? null : values.getFirst();
	}

	private void references(Record record, EObject object) {
		for (RecordComponent component : RecordFields.components(record.getClass())) {
			EStructuralFeature feature = RecordFields.feature(object, component);
			Object value = RecordFields.get(record, component);
			if (RecordFields.isReference(feature)) {
				EReference reference = (EReference) feature;
				List<?> ids = value instanceof List<?> many ? many : List.of(value);
				set(object, reference, ids.stream().map(byId::get).filter(target -> target != null && reference.getEReferenceType().isInstance(target))
						.distinct().toList());
			} else if (feature instanceof EReference containment) {
				List<EObject> children = children(object, containment);
				List<?> records = value instanceof List<?> many ? many : ((Optional<?>) value).stream().toList();
				for (int i = 0; i < children.size(); i++) {
					references((Record) records.get(i), children.get(i));
				}
			}
		}
	}
}
