package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.model.configuration.ConfigurationPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** The records say what the schema says: nothing of a document is dropped on its way to them. */
class RecordsTest {

	private final Map<EClass, Class<?>> seen = new HashMap<>();

	@Test
	void everyFeatureIsAComponent() {
		same(ConfigurationPackage.Literals.CONFIGURATION, Configuration.class);
		List<EClass> concrete = ConfigurationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(one -> !one.isAbstract()).toList();
		assertEquals(concrete.size(), seen.size(), () -> "of " + concrete);
	}

	private void same(EClass type, Class<?> record) {
		if (seen.put(type, record) != null) {
			return;
		}
		assertTrue(Part.class.isAssignableFrom(record), record::getName);
		Map<String, RecordComponent> components = Stream.of(record.getRecordComponents())
				.collect(Collectors.toMap(RecordComponent::getName, component -> component));
		assertEquals(type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(components.keySet()), record.getName());
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			RecordComponent component = components.get(feature.getName());
			String where = record.getSimpleName() + '.' + feature.getName();
			boolean part = feature instanceof EReference reference && reference.isContainment();
			assertEquals(feature.isMany(), RecordFields.isList(component), where);
			assertEquals(part && !feature.isMany(), RecordFields.isOptional(component), where);
			Class<?> item = RecordFields.item(component);
			if (part) {
				same((EClass) feature.getEType(), item);
			} else if (feature instanceof EReference) {
				assertEquals(String.class, item, where);
			} else if (feature.getEType() instanceof EEnum words) {
				assertEquals(words.getELiterals().stream().map(literal -> literal.getName()).toList(),
						Stream.of(item.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList(), where);
			} else {
				assertEquals(feature.getEType().getInstanceClass(), item, where);
			}
		}
	}
}
