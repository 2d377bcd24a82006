package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.WiringDrawing;
import org.busbar.core.export.WiringJson;
import org.busbar.core.export.WiringText;
import org.busbar.core.wiring.Agreement;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.Judgement;
import org.busbar.core.wiring.Mistake;
import org.busbar.core.wiring.SignalKind;
import org.busbar.core.wiring.Tap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the shipped pin maps make of every cable: nothing fails, nothing dangerous is drawn, and what sources contradict each other on is decided first. */
class ShippedWiringTest {

	private static Device brand(String id) {
		return Shipped.catalogue().brand(id).orElseThrow();
	}

	private static Device battery(String id) {
		return Shipped.catalogue().battery(id).orElseThrow();
	}

	private static CableEnd end(Device device, String socket) {
		return CableEnd.at(device, device.socket(socket).orElseThrow(() -> new AssertionError("No socket " + socket)));
	}

	private static Cable cable(String brand, String socket, String battery, String batterySocket) {
		return Cable.between(end(brand(brand), socket), end(battery(battery), batterySocket));
	}

	private static Cable toWeco(String brand, String socket) {
		return cable(brand, socket, "weco", "bms-can");
	}

	/** What a battery's cable may lead to. */
	private static List<Device> others() {
		return Stream.concat(Shipped.catalogue().brands().stream(), Shipped.catalogue().computers().stream()).toList();
	}

	private static List<Cable> every() {
		List<Cable> cables = new ArrayList<>();
		for (Device brand : others()) {
			for (Socket socket : brand.sockets()) {
				for (Device battery : Shipped.catalogue().batteries()) {
					battery.sockets().forEach(other -> cables.add(Cable.between(CableEnd.at(brand, socket), CableEnd.at(battery, other))));
				}
			}
		}
		return cables;
	}

	private static List<String> made(Cable cable) {
		return cable.made().stream().map(wire -> wire.signal() + ' ' + wire.inverter().pin() + '-' + wire.battery().pin()).toList();
	}

	private static Set<String> contradicted(Cable cable) {
		return new TreeSet<>(cable.contradictions().stream().map(Contradiction::signal).toList());
	}

	private static Mistake straightLead(Cable cable) {
		return cable.mistakes().stream().filter(mistake -> mistake.kind() == Mistake.Kind.STRAIGHT_LEAD).findFirst().orElseThrow();
	}

	private static Stream<String> signals(CableEnd end, int number) {
		return end.socket().pins().stream().filter(pin -> pin.number() == number).map(Pin::assignments).flatMap(List::stream).map(Assignment::signal);
	}

	private static String title(Cable cable) {
		return cable.inverter().title() + " - " + cable.battery().title();
	}

	@Tag("long")
	@Test
	void everyPairOfSocketsIsDrawnWrittenAndGivenAsJson() throws Exception {
		DocumentBuilder parser = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
		List<Cable> cables = every();
		assertTrue(cables.size() > 200, "Pairs: " + cables.size());
		for (Cable cable : cables) {
			parser.parse(new ByteArrayInputStream(WiringDrawing.write(cable, LeadStandard.T568B).getBytes(StandardCharsets.UTF_8)));
			assertTrue(WiringText.write(cable, LeadStandard.T568B).contains(cable.inverter().socket().name()), title(cable));
			assertEquals(cable.wires().size(),
					JsonParser.parseString(WiringJson.write(cable, LeadStandard.T568B)).getAsJsonObject().getAsJsonArray("wires").size(), title(cable));
		}
	}

	@Test
	void everyCableOfAnInverterSaysWhatUnpluggingDoesOrThatItIsNotKnown() {
		int tapped = 0;
		for (Cable cable : every()) {
			Optional<Tap> tap = Tap.of(cable, id -> Shipped.catalogue().protocol(id).map(LoadedProtocol::descriptor));
			if (tap.isPresent()) {
				tapped++;
				JsonObject json = JsonParser.parseString(WiringJson.write(cable, LeadStandard.T568B, tap)).getAsJsonObject().getAsJsonObject("tap");
				assertFalse(json.getAsJsonArray("unplugged").isEmpty(), title(cable));
				assertTrue(WiringText.write(cable, LeadStandard.T568B, tap).contains("Where to tap the bus"), title(cable));
			}
		}
		assertTrue(tapped > 100, "Tapped: " + tapped);
	}

