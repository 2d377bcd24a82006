package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code brands}, {@code brand}, {@code batteries}, {@code protocols}, {@code dbc}, {@code wiring}. */
class CatalogueCommandsTest {

	private static final Catalogue BROKEN = new Catalogue(CommandLineRun.SHIPPED.brands(), CommandLineRun.SHIPPED.batteries(),
			CommandLineRun.SHIPPED.protocols(),
			List.of(new CatalogueProblem("org.example.brand", "data/x.xml", 7, 3, "The element is not closed.")));

	@ParameterizedTest
	@CsvSource({"brands,victron", "batteries,weco", "protocols,pylontech.lv.1.2", "protocols,victron.bms-can"})
	void listsWhatIsInstalled(String command, String id) {
		Result result = new CommandLineRun().run(command);
		assertEquals(ExitCode.FINE, result.exitCode());
		assertTrue(result.lines().stream().anyMatch(line -> line.startsWith(id + "  ")), result.out());
		List<String> ids = new ArrayList<>();
		for (JsonElement element : JsonParser.parseString(new CommandLineRun().run(command, "--json").out()).getAsJsonArray()) {
			ids.add(element.getAsJsonObject().get("id").getAsString());
		}
		assertTrue(ids.contains(id), ids.toString());
	}

	@Test
	void withoutAnyBrandItSaysWhatToDo() {
		Result result = new CommandLineRun().with(Catalogue.EMPTY).run("brands");
		assertEquals(ExitCode.FINE, result.exitCode());
		assertTrue(result.err().contains("Install New Software"), result.err());
		assertEquals("", new CommandLineRun().run("brands").err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"brands", "batteries", "protocols"})
	void warnsOfBrokenDataAndListsTheRest(String command) {
		Result result = new CommandLineRun().with(BROKEN).run(command);
		assertEquals(ExitCode.FINE, result.exitCode());
		assertTrue(result.err().contains("warning: org.example.brand/data/x.xml:7:3: The element is not closed."), result.err());
		assertTrue(result.lines().size() > 1);
	}

	@Test
	void theComputersEndOfALeadIsNoInverterBrandAndCanBeWiredAllTheSame() {
		assertFalse(new CommandLineRun().run("brands").out().contains("weco-pc"));
		assertEquals(ExitCode.FINE, new CommandLineRun().run("brand", "weco-pc").exitCode());
		Result lead = new CommandLineRun().run("wiring", "weco-pc", "--battery", "weco", "--battery-socket", "rs232");
		assertTrue(lead.out().startsWith("Serial lead: "), lead.out());
		assertFalse(lead.out().contains("CAN cable"), lead.out());
	}

	@Test
	void aBatterySaysWhatItsMakerDoesNotTellAndHowToRecordIt() {
		Result text = new CommandLineRun().run("battery", "weco");
		assertEquals(ExitCode.FINE, text.exitCode());
		assertTrue(text.out().contains("Record what is not public: What each entry of WeCo Monitor makes the battery send (180 s)"), text.out());
		assertTrue(text.out().contains("  1. Open the list of inverters in WeCo Monitor"), text.out());
		assertTrue(text.out().replaceAll("\\s+", " ").contains("Then this stays away: 0x35A AlarmsWarnings of victron.bms-can."), text.out());
		JsonObject json = JsonParser.parseString(new CommandLineRun().run("battery", "weco", "--json").out()).getAsJsonObject();
		assertEquals("entries", json.getAsJsonArray("captures").get(0).getAsJsonObject().get("id").getAsString());
		Result unknown = new CommandLineRun().run("battery", "wecco");
		assertEquals(ExitCode.USAGE, unknown.exitCode());
		assertTrue(unknown.err().contains("weco"), unknown.err());
	}

	@Test
	void showsABrand() {
		Result text = new CommandLineRun().run("brand", "victron");
		assertEquals(ExitCode.FINE, text.exitCode());
		assertTrue(text.out().startsWith("Victron Energy (victron "), text.out());
		JsonObject json = JsonParser.parseString(new CommandLineRun().run("brand", "victron", "--json").out()).getAsJsonObject();
		assertEquals("victron", json.get("id").getAsString());
		assertTrue(json.getAsJsonArray("sockets").size() > 0);
	}

