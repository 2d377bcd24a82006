package org.busbar.core.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;

/**
 * The rules that Busbar brings and what it knows of numbers of cells. Immutable.
 *
 * @param rules       in the order of the file
 * @param cellClasses charge voltage limits that a number of cells is known by
 * @param missing     rules that others have written down and that are not here, by id, with the reason
 */
record RuleBook(List<DefinedRule> rules, List<CellClass> cellClasses, Map<String, String> missing) {

	private static final String FILE = "rules.json";
	private static final List<Map<String, RuleFunction>> FUNCTIONS = List.of(BusRules.FUNCTIONS, MeterRules.FUNCTIONS, TimingRules.FUNCTIONS,
			ProtocolRules.FUNCTIONS, PlausibilityRules.FUNCTIONS, LimitRules.FUNCTIONS, StateRules.FUNCTIONS, CourseRules.FUNCTIONS,
			NameplateRules.FUNCTIONS, ToldRules.FUNCTIONS, SetupRules.FUNCTIONS, LeadRules.FUNCTIONS, CodeRules.FUNCTIONS,
			Map.ofEntries(Map.entry("A-03", PresenceRules::framesLost),
					Map.entry("C-16", PresenceRules::bothLines), Map.entry("E-07", PresenceRules::nothingHeard),
					Map.entry("T-01", PresenceRules::batterySilent),
					Map.entry("T-02", PresenceRules::inverterSilent),
					Map.entry("T-03", PresenceRules::limitsMissing), Map.entry("T-07", PresenceRules::messageMissing),
					Map.entry("P-01", DialectRules::extendedIdentifiers), Map.entry("P-02", DialectRules::voltageOffByTen),
					Map.entry("P-03", DialectRules::limitsBigEndian), Map.entry("P-08", DialectRules::twoBatteries),
					Map.entry("P-11", DialectRules::notAcknowledged),
					Map.entry("V-01", ValueRules::chargeVoltageTooHigh), Map.entry("V-02", ValueRules::chargeVoltageFull),
					Map.entry("V-03", ValueRules::chargeVoltageTooLow), Map.entry("V-04", ValueRules::dischargeVoltageWrong),
					Map.entry("V-05", ValueRules::limitNegative), Map.entry("V-10", ValueRules::chargeVoltageAbsurd),
					Map.entry("V-13", ValueRules::zeroLimitIgnored), Map.entry("X-01", ValueRules::cellCountContradicted),
					Map.entry("X-02", ValueRules::chargeStatesDiffer), Map.entry("L-04", ValueRules::emptiedByLowLimit),
					Map.entry("L-05", ValueRules::bothForbidden),
					Map.entry("HV-02", DialectRules::otherAddress)));
	private static final Gson READER = new GsonBuilder()
			.registerTypeAdapter(Identifier.class, (JsonDeserializer<Identifier>) (digits, type, context) -> Identifier.parse(digits.getAsString())).create();
	private static final RuleBook SHIPPED = load();

	RuleBook {
		rules = List.copyOf(rules);
		cellClasses = List.copyOf(cellClasses);
		missing = Map.copyOf(missing);
	}

	/** The file as it is read. */
	private record Content(List<CellClass> cells, List<RuleDefinition> rules, Map<String, String> missing) {
	}

	/** What is in the bundle. */
	static RuleBook shipped() {
		return SHIPPED;
	}

	/** @throws IllegalStateException when there is no such rule */
	DefinedRule rule(String id) {
		return rules.stream().filter(rule -> rule.definition().id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalStateException("there is no rule " + id));
	}

	/** The seconds after which every rule has had time to speak, but for those that need something to last. */
	double longestWatch() {
		return rules.stream().mapToDouble(rule -> rule.definition().watched()).max().orElse(0);
	}

	private static RuleBook load() {
		try (@Nullable
		InputStream in = RuleBook.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException(FILE + " is missing in the bundle");
			}
			Content content = READER.fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), Content.class);
			return new RuleBook(content.rules().stream().map(RuleBook::define).toList(), content.cells(), content.missing());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static DefinedRule define(RuleDefinition definition) {
		return new DefinedRule(definition, FUNCTIONS.stream().flatMap(some -> Stream.ofNullable(some.get(definition.id()))).findFirst()
				.orElseThrow(() -> new IllegalStateException("no function for the rule " + definition.id())));
	}
}
