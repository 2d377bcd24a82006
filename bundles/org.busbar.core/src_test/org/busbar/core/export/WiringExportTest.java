package org.busbar.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.busbar.api.catalogue.Device;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Socket;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.SampleDevices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class WiringExportTest {

	private static Cable toBattery(Device inverter) {
		return Cable.between(CableEnd.of(inverter, Optional.empty()).orElseThrow(), CableEnd.of(SampleDevices.battery(), Optional.empty()).orElseThrow());
	}

	private static final Cable AGREEING = toBattery(SampleDevices.agreeing());
	private static final Cable CONTRADICTING = toBattery(SampleDevices.contradicting());
	private static final Cable HALF_KNOWN = toBattery(SampleDevices.halfKnown());

	private static JsonObject json(Cable cable) {
		return JsonParser.parseString(WiringJson.write(cable, LeadStandard.T568B)).getAsJsonObject();
	}

	private static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Document document, String name) {
		return IntStream.range(0, document.getElementsByTagName(name).getLength()).mapToObj(i -> (Element) document.getElementsByTagName(name).item(i))
				.toList();
	}

	/** What can be read, with a blank for each end of a line. */
	private static String words(Document document) {
		return elements(document, "text").stream().map(Element::getTextContent).collect(Collectors.joining(" "));
	}

	private static List<Element> withClass(Document document, String name, String style) {
		return elements(document, name).stream().filter(element -> List.of(element.getAttribute("class").split(" ")).contains(style)).toList();
	}

	@Test
	void jsonHasTheMembersThatOthersRead() {
		JsonObject json = json(AGREEING);
		assertEquals(
				List.of("brand", "model", "battery", "batteryModel", "connectors", "wires", "contradictions", "decisions", "crimpList", "hazardTable",
						"hazards",
						"missing", "tap", "sources"),
				List.copyOf(json.keySet()));
		assertEquals("agreeing", json.get("brand").getAsString());
		assertEquals("one", json.get("model").getAsString());
		assertEquals("cells", json.get("battery").getAsString());
		JsonObject wire = json.getAsJsonArray("wires").get(0).getAsJsonObject();
		assertEquals("CAN-H", wire.get("signal").getAsString());
		assertEquals(7, wire.get("inverterPin").getAsInt());
		assertEquals(1, wire.get("batteryPin").getAsInt());
		assertEquals("manual", wire.get("confidence").getAsString());
		assertEquals("agreeing/DOC agreeing/WECO cells/WECO cells/RULE", wire.get("source").getAsString());
		assertEquals("agrees", wire.get("agreement").getAsString());
		assertEquals("white/orange", wire.get("colour").getAsString());
		assertEquals(8, json.getAsJsonArray("connectors").get(1).getAsJsonObject().getAsJsonArray("pins").size());
		assertEquals("note", json.getAsJsonArray("hazards").get(0).getAsJsonObject().get("level").getAsString());
	}

	@Test
	void jsonKeepsEveryContradictedRow() {
		JsonArray wires = json(CONTRADICTING).getAsJsonArray("wires");
		List<Integer> canHigh = new ArrayList<>();
		for (JsonElement wire : wires) {
			if (wire.getAsJsonObject().get("signal").getAsString().equals("CAN-H")) {
				canHigh.add(wire.getAsJsonObject().get("inverterPin").getAsInt());
			}
		}
		assertEquals(List.of(14, 16), canHigh);
	}

	@Test
	void jsonNamesOnlySourcesInUse() {
		String sources = json(AGREEING).getAsJsonArray("sources").toString();
		assertTrue(sources.contains("cells/RULE"), sources);
		assertFalse(sources.contains("UNUSED"), sources);
	}

	@Test
	void allFormsAreTheSameOnEveryRun() {
		for (Cable cable : List.of(AGREEING, CONTRADICTING, HALF_KNOWN)) {
			assertEquals(WiringJson.write(cable, LeadStandard.T568B), WiringJson.write(cable, LeadStandard.T568B));
			assertEquals(WiringText.write(cable, LeadStandard.T568B), WiringText.write(cable, LeadStandard.T568B));
			assertEquals(WiringDrawing.write(cable, LeadStandard.T568B), WiringDrawing.write(cable, LeadStandard.T568B));
		}
	}

	@Test
	void textShowsConnectorsWiresHazardsAndSources() {
		String text = WiringText.write(AGREEING, LeadStandard.T568B);
		assertTrue(text.startsWith("CAN cable: Inverter agreeing One - Cells & Co Five 48V\n====="), text);
		assertTrue(text.lines().anyMatch(line -> line.matches("  CAN-H +7 +1 +white/orange +manual +agree +agreeing/DOC .*")), text);
		assertTrue(text.lines().anyMatch(line -> line.matches("  4 +\\? +unknown: leave unconnected")), text);
		assertTrue(text.contains("- Straight patch lead (pin n to pin n). Does not work: "), text);
		assertTrue(text.lines().anyMatch(line -> line.matches("  cells/RULE +A rule of thumb")), text);
		assertTrue(text.lines().noneMatch(line -> line.endsWith(" ")), "blanks at the end of a line");
	}

	@Test
	void textSaysWhatToMeasure() {
		String text = WiringText.write(HALF_KNOWN, LeadStandard.T568B);
		assertTrue(text.contains("- CAN-L: No source says which pin of Inverter half-known TERMINALS is CAN-L."), text);
	}

	@Test
	void drawingIsWellFormedAndAccessible() throws Exception {
		Document document = parse(WiringDrawing.write(AGREEING, LeadStandard.T568B));
		Element root = document.getDocumentElement();
		assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
		assertEquals("img", root.getAttribute("role"));
		Element title = elements(document, "title").getFirst();
		Element description = elements(document, "desc").getFirst();
		assertEquals(title.getAttribute("id") + ' ' + description.getAttribute("id"), root.getAttribute("aria-labelledby"));
		assertTrue(description.getTextContent().contains("CAN-H: inverter pin 7 to battery pin 1, manual"), description.getTextContent());
		List<String> ids = Stream.of("title", "desc", "pattern").flatMap(name -> elements(document, name).stream()).map(element -> element.getAttribute("id"))
				.filter(id -> !id.isEmpty()).toList();
		assertEquals(ids.size(), ids.stream().distinct().count(), "ids are unique");
	}

	@Test
	void drawingHasEveryPinAndHatchesTheUnknownOnes() throws Exception {
		Document document = parse(WiringDrawing.write(AGREEING, LeadStandard.T568B));
		assertEquals(16, withClass(document, "rect", "contact").size());
		assertEquals(2, withClass(document, "text", "first").size(), "pin 1 of both connectors is marked");
		// 1, 2, 4 and 5 of the inverter, 4 to 8 of the battery.
		assertEquals(9, withClass(document, "rect", "contact").stream().filter(contact -> contact.getAttribute("class").contains("hatched")).count());
	}

	private static final Cable DECIDED = decided(14);

	private static Cable decided(int canHigh) {
		return Cable.between(CONTRADICTING.inverter(), CONTRADICTING.battery(), List.of(new Decision(Device.Kind.INVERTER, "CAN-H", canHigh, "label & photo"),
				new Decision(Device.Kind.INVERTER, "CAN-L", 12, ""), new Decision(Device.Kind.INVERTER, "GND", 10, "")));
	}

	@Test
	void drawingHasNoWireForWhatIsContradictedAndSaysWhatToMeasure() throws Exception {
		Document document = parse(WiringDrawing.write(CONTRADICTING, LeadStandard.T568B));
		assertEquals(0, withClass(document, "path", "casing").size());
		assertEquals(0, withClass(document, "text", "wire-label").size());
		assertEquals(0, withClass(document, "ellipse", "pair").size());
		// Pins 10, 12, 14 and 16 of the inverter, 1 to 3 of the battery.
		assertEquals(7, withClass(document, "path", "open-end").size());
		String words = words(document);
		assertTrue(words.contains("NOT DECIDED: CAN-H of Inverter contradicting PLUG, CAN-L of Inverter contradicting PLUG, GND of"), words);
		assertTrue(words.contains("CAN-H of Inverter contradicting PLUG: the sources name different pins."), words);
		assertTrue(words.contains("pin 14: CAN-H [documented, contradicting/DOC], CAN-L [manual, contradicting/WECO]"), words);
		assertTrue(words.contains("peaks above 3.0 V"), words);
	}

	@Test
	void whatCannotBeMadeSaysSoAtTheTop() throws Exception {
		Cable unknown = toBattery(SampleDevices.inverter("dark", SampleDevices.socket("plug", ConnectorType.RJ45, 8)));
		String words = words(parse(WiringDrawing.write(unknown, LeadStandard.T568B)));
		assertTrue(words.contains("NOT KNOWN: CAN-H of Inverter dark PLUG, CAN-L of Inverter dark PLUG. Read or measure first"), words);
		assertTrue(WiringText.write(unknown, LeadStandard.T568B).contains("NOT KNOWN: CAN-H"));
		assertEquals("NOT KNOWN: CAN-H, CAN-L", WiringDrawing.sheet(unknown, LeadStandard.T568B, Optional.empty()).warning());
		Cable impossible = toBattery(SampleDevices.inverter("other",
				SampleDevices.socket("supply", ConnectorType.RJ45, 1, SampleDevices.pin(1, SampleDevices.documented("V+")))));
		words = words(parse(WiringDrawing.write(impossible, LeadStandard.T568B)));
		assertTrue(words.contains("No cable: ") && words.contains("NO CABLE: Inverter other SUPPLY is not for the CAN of a battery"), words);
		assertFalse(words.contains("120 ohm at each end"), words);
		assertEquals("NO CABLE", WiringDrawing.sheet(impossible, LeadStandard.T568B, Optional.empty()).warning());
		assertFalse(words(parse(WiringDrawing.write(AGREEING, LeadStandard.T568B))).contains("NOT KNOWN"));
	}

	@Test
	void drawingIsGivenOnceAReadingHasDecidedAndSaysWhatItRestsOn() throws Exception {
		Document document = parse(WiringDrawing.write(DECIDED, LeadStandard.T568B));
		assertEquals(3, withClass(document, "text", "wire-label").size());
		assertEquals(0, withClass(document, "path", "open-end").size());
		String words = words(document);
		assertTrue(words.contains("CAN-H of Inverter contradicting PLUG is on pin 14, by a reading on this device: label & photo. Set aside: pin 16."), words);
		assertTrue(words.contains("Rests on a reading of one device: CAN-H on pin 14, CAN-L on pin 12, GND on pin 10."), words);
		assertFalse(words.contains("NOT DECIDED"), words);
		assertTrue(words.contains("The sources contradict each other on CAN-H, CAN-L, GND; this cable rests on"), words);
	}

	@Test
	void jsonTellsWhatToDecideAndWhatWasDecided() {
		JsonObject open = json(CONTRADICTING).getAsJsonArray("contradictions").get(0).getAsJsonObject();
		assertEquals("inverter", open.get("end").getAsString());
		assertEquals("CAN-H", open.get("signal").getAsString());
		assertEquals("[14,16]", open.get("pins").toString());
		JsonObject decided = json(DECIDED).getAsJsonArray("decisions").get(0).getAsJsonObject();
		assertEquals(14, decided.get("pin").getAsInt());
		assertEquals("label & photo", decided.get("reading").getAsString());
		assertEquals("[16]", decided.get("setAside").toString());
		assertEquals("decided", json(DECIDED).getAsJsonArray("wires").get(0).getAsJsonObject().get("agreement").getAsString());
	}

	@Test
	void crimpListFollowsEachConductorByItsColour() {
		CrimpList list = CrimpList.of(AGREEING, LeadStandard.T568B);
		assertEquals(List.of("3 GND white/green", "7 CAN-H white/orange", "8 CAN-L orange"), contacts(list.plugs().get(0)));
		assertEquals(List.of("1 CAN-H white/orange", "2 CAN-L orange", "3 GND white/green"), contacts(list.plugs().get(1)));
		assertEquals(List.of("blue", "white/blue", "green", "white/brown", "brown"), list.cutBack());
		assertEquals(Boolean.TRUE, list.paired());
		assertEquals(List.of(), list.postponed());
		String text = WiringText.write(AGREEING, LeadStandard.T568B);
		assertTrue(text.lines().anyMatch(line -> line.matches("    7 +CAN-H +white/orange +orange pair")), text);
		assertTrue(text.contains("Cut back and insulate at both ends: blue, white/blue, green, white/brown, brown."), text);
	}

	@Test
	void theOtherStandardChangesPlacesOfOrangeAndGreen() throws Exception {
		CrimpList list = CrimpList.of(AGREEING, LeadStandard.T568A);
		assertEquals(List.of("1 CAN-H white/green", "2 CAN-L green", "3 GND white/orange"), contacts(list.plugs().get(1)));
		assertEquals(List.of("blue", "white/blue", "orange", "white/brown", "brown"), list.cutBack());
		assertEquals(Boolean.TRUE, list.paired());
		String text = WiringText.write(AGREEING, LeadStandard.T568A);
		assertTrue(text.contains("conductor (T568A at the battery)"), text);
		String words = words(parse(WiringDrawing.write(AGREEING, LeadStandard.T568A)));
		assertTrue(words.contains("battery pin 1: white/green (T568A)"), words);
		assertFalse(words.contains("T568B"), words);
		JsonObject json = JsonParser.parseString(WiringJson.write(AGREEING, LeadStandard.T568A)).getAsJsonObject();
		assertEquals("t568a", json.getAsJsonObject("crimpList").get("standard").getAsString());
	}

	@Test
	void drawingRingsThePairsAtBothEnds() throws Exception {
		Document document = parse(WiringDrawing.write(AGREEING, LeadStandard.T568B));
		// One in the legend; GND is alone in its pair.
		assertEquals(3, withClass(document, "ellipse", "pair").size());
		assertEquals(List.of("orange pair"), withClass(document, "text", "pair").stream().map(Element::getTextContent).toList());
	}

	private static List<String> contacts(CrimpList.Plug plug) {
		return plug.contacts().stream().map(contact -> contact.pin() + " " + contact.signal() + ' ' + contact.colour()).toList();
	}

	@Test
	void crimpListPostponesWhatIsContradicted() {
		CrimpList list = CrimpList.of(CONTRADICTING, LeadStandard.T568B);
		assertEquals(List.of("CAN-H", "CAN-L", "GND"), list.postponed());
		assertEquals(8, list.cutBack().size());
		assertEquals(List.of(), list.plugs().get(0).contacts());
	}

	@Test
	void crimpListTellsWhenCanWouldLieInTwoPairs() {
		Socket apart = SampleDevices.socket("apart", ConnectorType.RJ45, 8, SampleDevices.pin(6, SampleDevices.documented("CAN-H")),
				SampleDevices.pin(7, SampleDevices.documented("CAN-L")));
		Device battery = SampleDevices.inverter("apart", apart);
		Cable cable = Cable.between(AGREEING.inverter(), new CableEnd(battery, Optional.empty(), apart));
		assertEquals(Boolean.FALSE, CrimpList.of(cable, LeadStandard.T568B).paired());
	}

	@Test
	void hazardTableIsInEveryForm() throws Exception {
		JsonObject lead = json(AGREEING).getAsJsonArray("hazardTable").get(0).getAsJsonObject();
		assertEquals("straight-lead", lead.get("mistake").getAsString());
		assertEquals("no-function", lead.get("judgement").getAsString());
		assertTrue(lead.get("unsure").getAsBoolean());
		JsonObject sixth = lead.getAsJsonArray("pins").get(5).getAsJsonObject();
		assertEquals("unknown", sixth.get("judgement").getAsString());
		assertEquals("[\"V+\"]", sixth.get("inverter").toString());
		Document document = parse(WiringDrawing.write(AGREEING, LeadStandard.T568B));
		// Eight of the straight lead, three of the cable in the battery's other socket.
		assertEquals(11, withClass(document, "rect", "cell").size());
		String text = WiringText.write(AGREEING, LeadStandard.T568B);
		assertTrue(text.contains("- This cable in RS485-A of the battery. "), text);
		assertTrue(text.lines().anyMatch(line -> line.matches(" +7 +CAN-H +1 +RS485-A +DAMAGE")), text);
	}

	@Test
	void drawingCarriesTheHazards() throws Exception {
		String words = words(parse(WiringDrawing.write(CONTRADICTING, LeadStandard.T568B)));
		assertTrue(words.contains("The sources contradict each other on CAN-H, CAN-L, GND."), words);
	}

	@ParameterizedTest
	@EnumSource(ConnectorType.class)
	void drawingKnowsEveryConnector(ConnectorType type) throws Exception {
		Device inverter = SampleDevices.inverter("any", SampleDevices.socket("any", type, 9, SampleDevices.pin(1, SampleDevices.documented("CAN-H"))));
		assertEquals(17, withClass(parse(WiringDrawing.write(toBattery(inverter), LeadStandard.T568B)), "rect", "contact").size());
	}

	@Test
	void drawingSurvivesCharactersThatXmlForbids() throws Exception {
		Device inverter = SampleDevices.inverter("bell \u0007 <&>", SampleDevices.socket("any", ConnectorType.RJ45, 8));
		String words = words(parse(WiringDrawing.write(toBattery(inverter), LeadStandard.T568B)));
		assertTrue(words.contains("bell  <&>"), words);
	}
}
