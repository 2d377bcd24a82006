package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.core.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class CatalogueChangesTest {

	private static List<String> changes(Configuration configuration, String version, String battery) {
		Catalogue catalogue = Sample.catalogue(version, battery);
		assertEquals(List.of(), catalogue.problems());
		return CatalogueChanges.of(configuration, catalogue).stream().map(one -> one.kind() + " " + one.path() + ": " + one.before() + " > " + one.after())
				.filter(line -> !line.contains(".hash: ")).toList();
	}

	@Test
	void nothingHasChanged() {
		assertEquals(List.of(), CatalogueChanges.of(Sample.configuration(), Sample.catalogue()));
		assertEquals(List.of(), CatalogueChanges.of(Sample.configuration(Sample.GROUND), Sample.catalogue()));
	}

	@Test
	void anUpdateIsShownFactByFact() {
		Configuration configuration = Sample.configuration(Sample.GROUND);
		assertEquals(
				List.of("CHANGED origins[origin-acme].version: 1.0.0 > 1.1.0",
						"CHANGED battery.socket.pins[battery-pin-4].assignments[battery-pin-4-1].confidence: DOCUMENTED > ONE",
						"CHANGED cable.wires[wire-CAN-H].confidence: SEVERAL > ONE", "CHANGED settings[battery-setting-fan].value: on > off"),
				changes(configuration, "1.1.0", Sample.BATTERY.replace("signal=\"CAN-H\" confidence=\"documented\"", "signal=\"CAN-H\" confidence=\"one\"")
						.replace("value=\"on\"", "value=\"off\"")));
	}

	@Test
	void aMovedPinShowsAsAnotherWire() {
		List<String> changes = changes(Sample.configuration(Sample.GROUND), "1.1.0",
				Sample.BATTERY.replace("number=\"4\"", "number=\"9\"").replace("number=\"5\"", "number=\"4\"").replace("number=\"9\"", "number=\"5\""));
		assertTrue(changes.contains("CHANGED cable.wires[wire-CAN-H].batteryPin: battery-pin-4 > battery-pin-5"), changes::toString);
		assertTrue(changes.contains("CHANGED cable.wires[wire-CAN-L].batteryPin: battery-pin-5 > battery-pin-4"), changes::toString);
	}

	/** Where the sources agree by now there is nothing left to decide. */
	@Test
	void aReadingThatIsOvertakenIsNoObstacle() {
		List<String> changes = changes(Sample.configuration(Sample.GROUND), "1.1.0",
				Sample.BATTERY.replaceFirst("<pins number=\"2\">.*</pins>", ""));
		assertTrue(changes.contains("CHANGED cable.wires[wire-GND].batteryPin: battery-pin-2 > battery-pin-6"), changes::toString);
	}

	@Test
	void whatIsGoneIsTold() {
		assertEquals(List.of("REMOVED battery.socket: CAN > "),
				changes(Sample.configuration(), "1.1.0",
						Sample.BATTERY.replace("sockets id=\"can\"", "sockets id=\"bus\"").replace("sockets=\"can\"", "sockets=\"bus\"")));
		List<Difference> all = CatalogueChanges.of(Sample.configuration(), Catalogue.EMPTY);
		assertEquals(List.of("battery.deviceId", "inverter.deviceId", "protocol.protocolId"), all.stream().map(Difference::path).toList());
	}

	@Test
	void whatBelongsToTheSiteIsNoChange() {
		Configuration made = Sample.configuration();
		SiteSetting first = made.settings().getFirst();
		SiteSetting done = new SiteSetting(first.id(), first.side(), first.settingId(), first.path(), first.value(), first.note(), first.selects(),
				first.shows(),
				first.hides(), first.seconds(), first.unseen(), "1", true, first.origin(), first.confidence(), first.sources());
		Configuration worked = new Configuration("other", "Other", "", List.of(), made.site(), made.origins(), made.sources(), made.battery(), made.inverter(),
				made.cable(), made.protocol(), made.limits(), List.of(done, made.settings().getLast()), List.of(), List.of(), List.of());
		assertEquals(List.of(), CatalogueChanges.of(worked, Sample.catalogue()));
		assertEquals(List.of("CHANGED origins[origin-acme].version: 1.0.0 > 1.1.0"), changes(worked, "1.1.0", Sample.BATTERY + "<!-- newer -->"));
	}
}
