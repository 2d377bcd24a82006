package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.junit.jupiter.api.Test;

/** Fields are set by the paths that problems and differences name. */
class ConfigurationEditTest {

	private static final String CHARGE_VOLTAGE = "limits.chargeVoltage";

	private final Configuration whole = Documents.loaded(Documents.WHOLE).configuration();
	private final Configuration bare = Documents
			.loaded("<c:Configuration xmlns:c=\"https://busbar.org/schema/configuration/1\" id=\"limits\"/>").configuration();

	private static Configuration edited(EditResult result) {
		return assertInstanceOf(EditResult.Edited.class, result, result::toString).configuration();
	}

	private static String refused(EditResult result) {
		return assertInstanceOf(EditResult.Refused.class, result, result::toString).message();
	}

	@Test
	void aFieldOfAnAbsentPartMakesThePartWithAnIdOfItsOwn() {
		assertEquals(Optional.of(Double.NaN), ConfigurationEdit.get(bare, CHARGE_VOLTAGE));
		Configuration now = edited(ConfigurationEdit.set(bare, CHARGE_VOLTAGE, "57,6"));
		assertEquals(new Limits("limits.2", 57.6, Double.NaN, Double.NaN, Double.NaN, ""), now.limits().orElseThrow());
		Configuration deep = edited(ConfigurationEdit.set(bare, "battery.nameplate.cells", "16"));
		assertEquals(16, deep.battery().orElseThrow().nameplate().orElseThrow().cells());
		assertEquals(deep,
				Documents.loaded(new String(ConfigurationFile.bytes(deep, KeptContent.NONE), java.nio.charset.StandardCharsets.UTF_8)).configuration());
	}

	@Test
	void whatDoesNotFitIsRefusedInWords() {
		for (String text : List.of("abc", "1e999", "NaN", "Infinity", "0x1p3", "5d", "1.2.3", "-")) {
			assertTrue(refused(ConfigurationEdit.set(whole, CHARGE_VOLTAGE, text)).contains(text), text);
		}
		for (String text : List.of("2.5", "-1", "two", "99999999999")) {
			assertTrue(refused(ConfigurationEdit.set(whole, "battery.modules", text)).contains(text), text);
		}
		assertEquals("\"DONE\" is none of: OPEN, PASSED, FAILED, NOT_APPLICABLE.", refused(ConfigurationEdit.set(whole, "tests[t1].outcome", "DONE")));
		assertTrue(refused(ConfigurationEdit.set(whole, "settings[s1].done", "maybe")).contains("maybe"));
		assertTrue(refused(ConfigurationEdit.set(whole, "limits.id", "battery")).contains("share"));
		assertTrue(refused(ConfigurationEdit.set(whole, "limits.id", "")).contains("letters"));
		assertTrue(refused(ConfigurationEdit.add(whole, "tests", whole.checks().getFirst())).contains("SafetyCheck"));
	}

	@Test
	void emptyIsUnknown() {
		assertTrue(Double.isNaN(edited(ConfigurationEdit.set(whole, CHARGE_VOLTAGE, " ")).limits().orElseThrow().chargeVoltage()));
		assertEquals(0, edited(ConfigurationEdit.set(whole, "battery.modules", "")).battery().orElseThrow().modules());
	}

	@Test
	void wordsAndListsAreTakenAsTheyAreWritten() {
		assertEquals(Outcome.FAILED, edited(ConfigurationEdit.set(whole, "tests[t1].outcome", "FAILED")).tests().getFirst().outcome());
		assertEquals(List.of("a", "b"), edited(ConfigurationEdit.set(whole, "battery.protocols", " a \n\nb\n")).battery().orElseThrow().protocols());
		assertTrue(edited(ConfigurationEdit.set(whole, "battery.socket.hazards[hz].acknowledged", "true")).equals(whole));
	}

	@Test
	void whatNoConfigurationHasIsTheCallersFault() {
		for (String path : List.of("nothing", "title.more", "tests[nobody].outcome", "limits.nothing", "tests.outcome", "", "a b")) {
			assertThrows(IllegalArgumentException.class, () -> ConfigurationEdit.set(whole, path, "x"), path);
		}
		assertEquals(Optional.empty(), ConfigurationEdit.get(whole, "tests[nobody].outcome"));
	}

	@Test
	void theOnlyPartOfItsKindIsRemovedAsAWhole() {
		assertEquals(Optional.empty(), edited(ConfigurationEdit.remove(whole, "battery.nameplate")).battery().orElseThrow().nameplate());
		assertEquals(List.of(), edited(ConfigurationEdit.remove(whole, "cable.wires[w1]")).cable().orElseThrow().wires());
		assertEquals("w1.2", ConfigurationEdit.freeId(whole, KeptContent.NONE, "w1"));
	}

	@Test
	void everyProblemNamesAFieldThatThereIs() {
		for (Configuration configuration : List.of(whole, bare)) {
			Validation.problems(configuration).forEach(problem -> ConfigurationEdit.get(configuration, problem.path()));
		}
		assertEquals(8, SafetyList.all().size());
	}
}
