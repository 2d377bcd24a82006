package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.DecisionException;
import org.junit.jupiter.api.Test;

class NewConfigurationTest {

	private static String id(List<? extends Part> parts, int index) {
		return parts.get(index).id();
	}

	@Test
	void factsAreCopiedWithVersionAndHashOfTheirFile() {
		Configuration made = Sample.configuration();
		assertEquals(List.of(), Sample.catalogue().problems());
		assertEquals(List.of("org.acme.battery 1.0.0 acme.xml", "org.volt 2.0.0 volt.xml", "org.volt 2.0.0 acme.can.xml"),
				made.origins().stream().map(origin -> origin.bundle() + ' ' + origin.version() + ' ' + origin.path()).toList());
		assertTrue(made.origins().stream().allMatch(origin -> origin.hash().matches("[0-9a-f]{64}")));
		Equipment battery = made.battery().orElseThrow();
		assertEquals("Acme A5", battery.name());
		assertEquals(id(made.origins(), 0), battery.origin());
		CopiedSocket socket = battery.socket().orElseThrow();
		assertEquals(8, socket.pins().size(), "the unknown ones too");
		CopiedAssignment high = socket.pins().get(3).assignments().getFirst();
		assertEquals("CAN-H DOCUMENTED", high.signal() + ' ' + high.confidence());
		CopiedSource source = made.sources().stream().filter(one -> one.id().equals(high.sources().getFirst())).findFirst().orElseThrow();
		assertEquals("MAN Manual p. 3 2025", String.join(" ", source.key(), source.document(), source.place(), source.date()));
		assertEquals(3, made.sources().size(), "sources that no copied fact names are not copied: " + made.sources());
	}

	@Test
	void settingsOfThisProtocolComeWithWhatShowsThem() {
		Configuration made = Sample.configuration();
		assertEquals(List.of("dial", "fan"), made.settings().stream().map(SiteSetting::settingId).toList());
		SiteSetting dial = made.settings().getFirst();
		assertEquals(List.of("acme.can/State"), dial.shows());
		assertEquals(3, dial.seconds());
		assertTrue(made.settings().getLast().unseen());
	}

	@Test
	void theCableHasWhatTheSourcesAgreeOn() {
		SiteCable cable = Sample.configuration().cable().orElseThrow();
		assertEquals(List.of("CAN-H", "CAN-L"), cable.wires().stream().map(SiteWire::signal).toList(), "GND is contradicted");
		SiteWire high = cable.wires().getFirst();
		assertEquals("inverter-pin-7 battery-pin-4 blue", high.inverterPin() + ' ' + high.batteryPin() + ' ' + high.colour());
		assertEquals(Confidence.SEVERAL, high.confidence());
		assertEquals(2, high.sources().size());
	}

	@Test
	void aReadingDecidesAndIsKept() {
		SiteCable cable = Sample.configuration(Sample.GROUND).cable().orElseThrow();
		SiteWire ground = cable.wires().getLast();
		assertEquals("GND inverter-pin-3 battery-pin-2", ground.signal() + ' ' + ground.inverterPin() + ' ' + ground.batteryPin());
		assertEquals("GND 2 label",
				cable.decisions().getFirst().signal() + ' ' + cable.decisions().getFirst().pin() + ' ' + cable.decisions().getFirst().reading());
		CopiedSocket socket = Sample.configuration(Sample.GROUND).battery().orElseThrow().socket().orElseThrow();
		assertEquals("GND", socket.pins().get(5).assignments().getFirst().signal(), "what the reading has ruled out is still copied");
		assertThrows(DecisionException.class, () -> Sample.configuration(new Decision(Device.Kind.BATTERY, "GND", 7, "label")));
	}

	@Test
	void protocolChecksAndTestsAreThere() {
		Configuration made = Sample.configuration();
		assertEquals(250_000, made.protocol().orElseThrow().bitRate());
		assertEquals(HandOver.CHECKS.size() + 1, made.checks().size(), "two modules have to be alike");
		AcceptanceTest loss = made.tests().stream().filter(test -> test.id().equals("test-loss")).findFirst().orElseThrow();
		assertEquals("Within 4 s and 10 s more: It stops.", loss.expected());
	}

	@Test
	void theSamePlanGivesTheSameBytesAndIdsOfTheirOwn() {
		Configuration made = Sample.configuration(Sample.GROUND);
		assertEquals(made, Sample.configuration(Sample.GROUND));
		Set<String> ids = new HashSet<>();
		assertTrue(Parts.all(made).map(Part::id).allMatch(ids::add));
		ConfigurationResult.Loaded loaded = (ConfigurationResult.Loaded) ConfigurationFile.read(ConfigurationFile.bytes(made, KeptContent.NONE), "x");
		assertEquals(made, loaded.configuration());
		assertEquals(List.of(), loaded.notes());
	}
}