	@Test
	void noCableJoinsMoreThanItIsForNorAPinThatMayCarryASupply() {
		for (Cable cable : every()) {
			boolean serial = cable.made().stream().map(CableWire::signal).noneMatch(signal -> SignalKind.of(signal) == SignalKind.CAN);
			for (CableWire wire : cable.made()) {
				assertTrue(serial || Cable.NEEDED.contains(wire.signal()), title(cable) + ": " + wire.signal());
				assertTrue(Stream.concat(signals(cable.inverter(), wire.inverter().pin()), signals(cable.battery(), wire.battery().pin()))
						.allMatch(signal -> signal.equals(wire.signal())), title(cable) + ": the pin of " + wire.signal() + " may carry something else");
			}
		}
	}

	@Test
	void everyFactHasASource() {
		List<String> without = new ArrayList<>();
		for (Device device : Stream.concat(others().stream(), Shipped.catalogue().batteries().stream()).toList()) {
			device.sockets().forEach(socket -> socket.pins().forEach(pin -> pin.assignments().stream().filter(one -> one.sources().isEmpty())
					.forEach(one -> without.add(device.id() + ' ' + socket.id() + ' ' + pin.number()))));
			Stream.concat(device.hazards().stream(), device.sockets().stream().flatMap(socket -> socket.hazards().stream()))
					.filter(hazard -> hazard.sources().isEmpty()).forEach(hazard -> without.add(device.id() + ' ' + hazard.id()));
			device.settings().stream().filter(setting -> setting.sources().isEmpty()).forEach(setting -> without.add(device.id() + ' ' + setting.id()));
			device.uses().stream().filter(use -> use.sources().isEmpty()).forEach(use -> without.add(device.id() + ' ' + use.protocol()));
			device.captures().forEach(capture -> capture.candidates().stream().filter(candidate -> candidate.sources().isEmpty())
					.forEach(candidate -> without.add(device.id() + ' ' + capture.id() + ' ' + candidate.protocol())));
		}
		assertEquals(List.of(), without);
	}

	@Test
	void everySourceIsUsed() {
		List<String> idle = new ArrayList<>();
		for (Device device : Stream.concat(others().stream(), Shipped.catalogue().batteries().stream()).toList()) {
			Set<String> used = new TreeSet<>();
			device.sockets().forEach(socket -> {
				socket.pins().forEach(pin -> pin.assignments().forEach(one -> used.addAll(one.sources())));
				socket.hazards().forEach(hazard -> used.addAll(hazard.sources()));
			});
			device.hazards().forEach(hazard -> used.addAll(hazard.sources()));
			device.settings().forEach(setting -> used.addAll(setting.sources()));
			device.uses().forEach(use -> used.addAll(use.sources()));
			device.captures().forEach(capture -> capture.candidates().forEach(candidate -> used.addAll(candidate.sources())));
			String words = Stream.of(device.models().stream().map(model -> model.note()), device.sockets().stream().map(Socket::note),
					device.settings().stream().map(setting -> setting.note()), device.unknowns().stream().map(unknown -> unknown.what() + unknown.action()))
					.flatMap(texts -> texts).reduce("", String::concat);
			device.sources().stream().filter(source -> !used.contains(source.key()) && !words.contains(source.key()))
					.forEach(source -> idle.add(device.id() + ' ' + source.key()));
		}
		assertEquals(List.of(), idle);
	}