	@ParameterizedTest
	@CsvSource({"brand victrom,victron", "wiring vic,victron", "dbc pylontech.lv.12,pylontech.lv.1.2", "wiring victron --battery wecco,weco"})
	void namesWhatIsThereAndWhatWasProbablyMeant(String command, String meant) {
		Result result = new CommandLineRun().with(BROKEN).run(command.split(" "));
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("Did you mean \"" + meant + "\"?"), result.err());
		assertTrue(result.err().contains("There are: "), result.err());
		assertTrue(result.err().contains("warning: org.example.brand/data/x.xml:7:3"), "what is broken may be the reason: " + result.err());
	}

	@Test
	void printsTheDbcOfAProtocolAsItsOptionsMakeIt() {
		String plain = new CommandLineRun().run("dbc", "victron.bms-can").out();
		assertTrue(plain.contains("BO_ "), plain);
		Result refused = new CommandLineRun().run("dbc", "victron.bms-can", "--option", "frames=none");
		assertEquals(ExitCode.USAGE, refused.exitCode());
		assertTrue(refused.err().contains("pylon-mixed"), refused.err());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("dbc", "victron.bms-can", "--option", "frames").exitCode());
	}

	@Test
	void checksADbcFile(@TempDir Path folder) throws IOException {
		String head = "VERSION \"\"\n\nBU_: Bat\n\nBO_ 1 Pack: 8 Bat\n";
		String file = Files.writeString(folder.resolve("my.dbc"), head + " SG_ SOC : 0|8@1+ (1,0) [0|100] \"%\" Bat\n").toString();
		Result fine = new CommandLineRun().run("dbc", file);
		assertEquals(ExitCode.FINE, fine.exitCode());
		assertEquals("", fine.err());
		assertTrue(fine.out().contains("BO_ 1 Pack: 8 Bat\n SG_ SOC : 0|8@1+ (1,0) [0|100] \"%\" Bat"), fine.out());
		Files.writeString(Path.of(file), head + "CM_ BO_ 2 \"x\";\n");
		Result odd = new CommandLineRun().run("dbc", file);
		assertEquals(ExitCode.FOUND, odd.exitCode());
		assertTrue(odd.err().startsWith("warning: " + file + ":6:5: there is no message with the identifier 2"), odd.err());
		Files.writeString(Path.of(file), head + " SG_ SOC : 0|65@1+ (1,0) [0|100] \"%\" Bat\n");
		Result broken = new CommandLineRun().run("dbc", file);
		assertEquals(ExitCode.INPUT, broken.exitCode());
		assertEquals("", broken.out());
		assertTrue(broken.err().startsWith("error: " + file + ":6:14: a signal has 1 to 64 bits, not 65"), broken.err());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("dbc", file, "--option", "frames=none").exitCode());
		assertEquals(ExitCode.INPUT, new CommandLineRun().run("dbc", folder.resolve("none.dbc").toString()).exitCode());
	}

	@Test
	void drawsTheCableOfTheManual() {
		JsonObject json = JsonParser.parseString(new CommandLineRun().run("wiring", "victron", "--format", "json").out()).getAsJsonObject();
		assertEquals("victron", json.get("brand").getAsString());
		assertEquals("weco", json.get("battery").getAsString());
		List<String> wires = new ArrayList<>();
		for (JsonElement wire : json.getAsJsonArray("wires")) {
			JsonObject row = wire.getAsJsonObject();
			wires.add(row.get("signal").getAsString() + ' ' + row.get("inverterPin").getAsInt() + '-' + row.get("batteryPin").getAsInt());
		}
		assertEquals(List.of("CAN-H 7-1", "CAN-L 8-2", "GND 3-3"), wires);
	}

	@Test
	void choosesTheModelsThatWereAskedFor() {
		String model = CommandLineRun.SHIPPED.brand("victron").orElseThrow().models().getLast().id();
		String battery = CommandLineRun.SHIPPED.battery("weco").orElseThrow().models().getLast().id();
		JsonObject json = JsonParser
				.parseString(new CommandLineRun().run("wiring", "victron", "--model", model, "--battery", "weco/" + battery, "--format", "json").out())
				.getAsJsonObject();
		assertEquals(model, json.get("model").getAsString());
		assertEquals(battery, json.get("batteryModel").getAsString());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("wiring", "victron", "--model", "none").exitCode());
	}

	@Test
	void drawsTheCableAsTextAndSvg() throws Exception {
		assertTrue(new CommandLineRun().run("wiring", "victron").out().startsWith("CAN cable: Victron Energy"));
		String svg = new CommandLineRun().run("wiring", "victron", "--format", "svg").out();
		assertEquals("svg", DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
				.getDocumentElement().getLocalName());
	}

	@Test
	void asksWhichBatteryWhenThereAreSeveral() {
		Catalogue twice = new Catalogue(CommandLineRun.SHIPPED.brands(),
				List.of(CommandLineRun.SHIPPED.batteries().getFirst(), CommandLineRun.SHIPPED.brands().getFirst()),
				List.of(), List.of());
		Result result = new CommandLineRun().with(twice).run("wiring", "victron");
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("weco, victron"), result.err());
	}
}
