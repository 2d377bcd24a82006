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
import org.busbar.api.fact.Confidence;
import org.junit.jupiter.api.Test;

class RuleBookTest {

	/** Rules that the field reference does not have: codes of inverters for which it names no rule. */
	private static final List<String> OWN = List.of("C-19", "C-20", "C-21", "C-22", "D-01", "SMA-03", "V-14", "V-15", "VOL-02");
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
			assertEquals(Stream.concat(all.lines(), OWN.stream()).sorted().toList(),
					Stream.concat(known.stream(), missing.keySet().stream()).sorted().toList());
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
		for (String pin : List.of("pack", "supply", "transmitter", "nothing", "rs485", "both", "high", "low", "next.stop")) {
			keys.add("rule.not-can." + pin);
		}
		keys.add("rule.code-unknown.elsewhere");
		keys.add("code.too-short");
		keys.add("rule.terminators.next.open");
		keys.add("rule.nothing-heard.whole");
		keys.add("rule.nothing-heard.next.whole");
		keys.add("rule.ohm");
		keys.add("rule.kilohm");
		for (String key : List.of("enable.allowed", "enable.forbidden", "forbidden.both", "forbidden.charge", "forbidden.discharge", "nameless.absent",
				"nameless.unreadable", "modules-block.modules.blocking.charge", "modules-block.modules.blocking.discharge", "modules-block.modules.offline")) {
			keys.add("rule." + key);
		}
		for (String key : List.of("ground-loop.high", "ground-loop.pole", "tap-running.victron", "tap-running.sma", "tap-running.schneider",
				"tap-running.solis",
				"tap-running.unknown", "profile-unfit.silent", "profile-unfit.firmware", "type-on-other-line.serial", "type-on-other-line.can",
				"never-full.asked", "never-full.days", "lead-damaging.told", "lead-damaging.astray", "lead-damaging.unknown", "lead-damaging.straight",
				"lead-in-slave.slave", "lead-in-slave.link",
				"goes-on.unknown", "goes-on.values", "fallback-unfit.volt", "fallback-unfit.ampere", "bit-rates-differ.battery", "bit-rates-differ.inverter",
				"bit-rates-differ.converter", "chargers-not-controlled.dvcc", "chargers-not-controlled.bms", "chargers-not-controlled.shared",
				"start-order.dip", "start-order.inverter", "dc-path.breaker", "dc-path.precharge", "switches.rate", "switches.protocol")) {
			keys.add("rule." + key);
		}
		keys.addAll(codeKeys());
		Set<String> present = new TreeSet<>(TEXTS.keySet());
		present.removeIf(key -> !key.startsWith("rule.") && !key.startsWith("cause.") && !key.startsWith("code"));
		assertEquals(keys, present);
	}

	private static Set<String> codeKeys() {
		Set<String> keys = new TreeSet<>(Set.of("code", "code.no-bus", "code.explained", "code.raised", "code.silence"));
		for (Confidence confidence : Confidence.values()) {
			keys.add("code.confidence." + confidence.name().toLowerCase(Locale.ROOT));
		}
		for (InverterCode.Kind kind : InverterCode.Kind.values()) {
			keys.add("code.unexplained." + kind.name().toLowerCase(Locale.ROOT));
		}
		CodeBook.shipped().codes().forEach(code -> keys.add("code." + code.meaning()));
		return keys;
	}

	@Test
	void everyCodeIsOfRulesThatAreThere() {
		List<String> known = definitions().stream().map(RuleDefinition::id).toList();
		for (InverterCode code : CodeBook.shipped().codes()) {
			assertTrue(known.contains(code.rule()) && known.containsAll(code.explains()), code.code());
			assertFalse(code.explains().contains(code.rule()), code.code());
			assertFalse(code.source().isBlank() || code.brands().isEmpty(), code.code());
			assertTrue(CodeRules.FUNCTIONS.containsKey(code.rule()), code.code());
		}
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

	/** As the field reference has it in 2.2; what A-03 mutes is muted by time (see FaultsTest). */
	@Test
	void explainsAwayWhatComesFromTheSameFault() {
		Map<String, List<String>> expected = Map.ofEntries(Map.entry("P-02", List.of("V-01", "V-02", "V-03", "V-04", "V-10", "X-01")),
				Map.entry("P-03", List.of("V-01", "V-02", "V-03", "V-04", "V-05", "V-10", "X-01")), Map.entry("X-01", List.of("V-01", "V-02", "V-03")),
				Map.entry("L-05", List.of("L-06", "L-07", "X-07", "X-08")), Map.entry("L-04", List.of("V-03", "L-03")),
				Map.entry("P-08", List.of("X-05", "B-07")), Map.entry("P-11", List.of("P-09", "E-13", "T-09")), Map.entry("B-08", List.of("V-12")),
				Map.entry("V-08", List.of("L-09")), Map.entry("V-06", List.of("X-05")), Map.entry("V-10", List.of("V-04", "V-14")),
				Map.entry("V-04", List.of("V-14")), Map.entry("C-08", List.of("C-20")),
				Map.entry("L-01", List.of("L-12")));
		expected.forEach((id, others) -> {
			RuleDefinition rule = definitions().stream().filter(definition -> definition.id().equals(id)).findFirst().orElseThrow();
			others.forEach(other -> assertTrue(rule.suppresses(other), id + " hides " + other));
		});
	}

	/** A name that is misspelt hides nothing. */
	@Test
	void hidesOnlyRulesThatAreThere() {
		List<String> known = definitions().stream().map(RuleDefinition::id).toList();
		definitions().forEach(rule -> assertTrue(known.containsAll(rule.suppresses()), () -> rule.id() + " hides " + rule.suppresses()));
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
