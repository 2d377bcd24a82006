package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.wiring.Socket;
import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.drawing.DrawingFormat;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.WiringDrawing;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Tap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code wiring} with the two kinds of sockets of Deye, on whose GND the sources contradict each other. */
class WiringCommandTest {

	private static final Catalogue SHIPPED = CatalogueLoader
			.load(Stream.of("org.busbar.brand.deye", "org.busbar.brand.victron", "org.busbar.brand.voltronic", "org.busbar.battery.weco",
					"org.busbar.protocol.pylontech", "org.busbar.protocol.voltronic")
					.<DataSource>map(name -> new FolderDataSource(Path.of("..", name))).toList());

	private static Result wiring(String... arguments) {
		return new CommandLineRun().with(SHIPPED).run(Stream.concat(Stream.of("wiring"), Stream.of(arguments)).toArray(String[]::new));
	}

	private static JsonObject json(String... arguments) {
		Result result = wiring(Stream.concat(Stream.of(arguments), Stream.of("--format", "json")).toArray(String[]::new));
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		return JsonParser.parseString(result.out()).getAsJsonObject();
	}

	private static List<String> wires(JsonObject json) {
		List<String> wires = new ArrayList<>();
		for (JsonElement wire : json.getAsJsonArray("wires")) {
			JsonObject row = wire.getAsJsonObject();
			wires.add(row.get("signal").getAsString() + ' ' + row.get("inverterPin").getAsInt() + '-' + row.get("batteryPin").getAsInt());
		}
		return wires;
	}

	@Test
	void dataAreWithoutProblems() {
		assertEquals(List.of(), SHIPPED.problems());
	}

	@Test
	void allRowsOfACombinedSocketStandUntilOneIsDecided() {
		assertEquals(List.of("CAN-H 4-1", "CAN-L 5-2", "GND 2-3", "GND 3-3", "GND 6-3"), wires(json("deye")));
		Result result = wiring("deye");
		assertTrue(result.err().contains("GND of Deye BMS 485/CAN is contradicted (pins 2, 3, 6)"), result.err());
		assertTrue(result.err().contains("--decide GND=PIN"), result.err());
	}

	@Test
	void oneDoubtfulPinIsSpokenOfAsOne() {
		Result result = wiring("voltronic");
		assertTrue(result.err().contains("GND of Voltronic BMS is contradicted (pin 8)"), result.err());
		assertTrue(result.out().replaceAll("\\s+", " ").contains("the sources do not agree on what pin 8 carries"), result.out());
	}

	@Test
	void theDrawingSaysWhereToTapTooAndASerialLeadHasNoTerminator() {
		String drawing = words(wiring("victron", "--format", "svg"));
		assertTrue(drawing.contains("CAN-H: inverter pin 7, battery pin 1") && drawing.contains("after 3 s without Limits"), drawing);
		assertTrue(drawing.contains("120 ohm at each end of the bus"), drawing);
		assertTrue(words(wiring("voltronic", "--format", "svg")).contains("Not known: What the inverter does"));
		String serial = words(wiring("weco-pc", "--battery-socket", "rs232", "--format", "svg"));
		assertTrue(serial.contains("Serial lead") && !serial.contains("120 ohm") && !serial.contains("Where to tap"), serial);
	}

