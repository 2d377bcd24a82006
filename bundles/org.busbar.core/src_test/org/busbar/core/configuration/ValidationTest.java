package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationTest {

	private static final String MADE = new String(ConfigurationFile.bytes(Sample.configuration(Sample.GROUND), KeptContent.NONE), StandardCharsets.UTF_8);
	/** The same with everything done, measured and signed. */
	private static final String DONE = MADE
			.replaceAll("(<checks id=\"[^\"]*\" title=\"[^\"]*\")", "$1 done=\"true\" person=\"me\" time=\"2026-03-01T12:30:00+01:00\"")
			.replace("level=\"DAMAGE\"", "level=\"DAMAGE\" acknowledged=\"true\"").replace("settingId=\"", "done=\"true\" settingId=\"")
			.replaceAll("<tests id=\"([^\"]*)\"", "<tests outcome=\"PASSED\" person=\"me\" time=\"2026-03-01T12:30:00+01:00\" id=\"$1\"")
			.replaceFirst("<tests", "<measurements id=\"m\" what=\"CAN-H to CAN-L\" reading=\"R\" value=\"60\" unit=\"ohm\"/>\n  <tests");

	private static List<ConfigurationProblem> problems(String xml) {
		return Validation.problems(Documents.loaded(xml).configuration());
	}

	private static String changed(String what, String by) {
		assertTrue(DONE.contains(what), () -> what + " is not in " + DONE);
		return DONE.replace(what, by);
	}

	@Test
	void nothingIsWrongWithWhatIsDone() {
		assertEquals(List.of(), problems(DONE));
	}

	@Test
	void aNewOneSaysWhatIsToBeDone() {
		Set<String> ids = problems(MADE).stream().map(ConfigurationProblem::id).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(new TreeSet<>(Set.of("hazard", "setting.protocol", "setting.open", "check.open", "test.open")), ids);
	}

	/** One thing wrong each: what is replaced, by what, then severity, id and path of the one problem. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title="Home"                                       | title=""                                    | WARNING title title
			converter="sim:acme.can"                           | converter="nowhere"                         | ERROR converter converter
			modules="2" origin                                 | modules="9" origin                          | ERROR modules.many battery.modules
			modules="2" origin                                 | origin                                      | WARNING modules.unknown battery.modules
			cells="16"                                         | cells="0"                                   | ERROR nameplate.cells battery.nameplate.cells
			chargeVoltage="58.4"                               | ''                                          | ERROR nameplate.voltage battery.nameplate.chargeVoltage
			chargeCurrent="80.0"                               | ''                                          | ERROR nameplate.charge battery.nameplate.chargeCurrent
			dischargeCurrent="90.0"                            | dischargeCurrent="-1"                       | ERROR nameplate.discharge battery.nameplate.dischargeCurrent
			capacity="100.0"                                   | ''                                          | WARNING nameplate.capacity battery.nameplate.capacity
			chargeVoltage="58.4"                               | chargeVoltage="584"                         | ERROR nameplate.impossible battery.nameplate.chargeVoltage
			acknowledged="true"                                | ''                                          | WARNING hazard battery.socket.hazards[battery-socket-hazard-hot].acknowledged
			reading="label"                                    | reading=" "                                 | WARNING decision cable.decisions[decision-battery-GND].reading
			inverterPin="inverter-pin-7"                       | inverterPin="inverter-pin-1"                | DANGER wire.wrong cable.wires[wire-CAN-H].inverterPin
			inverterPin="inverter-pin-7"                       | inverterPin="inverter-pin-2"                | DANGER wire.guessed cable.wires[wire-CAN-H].inverterPin
			inverterPin="inverter-pin-7"                       | ''                                          | ERROR wire.nowhere cable.wires[wire-CAN-H].inverterPin
			inverterPin="inverter-pin-7"                       | inverterPin="battery-pin-4"                 | ERROR wire.nowhere cable.wires[wire-CAN-H].inverterPin
			confidence="several" sources="inverter-source-MAN battery-source-MAN" id="wire-CAN-H" | confidence="inferred" id="wire-CAN-H" | WARNING wire.inferred cable.wires[wire-CAN-H]
			bitRate="250000"                                   | ''                                          | WARNING protocol.bit-rate protocol.bitRate
			protocolId="acme.can"                              | protocolId=""                               | ERROR protocol protocol
			chargeVoltage="56.0"                               | chargeVoltage="58.5"                        | DANGER limits.charge-voltage limits.chargeVoltage
			chargeVoltage="56.0" dischargeVoltage="48.0"       | chargeVoltage="31" dischargeVoltage="NaN"   | ERROR limits.charge-voltage.low limits.chargeVoltage
			dischargeVoltage="48.0"                            | dischargeVoltage="43"                       | ERROR limits.discharge-voltage limits.dischargeVoltage
			dischargeVoltage="48.0"                            | dischargeVoltage="57"                       | ERROR limits.crossed limits.dischargeVoltage
			chargeCurrent="150.0"                              | chargeCurrent="161"                         | ERROR limits.charge-current limits.chargeCurrent
			dischargeCurrent="170.0"                           | dischargeCurrent="181"                      | ERROR limits.discharge-current limits.dischargeCurrent
			chargeCurrent="150.0"                              | chargeCurrent="-1"                          | ERROR limits.impossible limits.chargeCurrent
			done="true" settingId="dial"                       | settingId="dial"                            | WARNING setting.protocol settings
			done="true" settingId="fan"                        | settingId="fan"                             | INFO setting.open settings[battery-setting-fan].done
			done="true" settingId="fan"                        | found="off" done="true" settingId="fan"     | INFO setting.found settings[battery-setting-fan].found
			<checks id="earth"                                 | <checks id="ground"                         | ERROR check.missing checks
			<checks id="earth"                                 | <photos id="p" file="photos/plug.exe"/><checks id="earth" | ERROR photo.name photos[p]
			<checks id="earth"                                 | <photos id="p" file="../plug.jpg"/><checks id="earth" | ERROR photo.elsewhere photos[p]
			<checks id="modules-alike"                         | <checks id="alike"                          | ERROR check.missing checks
			outcome="PASSED" person="me" time="2026-03-01T12:30:00+01:00" id="test-sign" | id="test-sign"  | WARNING test.open tests[test-sign].outcome
			outcome="PASSED" person="me" time="2026-03-01T12:30:00+01:00" id="test-sign" | outcome="FAILED" id="test-sign" | ERROR test.failed tests[test-sign].outcome
			person="me" time="2026-03-01T12:30:00+01:00" id="test-sign" | id="test-sign"                      | INFO unsigned tests[test-sign]
			time="2026-03-01T12:30:00+01:00" id="test-sign"    | time="yesterday" id="test-sign"             | WARNING time tests[test-sign].time
			value="60"                                         | ''                                          | WARNING measurement.open measurements[m].value
			value="60"                                         | value="120"                                 | WARNING measurement.range measurements[m].value
			value="60"                                         | value="-60"                                 | ERROR measurement.impossible measurements[m].value
			unit="ohm"                                         | unit="kohm"                                 | ERROR measurement.unit measurements[m].unit
			reading="R"                                        | reading="RR"                                | WARNING measurement.reading measurements[m].reading
			""")
	void oneThingWrongIsOneProblem(String what, String by, String expected) {
		List<ConfigurationProblem> problems = problems(changed(what, by));
		assertEquals(List.of(expected), problems.stream().map(one -> one.severity() + " " + one.id() + ' ' + one.path()).toList(), problems::toString);
	}

	@Test
	void aTestThatFailedSaysWhatFailed() {
		String test = "<tests id=\"t\" title=\"Sign\" observed=\"passed and failed\" outcome=\"FAILED\"";
		String measured = "><result id=\"r\" verdict=\"FAILED\"><values id=\"r1\" what=\"Sign\" value=\"1\" verdict=\"PASSED\"/>"
				+ "<values id=\"r2\" what=\"Voltage moves\" value=\"1.5\" unit=\"V\" limit=\"more than 2\" verdict=\"FAILED\"/></result></tests><tests";
		assertEquals("Failed: Sign \u2013 Voltage moves 1.5 V (more than 2)", failed(DONE.replaceFirst("<tests", test + measured)));
		assertEquals("Failed: Sign \u2013 passed and failed", failed(DONE.replaceFirst("<tests", test + "/><tests")), "by hand");
	}

	private static String failed(String xml) {
		return problems(xml).stream().filter(problem -> problem.id().equals("test.failed")).map(ConfigurationProblem::message)
				.collect(Collectors.joining("\n"));
	}

	@Test
	void aNameplateIsNoEmptyRange() {
		String unset = DONE.replaceAll("<limits [^>]*/>", "");
		assertEquals(List.of("limits"), problems(unset).stream().map(ConfigurationProblem::id).toList());
		List<ConfigurationProblem> crossed = problems(unset.replace("dischargeVoltage=\"44.0\"", "dischargeVoltage=\"58.4\""));
		assertEquals(List.of("nameplate.crossed", "limits"), crossed.stream().map(ConfigurationProblem::id).toList());
		assertEquals("battery.nameplate.dischargeVoltage", crossed.getFirst().path());
	}

	@Test
	void twoWiresOnOnePinAreADanger() {
		List<ConfigurationProblem> problems = problems(changed("batteryPin=\"battery-pin-5\"", "batteryPin=\"battery-pin-4\""));
		assertEquals(List.of("wire.shared", "wire.wrong"), problems.stream().map(ConfigurationProblem::id).toList());
		assertTrue(problems.stream().allMatch(problem -> problem.severity() == Severity.DANGER));
	}

	@Test
	void aWireThatIsMissingIsTold() {
		List<ConfigurationProblem> problems = problems(DONE.replaceAll("<wires [^>]*signal=\"CAN-L\"[^>]*/>", ""));
		assertEquals(List.of("wire.open"), problems.stream().map(ConfigurationProblem::id).toList());
		assertTrue(problems.getFirst().message().contains("(Acme A5: pin 5; Volt V1: pin 8)"), problems::toString);
		String unknown = DONE.replaceAll("<wires [^>]*signal=\"CAN-L\"[^>]*/>", "").replaceAll("<assignments [^>]*signal=\"CAN-L\"[^>]*/>", "");
		assertEquals(List.of("wire.unknown"), problems(unknown).stream().map(ConfigurationProblem::id).toList());
	}

	@Test
	void aContradictedGroundWithoutAReadingIsOpen() {
		Configuration made = Sample.configuration();
		assertTrue(Validation.problems(made).stream().anyMatch(problem -> problem.id().equals("wire.ground") && problem.severity() == Severity.INFO));
		String wired = DONE.replaceFirst("<decisions [^>]*/>", "");
		assertEquals(List.of(), problems(wired).stream().map(ConfigurationProblem::id).toList(),
				"each source tells one pin, so the pin itself is not contradicted");
	}

	@Test
	void aProtocolThatOneEndDoesNotSpeak() {
		List<ConfigurationProblem> problems = problems(changed("<protocols>acme.can</protocols>", "<protocols>acme.old</protocols>"));
		assertEquals(List.of("protocol.other", "protocol.other"), problems.stream().map(ConfigurationProblem::id).toList());
		assertTrue(problems.getFirst().message().contains("Acme A5 does not speak Acme CAN as far as is known. It speaks acme.old."), problems::toString);
		assertEquals(Set.of("protocol.unknown"), problems(DONE.replace("<protocols>acme.can</protocols>", "")).stream().map(ConfigurationProblem::id)
				.collect(Collectors.toSet()));
	}

	@Test
	void aCheckThatIsNotTicked() {
		List<ConfigurationProblem> problems = problems(DONE.replaceAll("(<checks id=\"earth\" title=\"[^\"]*\") done=\"true\"", "$1"));
		assertEquals(List.of("ERROR checks[earth].done"), problems.stream().map(one -> one.severity() + " " + one.path()).toList());
	}

	@Test
	void anEmptyConfigurationSaysWhatItLacks() {
		List<String> ids = problems("<c:Configuration xmlns:c=\"https://busbar.org/schema/configuration/1\" id=\"s\" title=\"S\"/>").stream()
				.filter(problem -> problem.severity().compareTo(Severity.WARNING) >= 0).map(ConfigurationProblem::id).distinct().toList();
		assertEquals(List.of("battery", "inverter", "cable", "protocol", "check.missing", "tests"), ids);
	}
}
