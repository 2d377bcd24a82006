package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuPortTest {

	private static final List<SiteSetting> GX = List.of(setting("a", "Settings > VE.Can port > Profile", "BMS LV (500 kbit/s)"),
			setting("b", "Settings > BMS-Can port > Profile", "BMS LV (500 kbit/s)"), setting("c", "Settings > VE.Can port > Profile", "VE.Can (250 kbit/s)"));
	private static final List<SiteSetting> PLAIN = List.of(setting("d", "", "Victron"), setting("e", "Battery", "PYLON"));

	private static SiteSetting setting(String id, String path, String value) {
		return new SiteSetting(id, Role.INVERTER, id, path, value, "", List.of("acme.can"), List.of(), List.of(), Double.NaN, false, "", false, "",
				Confidence.ONE, List.of());
	}

	@ParameterizedTest
	@CsvSource({"BMS-Can, 500000, b", "VE.Can, 500000, a", "VE.Can, 250000, c", "BMS-Can, 250000, b", "CAN, 500000, 'a b'", "'', 0, 'a b c'"})
	void onlyWhatIsForThePortAndTheBitRateIsAChoice(String socket, int bitRate, String expected) {
		assertEquals(expected, ids(new MenuPort(socket, bitRate).among(GX)));
		assertEquals("d e", ids(new MenuPort(socket, bitRate).among(PLAIN)), "words that say neither port nor bit rate");
	}

	@Test
	void aBitRateThatIsNotKnownLeavesNothingOut() {
		List<SiteSetting> mixed = List.of(GX.getFirst(), PLAIN.getFirst());
		assertEquals("a d", ids(new MenuPort("", 0).among(mixed)));
		assertEquals("d", ids(new MenuPort("", 250_000).among(mixed)));
	}

	/** One that is ticked for the other port is not the one that was asked for. */
	@ParameterizedTest
	@CsvSource({"ve-can, VE.Can port", "bms-can, BMS-Can port"})
	void theCheckAsksForTheOneThatIsInUse(String socket, String port) {
		String words = Stream.of("VE.Can", "BMS-Can")
				.map(name -> "<settings id=\"set-" + name + "\" confidence=\"documented\" side=\"INVERTER\" settingId=\"" + name
						+ "\" path=\"" + name + " port\" value=\"LV\" done=\"" + !port.startsWith(name) + "\"><selects>victron.bms-can</selects></settings>")
				.collect(Collectors.joining());
		String xml = Documents.WHOLE.replace("socketId=\"ve-can\" name=\"VE.Can\"", "socketId=\"" + socket + "\" name=\"" + port.replace(" port", "") + '"')
				.replaceFirst("<settings ", words + "<settings ");
		Configuration configuration = Documents.loaded(xml).configuration();
		assertEquals("set-" + (port.startsWith("VE") ? "BMS-Can" : "VE.Can"), ids(MenuPort.elsewhere(configuration)));
		List<String> asked = Validation.problems(configuration).stream().filter(problem -> problem.id().equals("setting.protocol"))
				.map(ConfigurationProblem::action).toList();
		assertEquals(List.of("Set and read back one of these, then tick it: " + port + ": LV"), asked);
	}

	private static String ids(List<SiteSetting> settings) {
		return settings.stream().map(SiteSetting::id).collect(Collectors.joining(" "));
	}
}
