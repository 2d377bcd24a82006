package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ConfigCommandTest {

	private static final String LOG = "../../releng/vectors/byd-lvs-venus.log";

	@TempDir
	private Path folder = Path.of("");

	private String file(String name) {
		return folder.resolve(name).toString();
	}

	private String site() {
		return file("site.busbar");
	}

	private static Result run(String... arguments) {
		return new CommandLineRun().run(arguments);
	}

	private static Result create(String file, String... more) {
		return run(Stream.concat(Stream.of("config", "new", file, "--battery", "weco/5k3", "--inverter", "victron/cerbo-gx"), Stream.of(more))
				.toArray(String[]::new));
	}

	private void created(String... more) {
		List<String> all = new ArrayList<>(List.of("--protocol", "victron.bms-can", "--modules", "2", "--nameplate",
				"cells=16,capacity=100,voltage=57.6,charge=100,discharge=100"));
		all.addAll(List.of(more));
		Result result = create(site(), all.toArray(String[]::new));
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
	}

	private void change(String what, String by) throws IOException {
		String text = Files.readString(Path.of(site()));
		assertTrue(text.contains(what), what);
		Files.writeString(Path.of(site()), text.replace(what, by));
	}

	@Test
	void aNewConfigurationHoldsWhatWasGivenAndWhatTheCatalogueKnows() {
		created("--title", "Cascina Rossa", "--place", "Asti", "--converter", "sim:victron.bms-can", "--lines", "can", "--limits", "voltage=56.8,charge=180");
		Result shown = run("config", "show", site());
		assertEquals(ExitCode.FINE, shown.exitCode(), shown.err());
		assertEquals("Cascina Rossa", shown.lines().getFirst());
		assertTrue(shown.out().contains("one module  16 cells, 100 Ah, charge 57.6 V"), shown.out());
		assertTrue(shown.lines().stream().anyMatch(line -> line.matches(" +CAN-H +7 +1 +white/orange +manual")), shown.out());
		assertTrue(shown.out().contains("charge 56.8 V, charge 180 A"), shown.out());
		JsonObject json = JsonParser.parseString(run("config", "show", site(), "--json").out()).getAsJsonObject();
		assertEquals("5k3", json.getAsJsonObject("battery").get("modelId").getAsString());
		assertEquals("can", json.getAsJsonArray("lines").get(0).getAsString());
		assertEquals(64, json.getAsJsonArray("origins").get(0).getAsJsonObject().get("hash").getAsString().length());
	}

	@Test
	void whatIsAmbiguousIsListedAndNothingIsWritten() {
		for (String[] ambiguous : new String[][]{{"--battery with one of: weco", ""}, {"weco/4k4, weco/4k4-pro, weco/5k3", "--battery weco"},
				{"--inverter with one of: victron", "--battery weco/5k3"}, {"victron/ccgx", "--battery weco/5k3 --inverter victron"},
				{"--protocol with one of: victron.bms-can, pylontech.lv.1.2", "--battery weco/5k3 --inverter victron/ccgx"}}) {
			Result result = run(Stream.concat(Stream.of("config", "new", site()), Stream.of(ambiguous[1].split(" ")).filter(word -> !word.isEmpty()))
					.toArray(String[]::new));
			assertEquals(ExitCode.USAGE, result.exitCode(), result.err());
			assertTrue(result.err().contains(ambiguous[0]), result.err());
			assertFalse(Files.exists(Path.of(site())));
		}
		assertTrue(create(site(), "--protocol", "pylontech.lv.1.2").err()
				.contains("Socket: Victron Energy BMS-Can. Add --inverter-socket where it is another one of: ve-can."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--nameplate cels=16            | --nameplate knows no "cels". It knows: capacity, cells, charge, discharge, lowest, modules, voltage.
			--nameplate cells=16.5         | --nameplate cells: 16.5 is no number of 1 or more.
			--nameplate voltage=NaN        | voltage must be a number, not NaN.
			--limits capacity=4            | --limits knows no "capacity"
			--modules 0                    | --modules : 0 is no number of 1 or more.
			--converter nowhere            | A converter is written scheme:target
			--protocol victron.bmscan      | Did you mean "victron.bms-can"?
			--option frames=odd            | has no value "odd"
			--decide CAN-H=4               | nothing to decide
			--inverter-socket vecan        | has no socket "vecan". There are: bms-can, ve-can.
			--battery weco/9k9             | has no model "9k9"
			""")
	void whatIsGivenWronglyIsToldAndNothingIsWritten(String arguments, String told) {
		List<String> all = new ArrayList<>(List.of("config", "new", site()));
		for (String part : "--battery weco/5k3 --inverter victron/cerbo-gx --protocol victron.bms-can".split(" --")) {
			String option = part.startsWith("--") ? part : "--" + part;
			if (!arguments.startsWith(option.split(" ")[0] + ' ')) {
				all.addAll(List.of(option.split(" ")));
			}
		}
		all.addAll(List.of(arguments.split(" ")));
		Result result = run(all.toArray(String[]::new));
		assertEquals(ExitCode.USAGE, result.exitCode(), result.err());
		assertTrue(result.err().contains(told), result.err());
		assertFalse(Files.exists(Path.of(site())));
	}

	@Test
	void aFileThatIsThereIsKept() throws IOException {
		Path there = Files.writeString(Path.of(site()), "mine");
		Result refused = create(site(), "--protocol", "victron.bms-can");
		assertEquals(ExitCode.USAGE, refused.exitCode());
		assertTrue(refused.err().contains("--force"), refused.err());
		assertEquals("mine", Files.readString(there));
		assertEquals(ExitCode.FINE, create(site(), "--protocol", "victron.bms-can", "--force").exitCode());
		Result nowhere = create(file("no/site.busbar"), "--protocol", "victron.bms-can");
		assertEquals(ExitCode.INPUT, nowhere.exitCode());
		assertTrue(nowhere.err().contains("cannot be saved"), nowhere.err());
	}

	@Test
	void aDangerIsAcceptedOnlyByWhoSaysSo() throws IOException {
		created("--limits", "voltage=58");
		String before = Files.readString(Path.of(site()));
		Path log = Path.of(file("visit.log"));
		Files.writeString(log, IntStream.range(0, 30).mapToObj("(%d.0) can0 356#7A13F2FE6B01\n"::formatted).collect(Collectors.joining()));
		Result refused = run("fingerprint", site(), "--log", log.toString(), "--accept");
		assertEquals(ExitCode.FOUND, refused.exitCode(), refused.err());
		assertTrue(refused.err().contains("58 V is above the 57.6 V") && refused.err().contains("--despite-danger"), refused.err());
		assertEquals(before, Files.readString(Path.of(site())));
		Result accepted = run("fingerprint", site(), "--log", log.toString(), "--accept", "--despite-danger");
		assertEquals(ExitCode.FINE, accepted.exitCode(), accepted.err());
		assertNotEquals(before, Files.readString(Path.of(site())));
	}

	@Test
	void aCheckSaysWhatIsToBeDone() throws IOException {
		created("--limits", "voltage=58");
		Result checked = run("check-config", site());
		assertEquals(ExitCode.FOUND, checked.exitCode(), checked.err());
		assertEquals("DANGER: The charge voltage limit 58 V is above the 57.6 V that the battery bears.", checked.lines().getFirst());
		assertEquals("  limits.chargeVoltage", checked.lines().get(1));
		assertTrue(checked.out().contains("checks[earth].done"), checked.out());
		assertTrue(checked.err().contains("changed by updates since: 0."), checked.err());
		String text = Files.readString(Path.of(site())).replaceAll("(<checks id=\"[^\"]*\" title=\"[^\"]*\")", "$1 done=\"true\"")
				.replaceAll("(level=\"DAMAGE\")", "$1 acknowledged=\"true\"").replaceAll("(<tests id=\"[^\"]*\")", "$1 outcome=\"NOT_APPLICABLE\"")
				.replaceAll("settingId=\"", "done=\"true\" settingId=\"").replace("chargeVoltage=\"58.0\"", "chargeVoltage=\"56.8\"");
		Files.writeString(Path.of(site()), text);
		Result fine = run("check-config", site());
		assertEquals(ExitCode.FINE, fine.exitCode(), fine.out());
		JsonObject json = JsonParser.parseString(run("check-config", site(), "--json").out()).getAsJsonObject();
		assertEquals(List.of("notes", "problems", "changes"), List.copyOf(json.keySet()));
		assertEquals("unsigned", json.getAsJsonArray("problems").get(0).getAsJsonObject().get("id").getAsString());
	}

	@Test
	void aPhotoWhoseFileIsNoneIsTold() throws IOException {
		created();
		change("</configuration:Configuration>", "<photos id=\"p\" file=\"photos/plug.jpg\"/></configuration:Configuration>");
		Result checked = run("check-config", site());
		assertTrue(checked.out().contains("The photo photos/plug.jpg is not there any more."), checked.out());
	}

	@Test
	void aFileThatCannotBeUsedNamesThePlace() throws IOException {
		created();
		change("</configuration:Configuration>", "");
		for (String command : List.of("check-config", "config show", "config migrate")) {
			Result result = run(Stream.concat(Stream.of(command.split(" ")), Stream.of(site())).toArray(String[]::new));
			assertEquals(ExitCode.INPUT, result.exitCode());
			assertTrue(result.err().matches("(?s).*site\\.busbar:\\d+:\\d+: The XML is broken.*"), result.err());
		}
		assertEquals(ExitCode.INPUT, run("check-config", file("absent.busbar")).exitCode());
		assertEquals(ExitCode.INPUT, run("doctor", LOG, "--config", site()).exitCode());
	}

	@Test
	void comparesFieldByField() throws IOException {
		created();
		Files.copy(Path.of(site()), Path.of(file("before.busbar")));
		assertEquals(ExitCode.FINE, run("config", "compare", site(), file("before.busbar")).exitCode());
		change("modules=\"2\"", "modules=\"3\"");
		change("<checks id=\"earth\"", "<checks id=\"ground\"");
		Result result = run("config", "compare", file("before.busbar"), site());
		assertEquals(ExitCode.FOUND, result.exitCode());
		assertEquals("~ battery.modules: 2 -> 3", result.lines().getFirst());
		assertTrue(result.lines().get(1).startsWith("- checks[earth]: ") && result.lines().get(2).startsWith("+ checks[ground]: "), result.out());
		assertEquals(3, JsonParser.parseString(run("config", "compare", file("before.busbar"), site(), "--json").out()).getAsJsonObject()
				.getAsJsonArray("differences").size());
	}

	@Test
	void migratingThePresentSchemaChangesNothing() throws IOException {
		created();
		byte[] before = Files.readAllBytes(Path.of(site()));
		Result result = run("config", "migrate", site());
		assertEquals(ExitCode.FINE, result.exitCode());
		assertTrue(result.err().contains("is schema 1 already"), result.err());
		assertEquals(ExitCode.FINE, run("config", "migrate", site(), "--to", file("copy.busbar")).exitCode());
		assertArrayEquals(before, Files.readAllBytes(Path.of(site())));
		assertArrayEquals(before, Files.readAllBytes(Path.of(file("copy.busbar"))));
		assertEquals(ExitCode.USAGE, run("config", "migrate", site(), "--to", file("copy.busbar")).exitCode());
	}

	@Test
	void theDoctorTakesTheConfigurationAndTypedOptionsCount() {
		created();
		Result taken = run("doctor", LOG, "--config", site(), "--json");
		assertEquals(ExitCode.FOUND, taken.exitCode(), taken.out());
		assertTrue(taken.out().contains("58.4 V, which is 3.65 V per cell on 16 cells; a cell takes 3.6 V at most"), "by the nameplate: " + taken.out());
		assertEquals(0, JsonParser.parseString(taken.out()).getAsJsonObject().getAsJsonObject("inferred").size(), taken.out());
		Result typed = run("doctor", LOG, "--config", site(), "--cells", "15", "--capacity", "200", "--protocol", "pylontech.lv.1.2", "--measure", "modules=3");
		assertEquals(ExitCode.FOUND, typed.exitCode());
		assertTrue(typed.err().contains("--cells 15 counts, though the configuration says 16."), typed.err());
		assertTrue(typed.err().contains("--protocol pylontech.lv.1.2 counts, though the configuration says victron.bms-can."), typed.err());
		assertTrue(typed.err().contains("--measure modules 3 counts, though the configuration says 2."), typed.err());
		assertFalse(typed.err().contains("--capacity"), "the two agree: " + typed.err());
	}

	@Test
	void theDoctorJudgesWhatWasMeasuredWithoutABus() throws IOException {
		created();
		Result lead = run("doctor", "--config", site());
		assertEquals(ExitCode.FOUND, lead.exitCode(), lead.err());
		assertTrue(lead.out().contains("C-05"), "the lead of the configuration joins the grounds: " + lead.out());
		change("<tests id=\"test-sign\"", "<measurements id=\"m\" what=\"CAN-H to CAN-L\" reading=\"R\" value=\"4\" unit=\"ohm\"/><tests id=\"test-sign\"");
		Result result = run("doctor", "--config", site());
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertTrue(result.lines().getFirst().startsWith("ERROR: 4 ohm between CAN-H and CAN-L"), result.out());
		Result typed = run("doctor", "--config", site(), "--measure", "R=60", "--know", "isolated-port=yes");
		assertEquals(ExitCode.FINE, typed.exitCode(), typed.out());
		assertTrue(typed.err().contains("--measure R 60 counts, though the configuration says 4."), typed.err());
	}

	@Test
	void whatIsNotInstalledAnyMoreIsTold() {
		created();
		Result checked = new CommandLineRun().with(Catalogue.EMPTY).run("check-config", site());
		assertTrue(checked.out().contains("- battery.deviceId: WeCo"), checked.out());
		Result doctor = new CommandLineRun().with(Catalogue.EMPTY).run("doctor", LOG, "--config", site());
		assertTrue(doctor.err().contains("The configuration names the protocol victron.bms-can, which is not installed"), doctor.err());
	}

	@Test
	void configAloneSaysWhatThereIs() {
		Result result = run("config");
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("busbar config new"), result.err());
		assertTrue(run("help", "config").out().contains("compare"), "help knows it");
		assertTrue(run("config", "new", "--help").out().contains("--nameplate"));
	}
}
