package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.junit.jupiter.api.Test;

class RuleBookTest {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.core.doctor.messages", Locale.ROOT);

	private static List<RuleDefinition> definitions() {
		return RuleBook.shipped().rules().stream().map(DefinedRule::definition).toList();
	}

	/** Every rule of the field reference is there, or the file says why not. */
	@Test
	void everyRuleIsThereOnceOrSaysWhyNot() throws IOException {
		List<String> known = definitions().stream().map(RuleDefinition::id).sorted().toList();
		assertEquals(known, known.stream().distinct().toList());
		Map<String, String> missing = RuleBook.shipped().missing();
		missing.forEach((id, reason) -> assertFalse(known.contains(id) || reason.isBlank(), id));
		try (InputStream in = Objects.requireNonNull(RuleBookTest.class.getResourceAsStream("rule-ids.txt"))) {
			String all = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
			assertEquals(all.lines().sorted().toList(), Stream.concat(known.stream(), missing.keySet().stream()).sorted().toList());
		}
	}

	@Test
	void everythingHasItsTextAndNoTextIsLeftOver() {
		Set<String> keys = new TreeSet<>();
		for (RuleDefinition rule : definitions()) {
			keys.add("rule." + rule.text());
			keys.add("rule." + rule.text() + ".next");
			rule.causes().forEach(cause -> {
				keys.add("cause." + cause.id());
				keys.add("cause." + cause.id() + ".test");
			});
		}
		keys.add("rule.inverter-silent.untold");
		keys.add("rule.inverter-silent.other");
		keys.add("rule.message-missing.required");
		keys.add("rule.message-missing.alarms");
		keys.add("rule.dvl.above");
		keys.add("rule.dvl.per-cell");
		keys.add("rule.limit-negative.and");
		for (String limit : List.of("charge.voltage", "charge.current", "discharge.current", "discharge.voltage")) {
			keys.add("rule.limit-negative.limit." + limit);
		}
		keys.add("rule.zero-limit-ignored.charge");
		keys.add("rule.zero-limit-ignored.discharge");
		keys.add("rule.zero-limit-ignored.both");
		keys.add("rule.other-address.untold");
		keys.add("rule.wrong-bit-rate.rate");
		keys.add("rule.bus-errors.second");
		keys.add("rule.bus-errors.minute");
		for (String state : List.of("warning", "passive", "bus-off", "counters")) {
			keys.add("rule.controller." + state);
		}
		for (String resistance : List.of("four", "three", "doubtful", "more", "one", "none", "open")) {
			keys.add("rule.terminators." + resistance);
		}
		for (String pin : List.of("pack", "supply", "transmitter", "nothing", "rs485")) {
			keys.add("rule.not-can." + pin);
		}
		keys.add("rule.ohm");
		keys.add("rule.kilohm");
		for (String key : List.of("enable.allowed", "enable.forbidden", "forbidden.both", "forbidden.charge", "forbidden.discharge", "nameless.absent",
				"nameless.unreadable", "modules-block.modules.blocking.charge", "modules-block.modules.blocking.discharge", "modules-block.modules.offline")) {
			keys.add("rule." + key);
		}
		Set<String> present = new TreeSet<>(TEXTS.keySet());
		present.removeIf(key -> !key.startsWith("rule.") && !key.startsWith("cause."));
		assertEquals(keys, present);
	}

	@Test
	void everyRuleIsComplete() {
		for (RuleDefinition rule : definitions()) {
			assertFalse(rule.source().isBlank(), rule.id());
			double sum = rule.causes().stream().mapToDouble(CauseDefinition::weight).sum();
			assertEquals(rule.causes().isEmpty() ? 0 : 1, sum, 1e-9, rule.id() + ": the weights of its causes");
			assertTrue(rule.severity().compareTo(Severity.WARNING) < 0 || !rule.causes().isEmpty(), rule.id() + ": no cause");
			assertFalse(rule.suppresses(rule.id()), rule.id());
		}
	}

	/** As the field reference has it; rules that do not exist yet are named already. */
	@Test
	void explainsAwayWhatComesFromTheSameFault() {
		Map<String, List<String>> expected = Map.of("P-02", List.of("V-01", "V-02", "V-03", "V-04", "V-10", "X-01"), "P-03",
				List.of("V-01", "V-02", "V-03", "V-04", "V-05", "V-10", "X-01"), "X-01", List.of("V-01", "V-02", "V-03"), "L-05",
				List.of("L-06", "L-07", "X-07", "X-08"), "L-04", List.of("V-03", "L-03"), "P-08", List.of("X-05", "B-07"), "P-11",
				List.of("P-09", "E-13", "T-09"), "V-10", List.of("V-04"));
		expected.forEach((id, others) -> {
			RuleDefinition rule = definitions().stream().filter(definition -> definition.id().equals(id)).findFirst().orElseThrow();
			others.forEach(other -> assertTrue(rule.suppresses(other), id + " hides " + other));
		});
	}

	@Test
	void noTwoRulesExplainEachOtherAway() {
		for (RuleDefinition one : definitions()) {
			for (RuleDefinition other : definitions()) {
				assertFalse(one.suppresses(other.id()) && other.suppresses(one.id()), one.id() + " and " + other.id());
			}
		}
	}

	@Test
	void aBatteryMayHaveItsOwnThresholds() {
		RuleDefinition rule = definitions().stream().filter(definition -> definition.id().equals("V-01")).findFirst().orElseThrow();
		Site nmc = new Site(Optional.empty(), "", "", 14, 100, Set.of(), Map.of("V-01.cell-maximum", 4.2));
		assertEquals(4.2, rule.threshold(nmc, "cell-maximum"));
		assertEquals(3.65, rule.threshold(Site.UNKNOWN, "cell-maximum"));
		assertThrows(IllegalStateException.class, () -> rule.threshold(nmc, "cell-minimum"));
		Scene scene = new Scene(Scene.PYLONTECH, 14);
		scene.chargeVoltage = 57.4;
		scene.dischargeVoltage = 42;
		scene.run(5);
		assertEquals(List.of("V-01 danger"), Scene.found(scene.diagnose(Scene.site(14, ""))));
		Map<String, Double> thresholds = Map.of("V-01.cell-maximum", 4.2, "V-02.cell-comfortable", 4.15, "V-02.cell-maximum", 4.2);
		assertEquals(new ArrayList<>(), Scene.found(scene.diagnose(new Site(Optional.empty(), "", "", 14, 100, Set.of(), thresholds))));
	}
}
