package org.busbar.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.fact.Confidence;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.junit.jupiter.api.Test;

class MonitorTextTest {

	private static MonitorReading reading(String id, MonitorGroup group, int index, String unit, double number, String note) {
		Optional<Confidence> confidence = group == MonitorGroup.UNKNOWN ? Optional.empty() : Optional.of(Confidence.ONE);
		return new MonitorReading(
				new MonitorValue(id, "title of " + id, group, index, unit, Optional.empty(), confidence, "TOY", note, unit.equals("V") ? 2 : 0), number,
				(long) number, 1);
	}

	private static String text(MonitorReading... readings) {
		Map<String, MonitorReading> all = new LinkedHashMap<>();
		for (MonitorReading reading : readings) {
			all.put(reading.value().id(), reading);
		}
		return MonitorText.snapshot(new ToyBattery().description(), new MonitorSnapshot("toy", 1, all));
	}

	@Test
	void everyValueStandsInItsGroupWithHowWellItIsKnown() {
		List<String> lines = text(reading("raw.7", MonitorGroup.UNKNOWN, 0, "", 0xAB, ""), reading("a", MonitorGroup.PACK, 0, "V", 52.5, "Doubtful."),
				reading("b", MonitorGroup.PACK, 0, "flag", 1, "Doubtful."), reading("c", MonitorGroup.PACK, 0, "", 10, "")).lines().toList();

		assertEquals(
				List.of("Toy", "", "Master module", "  title of a 52.50 V [one source, TOY] (1)", "  title of b yes [one source, TOY] (1)",
						"  title of c 10 [one source, TOY]",
						"  (1) Doubtful.", "", "Not known", "  title of raw.7 0x00AB", ""),
				lines.stream().map(line -> line.replaceAll("(?<=\\S) +", " ")).toList());
	}

	@Test
	void aModuleThatIsNotThereIsNotShown() {
		String text = text(reading("module.1.voltage", MonitorGroup.MODULES, 1, "V", 52, ""), reading("module.1.soc", MonitorGroup.MODULES, 1, "%", 0, ""),
				reading("module.2.voltage", MonitorGroup.MODULES, 2, "V", 0, ""), reading("module.2.soc", MonitorGroup.MODULES, 2, "%", 0, ""));

		assertTrue(text.contains("module.1.soc"));
		assertFalse(text.contains("module.2"));
	}

	@Test
	void aCellBeyondTheNumberOfCellsIsNotShown() {
		String text = text(reading("pack.cells", MonitorGroup.PACK, 0, "", 14, ""), reading("cell.14.voltage", MonitorGroup.CELLS, 14, "V", 0, ""),
				reading("cell.15.voltage", MonitorGroup.CELLS, 15, "V", 0, ""));

		assertTrue(text.contains("cell.14") && !text.contains("cell.15"), text);
	}

	@Test
	void whatCannotBeIsShownAsItWasSent() {
		MonitorValue soc = ToyBattery.SOC;
		MonitorReading ones = new MonitorReading(soc, Double.NaN, 0xFFFF, 1);

		assertTrue(text(ones).contains("cannot be (0xFFFF)"), text(ones));
		assertEquals("State of charge cannot be (0xFFFF)", MonitorText.line(new MonitorSnapshot("toy", 1, Map.of("soc", ones))));
		String json = MonitorJson.write(new ToyBattery().description(), "sim:toy", MonitorStatus.BEGINNING,
				Optional.of(new MonitorSnapshot("toy", 1, Map.of("soc", ones))), List.of());
		assertTrue(json.contains("\"number\": null") && json.contains("\"raw\": 65535"), json);
	}

	/** As many decimals as a step of the register has, and the unit as people write it. */
	@Test
	void aNumberIsAsExactAsItsRegister() {
		assertEquals("52.50 V", MonitorText.number(reading("a", MonitorGroup.PACK, 0, "V", 52.5, "")));
		assertEquals("25 \u00B0C", MonitorText.number(reading("b", MonitorGroup.TEMPERATURES, 0, "degC", 25, "")));
		assertEquals("7 s", MonitorText.number(reading("c", MonitorGroup.SYSTEM, 0, "s", 7, "")));
		assertEquals("0.00 V", MonitorText.number(reading("d", MonitorGroup.PACK, 0, "V", -0.001, "")), "zero has no sign");
	}

	@Test
	void everyFaultSaysWhatToDo() {
		for (MonitorFault fault : List.of(new MonitorFault.Silence(), new MonitorFault.Garbage(7), new MonitorFault.ShortReply(81, 7),
				new MonitorFault.WrongChecksum(), new MonitorFault.Refused(2), new MonitorFault.KeyNeeded(new MonitorFault.Silence()),
				new MonitorFault.OtherProgram(7), new MonitorFault.Unplugged("gone."))) {
			String text = MonitorText.fault(new ToyBattery().description(), fault);
			assertTrue(text.length() > 40 && text.endsWith(".") && !text.contains("{"), text);
		}
	}

	@Test
	void jsonHasTheSame() {
		MonitorSnapshot snapshot = new MonitorSnapshot("toy", 5, Map.of("a", reading("a", MonitorGroup.PACK, 0, "V", 52.5, "Doubtful.")));
		String json = MonitorJson.write(new ToyBattery().description(), "sim:toy", MonitorStatus.BEGINNING, Optional.of(snapshot),
				List.of("X-13 WARNING: differs"));

		for (String part : List.of("\"battery\": \"toy\"", "\"port\": \"sim:toy\"", "\"id\": \"a\"", "\"number\": 52.5", "\"unit\": \"V\"",
				"\"confidence\": \"one\"",
				"\"group\": \"pack\"", "\"X-13 WARNING: differs\"", "\"fault\": null", "\"nanos\": 5")) {
			assertTrue(json.contains(part), () -> part + " is not in " + json);
		}
	}
}
