package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class IdentifyCommandTest {

	private static final String VECTORS = "../../releng/vectors/";

	private static Result run(String... arguments) {
		return new CommandLineRun().run(arguments);
	}

	@Test
	void saysWhatEachEndSpeaks() {
		Result result = run("identify", VECTORS + "byd-lvs-venus.log");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.lines().contains("The battery speaks victron.bms-can."), result.out());
		assertTrue(result.lines().contains("The inverter speaks victron.bms-can."), result.out());
		assertTrue(result.out().contains("0x307 GxIdentification: Id is \"VIC\" (+0.6)."), result.out());
	}

	@Test
	void namesWhatIsAmbiguous() {
		Result result = run("identify", VECTORS + "pyl-us2000c-1.log");
		assertTrue(result.out().startsWith("What the battery speaks is not clear.\n  Only 0x351 was heard from this end"), result.out());
		assertTrue(result.out().contains("  Next: Look for what tells them apart:"), result.out());
		assertTrue(result.out().endsWith("Nothing was heard from the inverter.\n"), result.out());
	}

	@Test
	void jsonHasExactlyTheSides() {
		JsonObject json = JsonParser.parseString(run("identify", VECTORS + "pyl-us5000-v1.2.log", "--json").out()).getAsJsonObject();
		assertEquals(Set.of("sides"), json.keySet());
		JsonArray sides = json.getAsJsonArray("sides");
		assertEquals(2, sides.size());
		JsonObject battery = sides.get(0).getAsJsonObject();
		assertEquals(Set.of("sender", "candidates", "ambiguous"), battery.keySet());
		assertEquals("battery", battery.get("sender").getAsString());
		JsonObject best = battery.getAsJsonArray("candidates").get(0).getAsJsonObject();
		assertEquals(Set.of("protocol", "score", "reasons"), best.keySet());
		assertEquals("pylontech.lv.1.2", best.get("protocol").getAsString());
		assertTrue(best.get("score").getAsDouble() > 0.8 && best.get("score").getAsDouble() <= 1, best::toString);
		assertEquals(0, sides.get(1).getAsJsonObject().getAsJsonArray("candidates").size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"NaN", "1,5", "ten", "1.5s"})
	void whatIsNoNumberIsToldInPlainWords(String seconds) {
		Result result = run("identify", VECTORS + "byd-lvs-venus.log", "--seconds", seconds);
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().startsWith("Invalid value for --seconds: \"" + seconds + "\" is no number; write digits"), result.err());
	}

	@Test
	void jsonHasTheSettingsOfABrand() {
		JsonObject json = JsonParser.parseString(run("identify", VECTORS + "byd-lvs-venus.log", "--brand", "victron", "--json").out()).getAsJsonObject();
		assertEquals(Set.of("sides", "brand", "settings"), json.keySet());
		assertEquals(2, json.getAsJsonArray("sides").size());
		assertEquals("victron", json.get("brand").getAsString());
		JsonObject first = json.getAsJsonArray("settings").get(0).getAsJsonObject();
		assertEquals(Set.of("id", "path", "value", "sight", "evidence"), first.keySet());
		assertEquals("seen", first.get("sight").getAsString(), first::toString);
	}

	@Test
	void printsTheSettingsOfABrand() {
		Result result = run("identify", VECTORS + "byd-lvs-venus.log", "--brand", "victron");
		assertTrue(result.out().contains("Settings of Victron Energy on the bus\n"), result.out());
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertEquals(ExitCode.USAGE, run("identify").exitCode());
		assertEquals(ExitCode.USAGE, run("identify", "x.log", "--converter", "sim:x").exitCode());
		assertEquals(ExitCode.USAGE, run("identify", VECTORS + "byd-lvs-venus.log", "--brand", "nobody").exitCode());
		assertEquals(ExitCode.USAGE, run("identify", VECTORS + "byd-lvs-venus.log", "--seconds", "0").exitCode());
		assertEquals(ExitCode.USAGE, run("identify", "--converter", "no uri").exitCode());
		assertEquals(ExitCode.INPUT, run("identify", "no-such.log").exitCode());
		assertEquals(ExitCode.INPUT, new CommandLineRun().withInput("").run("identify", "-").exitCode());
	}

	@Test
	void theBusWithMostFramesCounts() {
		String log = "(1.0) can1 351#1402C012C012C201\n(1.1) can0 307#1234567856494300\n(1.2) can0 307#1234567856494300\n";
		Result result = new CommandLineRun().withInput(log).run("identify", "-");
		assertTrue(result.lines().contains("The inverter speaks victron.bms-can."), result.out());
		assertTrue(result.err().contains("can0 has the most frames"), result.err());
	}

	@Test
	void advises() {
		Result result = run("advise", "--battery", "weco:5k3", "--brand", "victron:cerbo-gx");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(List.of("WeCo 5K3 with Victron Energy Cerbo GX", "", "Set both to: Victron CAN-bus BMS, low voltage (victron.bms-can)"),
				result.lines().subList(0, 3));
		assertEquals(result.out(), run("advise", "--battery", "weco/5k3", "--brand", "victron/cerbo-gx").out());
		JsonObject json = JsonParser.parseString(run("advise", "--battery", "weco", "--brand", "victron", "--json").out()).getAsJsonObject();
		assertEquals("victron.bms-can", json.getAsJsonArray("pairs").get(0).getAsJsonObject().get("battery").getAsString());
		assertEquals(ExitCode.USAGE, run("advise", "--battery", "weco").exitCode());
		assertEquals(ExitCode.USAGE, run("advise", "--battery", "weco:nothing", "--brand", "victron").exitCode());
	}
}