	/** C1, D2: every number of the manual is the public one plus 2; nothing is drawn before the print has been read. */
	@Test
	void schneiderIsDecidedByThePrint() {
		Cable cable = toWeco("schneider", "gateway-26");
		assertEquals(Set.of("CAN-H", "CAN-L", "GND"), contradicted(cable));
		assertEquals(List.of(), made(cable));
		assertEquals(Hazard.Level.DAMAGE, hazard(cable.inverter().socket().hazards(), "shifted-by-two").level());
		Cable read = Cable.between(cable.inverter(), cable.battery(), List.of(decision("CAN-H", 14), decision("CAN-L", 12), decision("GND", 10)));
		assertEquals(List.of("CAN-H 14-1", "CAN-L 12-2", "GND 10-3"), made(read));
		assertEquals(SignalKind.SUPPLY, SignalKind.of(signals(cable.inverter(), 2).findFirst().orElseThrow()));
	}

	private static Decision decision(String signal, int pin) {
		return new Decision(Device.Kind.INVERTER, signal, pin, "print");
	}

	/** C2, D3: GND is 2 by the manual, and 3 or 6 by others, who have RS485 on 2; 7 and 8 are RS485 too. */
	@Test
	void deyesGroundIsDecidedAtTheCombinedSocketOnly() {
		Cable combined = toWeco("deye", "bms-485-can");
		assertEquals(Set.of("GND"), contradicted(combined));
		assertEquals(List.of(2, 3, 6), combined.contradictions().getFirst().pins());
		assertTrue(combined.contradictions().getFirst().harmful());
		assertEquals(List.of("CAN-H 4-1", "CAN-L 5-2"), made(combined));
		assertEquals(List.of("RS485-A"), signals(combined.inverter(), 7).distinct().toList());
		assertEquals(List.of("RS485-B"), signals(combined.inverter(), 8).distinct().toList());
		assertEquals(Judgement.DAMAGE, straightLead(combined).judgement());
		Cable separate = toWeco("deye", "can");
		assertEquals(Set.of(), contradicted(separate));
		assertEquals(List.of("CAN-H 4-1", "CAN-L 5-2", "GND 2-3"), made(separate));
	}

	/** C3: the two families of ZCS have other pins, and neither has a ground of CAN. */
	@Test
	void zcsHasTwoMapsAndNoGround() {
		assertEquals(List.of("CAN-H 8-1", "CAN-L 9-2"), made(toWeco("zcs", "com-zp1")));
		Cable high = toWeco("zcs", "com-hv");
		assertEquals(List.of("CAN-H 7-1", "CAN-L 8-2"), made(high));
		assertEquals(Agreement.AGREES, high.made().getFirst().inverter().agreement());
		assertTrue(hazard(brand("zcs").hazards(), "families").text().contains("Pin 8"));
		assertEquals(SignalKind.RS485, SignalKind.of(signals(end(brand("zcs"), "com-zp1"), 7).findFirst().orElseThrow()));
	}

	private static Hazard hazard(List<Hazard> hazards, String id) {
		return hazards.stream().filter(hazard -> hazard.id().equals(id)).findFirst().orElseThrow();
	}

	/** C4, C7, D11: 6 and 7 by two sources, GND of a single source stays open; 6 and 7 are no pair. */
	@Test
	void voltronicsGroundStaysOpen() {
		Cable cable = toWeco("voltronic", "bms");
		assertEquals(List.of("CAN-H 6-1", "CAN-L 7-2"), made(cable));
		assertEquals(Agreement.AGREES, cable.made().getFirst().inverter().agreement());
		assertEquals(Set.of("GND"), contradicted(cable));
		hazard(brand("voltronic").socket("bms").orElseThrow().hazards(), "pair");
	}

	@Test
	void phocosHasTheManualAlone() {
		Cable cable = toWeco("phocos", "bms");
		assertEquals(List.of("CAN-H 6-1", "CAN-L 7-2"), made(cable));
		assertEquals(Agreement.SINGLE, cable.made().getFirst().inverter().agreement());
		assertEquals(List.of("GND"), cable.missing().stream().map(missing -> missing.signal()).toList());
		hazard(brand("phocos").socket("bms").orElseThrow().hazards(), "pair");
	}

	/** C5. */
	@Test
	void victronAgrees() {
		Cable cable = toWeco("victron", "ve-can");
		assertEquals(List.of("CAN-H 7-1", "CAN-L 8-2", "GND 3-3"), made(cable));
		assertTrue(cable.made().stream().allMatch(wire -> wire.inverter().agreement() == Agreement.AGREES));
	}