	/** What is written on a drawing, the description for those who do not see it left out. */
	private static String words(Result drawing) {
		return drawing.out().replaceAll("(?s)<desc\\b.*?</desc>", "").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	@Test
	void saysWhereToTapAndWhatUnpluggingDoes() {
		String text = wiring("victron").out().replaceAll("\\s+", " ");
		assertTrue(text.contains("Where to tap the bus") && text.contains("CAN-H: inverter pin 7, battery pin 1"), text);
		assertTrue(text.contains("after 3 s without Limits: The system stops charging and discharging. (Victron Energy: CANBUS BMS Protocol)"), text);
		assertTrue(text.contains("Without the terminator in the free socket"), text);
		JsonObject silence = json("victron").getAsJsonObject("tap").getAsJsonArray("silences").get(0).getAsJsonObject();
		assertEquals("inverter", silence.get("watcher").getAsString());
		assertEquals("victron.bms-can", silence.get("protocol").getAsString());
		assertEquals(3, silence.get("seconds").getAsInt());
		JsonObject deye = json("deye").getAsJsonObject("tap");
		assertEquals("[]", deye.getAsJsonArray("silences").toString(), "No source knows what Deye does");
		assertEquals("loss", deye.getAsJsonArray("unknowns").get(0).getAsJsonObject().get("id").getAsString());
		assertTrue(deye.getAsJsonArray("unplugged").toString().contains("Not known: "), deye.toString());
	}

	@Test
	void aDecisionDropsTheOtherRows() {
		assertEquals(List.of("CAN-H 4-1", "CAN-L 5-2", "GND 3-3"), wires(json("deye", "--decide", "gnd=3", "--measured", "label")));
		Result drawing = wiring("deye", "--decide", "inverter:GND=6", "--measured", "print beside the socket", "--format", "svg");
		assertEquals("", drawing.err());
		assertTrue(drawing.out().contains("by a reading on this device: print beside the socket."), "the drawing says on what it rests");
	}

	@Test
	void aSeparateSocketHasNoContradiction() {
		JsonObject json = json("deye", "--socket", "can");
		assertEquals(List.of("CAN-H 4-1", "CAN-L 5-2", "GND 2-3"), wires(json));
		assertEquals("separate-can", json.get("model").getAsString());
		assertEquals(0, json.getAsJsonArray("contradictions").size());
		assertEquals("", wiring("deye", "--socket", "can").err());
	}

	@Test
	void straightLeadPutsRs485OnCan() {
		JsonObject lead = json("deye").getAsJsonArray("hazardTable").get(0).getAsJsonObject();
		assertEquals("straight-lead", lead.get("mistake").getAsString());
		assertEquals("damage", lead.get("judgement").getAsString());
		JsonObject first = lead.getAsJsonArray("pins").get(0).getAsJsonObject();
		assertEquals("RS485-B (serial port) on CAN-H", first.get("text").getAsString());
	}

	@Test
	void batterySocketIsChosenByItsId() {
		JsonObject json = json("deye", "--socket", "can", "--battery", "weco/5k3", "--battery-socket", "rs485-a");
		assertEquals("rs485-a", json.getAsJsonArray("connectors").get(1).getAsJsonObject().get("id").getAsString());
		assertEquals("5k3", json.get("batteryModel").getAsString());
		assertEquals(List.of(), wires(json));
	}

	@Test
	void aDrawingIsWrittenToAFile(@TempDir Path folder) throws IOException {
		for (String format : List.of("svg", "png", "pdf")) {
			Path file = folder.resolve("cable." + format);
			Result result = wiring("victron", "--battery", "weco", "--format", format, "--out", file.toString());
			assertEquals(ExitCode.FINE, result.exitCode(), result.err());
			assertEquals("", result.out());
			assertTrue(Files.size(file) > 10_000, format);
		}
		assertTrue(Files.readString(folder.resolve("cable.svg")).contains("<svg"));
	}

	@Test
	void theEndingOfTheFileSaysWhatItBecomes(@TempDir Path folder) throws IOException {
		for (String ending : List.of("svg", "PNG", "pdf", "json", "txt")) {
			Path file = folder.resolve("cable." + ending);
			assertEquals(ExitCode.FINE, wiring("victron", "--battery", "weco", "--out", file.toString()).exitCode());
			String begins = new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1);
			assertEquals(switch (ending) {
				case "svg" -> "<?xml";
				case "PNG" -> "\u0089PNG\r";
				case "pdf" -> "%PDF-";
				case "json" -> "{\n  \"";
				default -> "CAN c";
			}, begins, ending);
		}
	}

	@Test
	void whatCannotBeWrittenIsTold(@TempDir Path folder) {
		Path file = folder.resolve("nowhere").resolve("cable.pdf");
		Result result = wiring("victron", "--format", "pdf", "--out", file.toString());
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains(file + ": cannot be written: the folder does not exist. Choose another file with --out."), result.err());
	}

	@Test
	void aPictureIsNotWrittenToTheScreen() {
		Result result = wiring("victron", "--battery", "weco", "--format", "png");
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertEquals("", result.out());
		assertTrue(result.err().contains("--out"), result.err());
	}

	@Test
	void theOtherStandardOfColoursIsAnOption() {
		assertTrue(wiring("victron", "--standard", "t568a").out().contains("colour (T568A at the battery)"));
		assertTrue(wiring("victron").out().contains("colour (T568B at the battery)"));
		assertEquals(ExitCode.USAGE, wiring("victron", "--standard", "t568c").exitCode());
	}

	/** The shipped data are the hardest to draw: whatever two sockets are joined, it can be done. */
	@Tag("long")
	@Test
	void anyTwoSocketsCanBeDrawn() {
		for (Device brand : SHIPPED.brands()) {
			for (Socket inverter : brand.sockets()) {
				for (Device battery : SHIPPED.batteries()) {
					for (Socket socket : battery.sockets()) {
						Cable cable = Cable.between(CableEnd.at(brand, inverter), CableEnd.at(battery, socket));
						Optional<Tap> tap = Tap.of(cable, id -> SHIPPED.protocol(id).map(LoadedProtocol::descriptor));
						for (LeadStandard standard : LeadStandard.values()) {
							String name = brand.id() + '/' + inverter.id() + " - " + battery.id() + '/' + socket.id() + ' ' + standard;
							assertTrue(DrawingFormat.SVG.write(WiringDrawing.sheet(cable, standard, tap)).length > 0, name);
							assertTrue(DrawingFormat.PDF.write(WiringDrawing.sheet(cable, standard, tap)).length > 0, name);
						}
					}
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"deye --socket serial;There are: bms-485-can, can, rs485.",
			"deye --model sg03lp1 --socket can;There are: bms-485-can.",
			"deye --battery-socket can;There are: bms-can", "deye --decide GND=5;they name the pins [2, 3, 6]", "deye --decide CAN-H=4;inverter:GND=2|3|6",
			"victron --decide GND=3;nothing to decide on GND", "deye --decide GND=3;--measured", "deye --decide GND=3 --measured= ;--measured",
			"deye --decide GND=3 --decide GND=6 --measured print;decided twice", "deye --decide GND=three;--decide", "deye --decide GND;--decide"})
	void saysWhatCanBeChosenInstead(String arguments, String reason) {
		Result result = wiring(arguments.split(" "));
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains(reason), result.err());
		assertFalse(result.err().contains("Exception"), result.err());
	}
}
