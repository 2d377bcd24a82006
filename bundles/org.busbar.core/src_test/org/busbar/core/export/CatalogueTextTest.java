package org.busbar.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Timeout;
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
		String text = CatalogueText.device(SampleDevices.battery());
		assertTrue(text.startsWith("Cells & Co (cells 1.0.0)\n========"), text);
		assertTrue(text.contains("\nSocket RS485-A (RJ45), rs485-a\n"), text);
		assertTrue(text.contains("  - NOTE: Only the master battery of cells is wired to the inverter. [documented, cells/DOC]\n"), text);
		assertTrue(text.contains("  cells/UNUSED  Something else\n"), text);
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