	/** D12: others have the pair reversed on the same pins, so it is measured first. */
	@Test
	void tbbIsMeasuredFirst() {
		Cable cable = toWeco("tbb", "bms");
		assertEquals(List.of(), made(cable));
		assertEquals(Set.of("CAN-H", "CAN-L"), contradicted(cable));
		assertEquals(List.of("CAN-H 4-1", "CAN-L 5-2"),
				made(Cable.between(cable.inverter(), cable.battery(), List.of(decision("CAN-H", 4), decision("CAN-L", 5)))));
		assertEquals(List.of("CAN-H 5-1", "CAN-L 4-2"),
				made(Cable.between(cable.inverter(), cable.battery(), List.of(decision("CAN-H", 5), decision("CAN-L", 4)))));
	}

	/** Jumpers of Xcom-CAN choose the pins: before they are read nothing is drawn, though one battery maker's table has a pair. */
	@Test
	void studerIsDrawnOnlyAfterAReadingOfItsJumpers() {
		Cable cable = toWeco("studer", "xcom-external");
		assertTrue(cable.hazards().stream().anyMatch(one -> one.hazard().id().equals("jumpers") && one.hazard().level() == Hazard.Level.DAMAGE));
		assertEquals(List.of(), made(cable));
		assertEquals(List.of("CAN-H", "CAN-L", "GND"), cable.missing().stream().map(missing -> missing.signal()).toList());
		assertEquals(List.of("CAN-H 4-1", "CAN-L 5-2"),
				made(Cable.between(cable.inverter(), cable.battery(), List.of(decision("CAN-H", 4), decision("CAN-L", 5)))));
	}

	@ParameterizedTest
	@CsvSource({"16,12,true", "14,12,false", "16,14,false"})
	void readingsThatFollowDifferentSourcesAreWarnedOf(int high, int low, boolean mixed) {
		Cable cable = toWeco("schneider", "gateway-26");
		Cable decided = Cable.between(cable.inverter(), cable.battery(), List.of(decision("CAN-H", high), decision("CAN-L", low)));
		assertEquals(mixed, decided.hazards().stream().anyMatch(one -> one.hazard().id().equals("mixed-pins")));
		assertEquals(mixed, decided.mixtures().stream().anyMatch(one -> one.contains("CAN-H=16, CAN-L=12")));
	}

	/** Xanbus has CAN of its own, and 15 V: whatever the model, it is never offered for a battery. */
	@Test
	void xanbusIsNeverTheSocketOfABattery() {
		Device schneider = brand("schneider");
		for (Model model : schneider.models()) {
			CableEnd end = CableEnd.of(schneider, Optional.of(model)).orElseThrow();
			assertNotEquals("xanbus", end.socket().id(), model.id());
		}
		Cable wrong = toWeco("schneider", "xanbus");
		assertTrue(wrong.missing().stream().filter(one -> one.end() == Device.Kind.INVERTER).allMatch(one -> one.action().contains("Never measure")));
		assertEquals(List.of(), wrong.measurable());
	}

	/** Any pin map: nothing is drawn, and each map in use can be decided for. */
	@ParameterizedTest
	@CsvSource({"rj45,1,2,3", "rj45,4,5,6", "rj45,5,4,2", "rj45,6,7,8", "rj45,7,8,3", "de9,7,2,3"})
	void genericTakesTheMapThatWasMeasured(String socket, int canHigh, int canLow, int ground) {
		Cable cable = toWeco("generic", socket);
		assertEquals(List.of(), made(cable));
		Cable measured = Cable.between(cable.inverter(), cable.battery(),
				List.of(decision("CAN-H", canHigh), decision("CAN-L", canLow), decision("GND", ground)));
		assertEquals(List.of("CAN-H " + canHigh + "-1", "CAN-L " + canLow + "-2", "GND " + ground + "-3"), made(measured));
		assertTrue(WiringDrawing.write(measured, LeadStandard.T568B).contains("Rests on a reading of one device"));
	}

