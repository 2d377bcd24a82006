package org.busbar.core.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Unknown;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Timeout;
import org.busbar.api.wiring.Hazard;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.WiringText;
import org.junit.jupiter.api.Test;

class TapTest {

	private static final Timeout STOPS = new Timeout(Role.INVERTER, List.of("Limits"), 3, "The system stops.", List.of("DOC"));
	private static final Timeout OPENS = new Timeout(Role.BATTERY, List.of("Alive"), Double.NaN, "The contactor opens.", List.of());

	private static Optional<ProtocolDescriptor> protocol(String id) {
		return switch (id) {
			case "watched" -> Optional.of(descriptor(id, OPENS, STOPS));
			case "silent" -> Optional.of(descriptor(id));
			default -> Optional.empty();
		};
	}

	private static ProtocolDescriptor descriptor(String id, Timeout... timeouts) {
		return new ProtocolDescriptor(id, "Dialect " + id, "1.0.0", Confidence.DOCUMENTED, List.of(500_000), false, List.of(), List.of(), List.of(timeouts),
				List.of(), "", List.of(new Source("DOC", "The document", "p. 1", ""), new Source("OTHER", "Another one", "", "")));
	}

	private static Device speaking(Device device, List<Hazard> hazards, List<Unknown> unknowns, String... protocols) {
		Model model = device.models().getFirst();
		return new Device(device.kind(), device.id(), device.name(), device.version(),
				List.of(new Model(model.id(), model.name(), model.sockets(), List.of(protocols), "")), device.sockets(), List.of(), hazards, unknowns,
				device.sources());
	}

	private static Cable cable(Device inverter, Device battery) {
		return Cable.between(CableEnd.of(inverter, Optional.empty()).orElseThrow(),
				CableEnd.at(battery, battery.socket("bms-can").orElseThrow()));
	}

	private static Tap tap(Device inverter) {
		return Tap.of(cable(inverter, SampleDevices.battery()), TapTest::protocol).orElseThrow();
	}

	private static String text(Device inverter) {
		Cable cable = cable(inverter, SampleDevices.battery());
		return WiringText.write(cable, LeadStandard.USUAL, Tap.of(cable, TapTest::protocol)).replaceAll("\\s+", " ");
	}

	@Test
	void theConverterIsJoinedToTheConductorsOfCanAlone() {
		Tap tap = tap(SampleDevices.agreeing());
		assertEquals(List.of("CAN-H", "CAN-L", "GND"), tap.conductors().stream().map(CableWire::signal).toList());
		assertEquals(List.of(), tap.unmade());
		assertTrue(tap.unspoken(), "It speaks no protocol that anybody knows");
		assertTrue(text(SampleDevices.agreeing()).contains("Not known: what the inverter does"), text(SampleDevices.agreeing()));
		assertTrue(text(SampleDevices.agreeing()).contains("CAN-H: inverter pin 7, battery pin 1"), text(SampleDevices.agreeing()));
	}

	@Test
	void wherePinsAreNotSettledNothingIsJoined() {
		assertEquals(List.of("CAN-L"), tap(SampleDevices.halfKnown()).unmade());
		assertEquals(List.of("CAN-H", "CAN-L"), tap(SampleDevices.contradicting()).unmade());
		String text = text(SampleDevices.halfKnown());
		assertTrue(text.contains("Nowhere yet: the pins of CAN-L are not settled"), text);
		assertFalse(text.contains("CAN-H: inverter pin"), text);
	}

	@Test
	void whatUnpluggingDoesIsSaidByTheProtocolsThatBothSpeak() {
		Device inverter = speaking(SampleDevices.agreeing(), List.of(), List.of(), "watched", "silent", "not-installed");
		Tap tap = tap(inverter);
		assertEquals(List.of(STOPS, OPENS), tap.silences().stream().map(Tap.Silence::timeout).toList());
		assertEquals(List.of("The document"), tap.silences().getFirst().sources().stream().map(Source::document).toList());
		assertFalse(tap.unspoken());
		assertEquals(List.of("silent"), tap.unsaid().stream().map(ProtocolDescriptor::id).toList());
		String text = text(inverter);
		assertTrue(text.contains("Inverter, Dialect watched: after 3 s without Limits: The system stops. (The document)"), text);
		assertTrue(text.contains("Battery, Dialect watched: without Alive, after a time that is not known: The contactor opens."), text);
		assertTrue(text.contains("Not known: what the inverter does, and after how long, when Dialect silent stops."), text);
		Cable both = cable(inverter, speaking(SampleDevices.battery(), List.of(), List.of(), "silent", "else"));
		assertEquals(List.of(), Tap.of(both, TapTest::protocol).orElseThrow().silences());
	}

	@Test
	void whatTheDeviceSaysOfALostBatteryStandsForItsProtocols() {
		Hazard lost = new Hazard("loss", Hazard.Level.NOTE, "After 10 s it stops.", Confidence.DOCUMENTED, List.of("DOC"));
		Hazard other = new Hazard("profile", Hazard.Level.NOTE, "A wrong profile is silent.", Confidence.DOCUMENTED, List.of());
		Tap tap = tap(speaking(SampleDevices.agreeing(), List.of(lost, other), List.of(), "silent"));
		assertEquals(List.of(lost), tap.hazards().stream().map(CableHazard::hazard).toList());
		assertEquals(List.of(), tap.unsaid());
		Unknown unknown = new Unknown("loss", "How it reacts.", "Test it.");
		Device asked = speaking(SampleDevices.agreeing(), List.of(), List.of(unknown, new Unknown("pins", "Pins.", "Measure.")), "silent");
		assertEquals(List.of(unknown), tap(asked).unknowns());
		assertTrue(text(asked).contains("Not known: How it reacts. Test it."), text(asked));
	}

	@Test
	void aLeadToAComputerHasNoTap() {
		Device inverter = SampleDevices.agreeing();
		Device computer = new Device(Device.Kind.COMPUTER, "pc", "Computer", "1", inverter.models(), inverter.sockets(), List.of(), List.of(), List.of(),
				inverter.sources());
		assertEquals(Optional.empty(), Tap.of(cable(computer, SampleDevices.battery()), TapTest::protocol));
	}
}
