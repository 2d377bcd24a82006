package org.busbar.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Timeout;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.wiring.SampleDevices;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

class CatalogueTextTest {

	private static final ProtocolDescriptor PROTOCOL = new ProtocolDescriptor("made.up", "Made up", "1.0.0", Confidence.SEVERAL, List.of(500_000, 250_000),
			true, List.of(),
			List.of(new ProtocolOption("frames", "Frames", List.of(new ProtocolOption.Value("one", "One"), new ProtocolOption.Value("two", "Two")), "one")),
			List.of(new Timeout(Role.INVERTER, List.of("Limits"), Double.NaN, "stops", List.of())), List.of(), "", List.of());

	@Test
	void listsDevicesInColumns() {
		assertEquals("""
				id        name               version  models
				agreeing  Inverter agreeing  1.0.0    one
				cells     Cells & Co         1.0.0    five
				""", CatalogueText.devices(List.of(SampleDevices.agreeing(), SampleDevices.battery())));
	}

	@Test
	void listsProtocolsWithTheirOptions() {
		assertTrue(CatalogueText.protocols(List.of(PROTOCOL)).endsWith("made.up  Made up  several     500000 250000  frames=one|two\n"));
	}

	@Test
	void saysOfAProtocolThatItNeverMetARealDevice() {
		ProtocolDescriptor untried = new ProtocolDescriptor("made.up", "Made up", "1.0.0", Confidence.DOCUMENTED, List.of(500_000), false, true, List.of(),
				List.of(), List.of(), List.of(), List.of(), "", List.of());
		assertTrue(CatalogueText.protocols(List.of(untried)).contains("documented; sending never tried on a real device"));
		assertTrue(!CatalogueText.protocols(List.of(PROTOCOL)).contains("never tried"));
	}

	@Test
	void showsAllOfADevice() {
		String text = CatalogueText.device(SampleDevices.battery(), Catalogue.EMPTY);
		assertTrue(text.startsWith("Cells & Co (cells 1.0.0)\n========"), text);
		assertTrue(text.contains("\nSocket RS485-A (RJ45), rs485-a\n"), text);
		assertTrue(text.contains("  - NOTE: Only the master battery of cells is wired to the inverter. [documented, cells/DOC]\n"), text);
		assertTrue(text.contains("  cells/UNUSED  Something else\n"), text);
	}

	@Test
	void showsWhatASettingChoosesWhatADeviceIgnoresAndHowToRecordIt() {
		Setting setting = new Setting("type", "", "Lithium 00", "", List.of("made.up"),
				new Observable(List.of(new Observable.Message("made.up", "Answer")), List.of(new Observable.Message("made.up", "Other")), 10),
				Confidence.ONE, List.of());
		Use use = new Use("made.up", List.of(), Set.of(Quantity.BATTERY_SOH), "It listens.", Confidence.ONE, List.of());
		GuidedCapture capture = new GuidedCapture("frames", "Which frames", "Listen only.",
				List.of(new GuidedCapture.Candidate("made.up", "A guess.", Confidence.INFERRED, List.of())),
				List.of(new GuidedCapture.Step("before", "Take a photo.", 0, Set.of(), List.of(), ""),
						new GuidedCapture.Step("alone", "Unplug it.", 30, Set.of(Role.INVERTER), List.of(), "Is it silent?"), new GuidedCapture.Step("both",
								"Plug both.", 60, Set.of(Role.BATTERY, Role.INVERTER), List.of(Quantity.BATTERY_SOC, Quantity.BATTERY_VOLTAGE), "")));
		String text = CatalogueText.device(new Device(Device.Kind.INVERTER, "some", "Some", "1", List.of(), List.of(), List.of(setting), List.of(), List.of(),
				List.of(use), List.of(capture), List.of()), Catalogue.EMPTY);
		assertTrue(text.replaceAll("\\s+", " ").contains("Lithium 00. Chooses made.up. On the bus it shows as made.up/Answer within 10 s. "
				+ "Then this stays away: made.up/Other. [one]"), text);
		assertTrue(text.contains("- made.up: It listens. It ignores battery.soh. [one]\n"), text);
		assertTrue(text.contains(
				"\nRecord what is not public: Which frames (90 s)\n  Listen only.\n  busbar capture some --converter URI --dir some-frames leads through"),
				text);
		assertTrue(text.contains("  - May be made.up: A guess. [inferred]\n"), text);
		assertTrue(text.contains("  1. Take a photo.\n  2. Record 30 s, inverter alone: Unplug it. Note down: Is it silent?\n"), text);
		assertTrue(
				text.replaceAll("\\s+", " ").contains("3. Record 60 s, battery and inverter: Plug both. Note from the display: battery.soc, battery.voltage."),
				text);
	}

	@Test
	void jsonHasWordsForEnumerationsAndNoNumberWhereThereIsNone() {
		JsonElement json = JsonParser.parseString(Json.write(PROTOCOL));
		assertEquals("several", json.getAsJsonObject().get("confidence").getAsString());
		JsonElement timeout = json.getAsJsonObject().getAsJsonArray("timeouts").get(0);
		assertEquals("inverter", timeout.getAsJsonObject().get("watcher").getAsString());
		assertTrue(timeout.getAsJsonObject().get("seconds").isJsonNull());
	}
}