	/** D1: a plain network lead is not harmless in any RJ45 of the manual, and puts 15 V on CAN at Xanbus. */
	@Test
	void aStraightLeadIsNeverHarmlessAtWeco() {
		for (Cable cable : every()) {
			if (cable.battery().device().id().equals("weco")) {
				cable.mistakes().stream().filter(mistake -> mistake.kind() == Mistake.Kind.STRAIGHT_LEAD)
						.forEach(mistake -> assertFalse(mistake.judgement() == Judgement.HARMLESS, title(cable)));
			}
		}
		Mistake xanbus = straightLead(toWeco("schneider", "xanbus"));
		assertEquals(Judgement.DAMAGE, xanbus.judgement());
		assertTrue(xanbus.text().contains("15 V supply on CAN-H") && xanbus.text().contains("15 V supply on CAN-L"), xanbus.text());
		assertEquals(List.of(), made(toWeco("schneider", "xanbus")));
		assertTrue(straightLead(toWeco("victron", "ve-can")).unsure());
	}

	/** D4: GND of the US5000 is 6 and not 2, 1 to 3 stay open, and RS485 meets Victron's CAN by a straight lead. */
	@Test
	void pylontechModelsHaveOtherGrounds() {
		CableEnd us5000 = end(battery("pylontech"), "a-can-us5000");
		assertEquals(List.of(1, 2, 3), us5000.unknownPins());
		assertEquals(List.of("GND"), signals(us5000, 6).toList());
		assertEquals(List.of("GND"), signals(end(battery("pylontech"), "can-us3000-plus"), 2).toList());
		assertEquals(Judgement.DAMAGE, straightLead(cable("victron", "ve-can", "pylontech", "a-can-us5000")).judgement());
		assertEquals(List.of("CAN-H 7-4", "CAN-L 8-5", "GND 3-6"), made(cable("victron", "ve-can", "pylontech", "a-can-us5000")));
		assertEquals(List.of("CAN-H 4-4", "CAN-L 5-5"), made(cable("deye", "bms-485-can", "pylontech", "a-can-us5000")));
	}

	/** D13: nothing is joined between the RS232 adapter and any socket of WeCo, and each says that it can do damage. */
	@Test
	void theMonitorAdapterIsJoinedToNothing() {
		for (Socket socket : battery("weco").sockets()) {
			Cable cable = toAdapter(socket.id());
			assertEquals(List.of(), made(cable), socket.id());
			assertTrue(cable.hazards().stream().anyMatch(one -> one.hazard().id().equals("battery-end") && one.hazard().level() == Hazard.Level.DAMAGE));
		}
		assertEquals(List.of("RS232-RX", "RS232-TX", "RS232-GND"), toAdapter("rs232").missing().stream().map(missing -> missing.signal()).toList());
	}

	private static Cable toAdapter(String batterySocket) {
		return cable("weco-pc", "monitor", "weco", batterySocket);
	}

	/** D9, D14, D15, D18. */
	@ParameterizedTest
	@CsvSource({"weco,parallel-voltage,1.5 V", "weco,rescue-charge,2.0 V", "weco,charge-voltage,57.6 V", "zcs,dip,1.5 V", "schneider,open-loop,three settings",
			"schneider,xanbus,15 V", "deye,limits,is a protection", "deye,low-cvl,0.1 V", "zcs,low-limits,0.1 V", "victron,hv-profile,0x305"})
	void cautionsStandAsHazards(String device, String hazard, String words) {
		Optional<Device> found = Shipped.catalogue().brand(device).or(() -> Shipped.catalogue().battery(device));
		assertTrue(hazard(found.orElseThrow().hazards(), hazard).text().contains(words), hazard);
	}

	@Test
	void schneiderHasAllThreeSettingsOfTheBatteryType() {
		assertEquals(List.of("type-external-bms", "type-voltage-control", "type-two-stage"),
				brand("schneider").settings().stream().map(setting -> setting.id()).filter(id -> id.startsWith("type-")).toList());
	}
}
