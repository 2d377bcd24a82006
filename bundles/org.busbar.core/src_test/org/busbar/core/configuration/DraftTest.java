package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every field of every part can be set, taken back and set again, and typing into one field is one step. */
class DraftTest {

	private static final String TITLE = "title";
	private static final String OWNER = "site.owner";

	private final Configuration whole = Documents.loaded(Documents.WHOLE).configuration();

	/** A component that is no part of its own, with a value that it does not have. */
	private record Field(String path, Object other) {
	}

	@TestFactory
	Stream<DynamicTest> undoReturnsEveryField() {
		List<Field> fields = new ArrayList<>();
		collect("", whole, fields);
		assertTrue(fields.size() > 150, () -> fields.size() + " fields");
		return fields.stream().map(field -> DynamicTest.dynamicTest(field.path(), () -> comesBack(field)));
	}

	private void comesBack(Field field) {
		Draft draft = new Draft(whole, KeptContent.NONE);
		assertEquals(Optional.empty(), draft.set("a field", field.path(), field.other()));
		Configuration changed = draft.current();
		assertNotEquals(whole, changed);
		if (!field.path().endsWith("id")) {
			assertEquals(List.of(field.path()), Difference.between(whole, changed).stream().map(Difference::path).toList());
			assertEquals(Optional.of(field.other()), ConfigurationEdit.get(changed, field.path()));
		}
		draft.undo();
		assertEquals(whole, draft.current());
		assertFalse(draft.isDirty());
		draft.redo();
		assertEquals(changed, draft.current());
		assertTrue(draft.isDirty());
	}

	private static void collect(String path, Object part, List<Field> fields) {
		for (RecordComponent component : part.getClass().getRecordComponents()) {
			String name = path.isEmpty() ? component.getName() : path + '.' + component.getName();
			Object value = RecordFields.get(part, component);
			boolean parts = Part.class.isAssignableFrom(RecordFields.item(component));
			if (parts && value instanceof Optional<?> one) {
				one.ifPresent(inner -> collect(name, inner, fields));
			} else if (parts && value instanceof List<?> many) {
				many.forEach(inner -> collect(Problems.path(name, (Part) inner), inner, fields));
			} else {
				fields.add(new Field(name, other(component, value)));
			}
		}
	}

	private static Object other(RecordComponent component, Object value) {
		return switch (value) {
			case String text -> text + "-other";
			case Double number -> number.isNaN() ? 17.5 : number + 1;
			case Integer number -> number + 1;
			case Boolean flag -> !flag;
			case List<?> many -> Stream.concat(many.stream(), Stream.of(component(RecordFields.item(component)))).toList();
			default -> Stream.of(component.getType().getEnumConstants()).filter(constant -> constant != value).findFirst().orElseThrow();
		};
	}

	private static Object component(Class<?> item) {
		return item == String.class ? "one-more" : item.getEnumConstants()[0];
	}

	@Test
	void typingIntoOneFieldIsOneStep() {
		Draft draft = new Draft(whole, KeptContent.NONE);
		draft.set(TITLE, TITLE, "C");
		draft.set(TITLE, TITLE, "Ca");
		draft.set(OWNER, OWNER, "R");
		draft.separate();
		draft.set(OWNER, OWNER, "Ro");
		assertEquals(Optional.of(OWNER), draft.undoLabel());
		draft.undo();
		assertEquals("R", draft.current().site().orElseThrow().owner());
		draft.undo();
		assertEquals(Optional.of(TITLE), draft.undoLabel());
		draft.undo();
		assertEquals(whole, draft.current());
		assertEquals(Optional.empty(), draft.undoLabel());
		draft.undo();
		assertEquals(whole, draft.current());
	}

	@Test
	void whatIsTypedAndDeletedAgainIsNoStep() {
		Draft draft = new Draft(whole, KeptContent.NONE);
		draft.set(TITLE, TITLE, whole.title() + 'x');
		draft.set(TITLE, TITLE, whole.title());
		assertEquals(Optional.empty(), draft.undoLabel());
		assertFalse(draft.isDirty());
	}

	@Test
	void anotherChangeForgetsWhatWasTakenBack() {
		Draft draft = new Draft(whole, KeptContent.NONE);
		draft.set(TITLE, TITLE, "one");
		draft.undo();
		draft.set(OWNER, OWNER, "two");
		assertEquals(Optional.empty(), draft.redoLabel());
	}

	@Test
	void savedIsWhereItWasSavedNotWhereItBegan() {
		Draft draft = new Draft(whole, KeptContent.NONE);
		AtomicInteger told = new AtomicInteger();
		draft.addListener(told::incrementAndGet);
		draft.set(TITLE, TITLE, "one");
		draft.markSaved();
		assertFalse(draft.isDirty());
		draft.set(TITLE, TITLE, "two");
		assertTrue(draft.isDirty());
		draft.undo();
		assertFalse(draft.isDirty());
		assertEquals("one", draft.current().title());
		draft.undo();
		assertTrue(draft.isDirty());
		assertEquals(5, told.get());
	}

	@Test
	void partsAreAddedAndRemovedAsSteps() {
		Draft draft = new Draft(whole, KeptContent.NONE);
		draft.add("more", "measurements", new Measurement("", "", "VH", Double.NaN, "V", "", "", "", ""));
		assertEquals(List.of("m1", "measurements"), draft.current().measurements().stream().map(Measurement::id).toList());
		draft.remove("less", "measurements[m1]");
		assertEquals(List.of("measurements"), draft.current().measurements().stream().map(Measurement::id).toList());
		draft.undo();
		draft.undo();
		assertEquals(whole, draft.current());
	}

	@Test
	void aNewPartTakesNothingOfOneThatIsGone() {
		String signed = Documents.WHOLE.replace("<measurements ", "<measurements meter=\"borrowed\" ").replace("<nameplate ",
				"<nameplate seen=\"on the label\" ");
		ConfigurationResult.Loaded loaded = Documents.loaded(signed);
		Measurement first = loaded.configuration().measurements().getFirst();
		String place = loaded.configuration().battery().flatMap(Equipment::nameplate).orElseThrow().id();
		Draft draft = new Draft(loaded.configuration(), loaded.kept());
		draft.remove("less", "measurements[" + first.id() + ']');
		draft.remove("less", "battery.nameplate");
		draft.add("more", "measurements", first);
		draft.set("again", "battery.nameplate.cells", "16");
		String written = new String(ConfigurationFile.bytes(draft.current(), loaded.kept()), StandardCharsets.UTF_8);
		assertFalse(written.contains("borrowed"), written);
		assertFalse(written.contains("on the label"), written);
		assertNotEquals(place, draft.current().battery().flatMap(Equipment::nameplate).orElseThrow().id());
		draft.undo();
		draft.undo();
		draft.undo();
		draft.undo();
		String before = new String(ConfigurationFile.bytes(draft.current(), loaded.kept()), StandardCharsets.UTF_8);
		assertTrue(before.contains("borrowed") && before.contains("on the label"), before);
	}
}
