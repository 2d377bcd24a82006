package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DoctorCommandTest {

	private static final String VECTORS = "../../releng/vectors/";

	/** Twenty seconds of a genuine set, without and with an answer. */
	private static String log(boolean answered) {
		StringBuilder log = new StringBuilder();
		for (int second = 0; second < 20; second++) {
			for (String frame : List.of("351#1402C012C012C201", "355#58005E00", "356#7A13F2FE6B01", "359#0000000006504E", "35C#C000", "35E#50594C4F4E202020")) {
				log.append("(%d.0) can0 %s\n".formatted(1000 + second, frame));
			}
			if (answered) {
				log.append("(%d.1) can0 305#0000000000000000\n".formatted(1000 + second));
			}
		}
		return log.toString();
	}

	private static Result doctor(String log, String... more) {
		return new CommandLineRun().withInput(log).run(Stream.concat(Stream.of("doctor", "-"), Stream.of(more)).toArray(String[]::new));
	}

	@Test
	void aHealthyBus() {
		Result result = doctor(log(true), "--brand", "victron");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals("FINE: Nothing wrong was found in 140 frames over 19.1 s.", result.lines().getFirst());
		assertTrue(result.out().contains("  protocol  pylontech.lv.1.2"), result.out());
		assertTrue(result.out().contains("  cells     15"), result.out());
	}

	/** What the battery said over its own link was recorded beside the log, with the same clock. */
	@Test
	void theOwnLinkThatWasRecordedBesideIsHeldAgainstTheBus(@TempDir Path folder) throws IOException {
		Path log = Files.writeString(folder.resolve("visit.log"), log(true));
		Path beside = folder.resolve("visit.battery.csv");
		Files.writeString(beside, ownLink(88));
		Result agreeing = new CommandLineRun().run("doctor", log.toString(), "--brand", "victron");
		assertEquals(ExitCode.FINE, agreeing.exitCode(), agreeing.out());
		assertTrue(agreeing.err().contains(beside + ", 10 rounds."), agreeing.err());

		Files.writeString(beside, ownLink(60));
		Result other = new CommandLineRun().run("doctor", log.toString(), "--brand", "victron");

		assertTrue(other.lines().getFirst().startsWith("WARNING: The battery's own link says 60 %, and the battery sends 88 %"), other.out());
		assertEquals(ExitCode.FINE, doctor(log(true), "--brand", "victron").exitCode(), "nothing lies beside the standard input");
	}

	private static String ownLink(int soc) {
		StringBuilder lines = new StringBuilder("# weco\ntime,nanos,id,value,unit,raw,confidence,quantity\n");
		for (int second = 0; second < 20; second += 2) {
			lines.append("x,%d500000000,system.soc,%d,%%,0,one,battery.soc\n".formatted(1000 + second, soc));
		}
		return lines.toString();
	}

	@Test
	void aFindingIsAnExitCode() {
		Result result = doctor(log(false), "--brand", "victron");
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertEquals("ERROR: The battery sent 20 measurements (0x356) in 19 s, and the inverter never answered.", result.lines().getFirst());
		assertEquals(ExitCode.FINE, doctor(log(false)).exitCode(), "it may be a brand that never answers");
		assertEquals(ExitCode.FOUND, doctor(log(true), "--cells", "14").exitCode());
	}

	@Test
	void whatWasMeasuredNeedsNoBus() {
		Result shorted = new CommandLineRun().run("doctor", "--measure", "R=4");
		assertEquals(ExitCode.FOUND, shorted.exitCode(), shorted.err());
		assertTrue(shorted.lines().getFirst().startsWith("ERROR: 4 ohm between CAN-H and CAN-L"), shorted.out());
		assertFalse(shorted.out().contains("1970"), shorted.out());
		Result right = new CommandLineRun().run("doctor", "--measure", "r=60,VH=2.5,VL=2.5");
		assertEquals(ExitCode.FINE, right.exitCode(), right.err());
	}

	@Test
	void whatTheDisplayShowsIsHeldAgainstTheBus() {
		Result result = doctor(log(true), "--display", "soc=50");
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertTrue(result.lines().getFirst().startsWith("ERROR: The inverter shows 50 %, the battery sends 88 %"), result.out());
	}

	/** The example of the field reference: the cable is not to blame. */
	@Test
	void aCodeOfTheDisplayIsHeldAgainstTheBus() {
		Result refused = doctor(log(true).replace("356#7A13", "356#0802"), "--cells", "15", "--display", "code=W31");
		assertTrue(refused.out().contains("W31: the inverter does not believe a value of the battery (by several sources). "
				+ "The bus shows why: The pack voltage in 0x356 reads 5.2 V"), refused.out());
		Result healthy = doctor(log(true), "--display", "code=W31");
		assertTrue(healthy.out().contains("it is not the cable"), healthy.out());
		Result alone = new CommandLineRun().run("doctor", "--brand", "victron", "--display", "code=#67,soc=50");
		assertEquals(ExitCode.FOUND, alone.exitCode(), alone.err());
		assertTrue(alone.lines().getFirst().startsWith("ERROR: 67: the GX has lost the battery's BMS"), alone.out());
		Result unknown = new CommandLineRun().run("doctor", "--brand", "victron", "--display", "code=W31");
		assertEquals(ExitCode.FINE, unknown.exitCode(), unknown.err());
		assertTrue(unknown.lines().getFirst().startsWith("INFO: Nobody here knows what W31 means"), unknown.out());
	}

	@Test
	void whatPeopleKnowNeedsNoBus() {
		Result open = new CommandLineRun().run("doctor", "--know", "type=agm,breaker=NO");
		assertEquals(ExitCode.FOUND, open.exitCode(), open.err());
		assertTrue(open.lines().getFirst().startsWith("DANGER: There is no fuse or breaker"), open.out());
		assertTrue(open.out().contains("C-07  ERROR"), open.out());
		Result right = new CommandLineRun().run("doctor", "--know", "type=lithium,breaker=yes");
		assertEquals(ExitCode.FINE, right.exitCode(), right.err());
		assertEquals("UNDECIDED: Nothing is wrong with what was measured and told; the bus has not been heard.", right.lines().getFirst());
		Result spread = new CommandLineRun().run("doctor", "--measure", "VMmin=51,VMmax=53");
		assertTrue(spread.lines().getFirst().startsWith("DANGER: The modules are 2 V apart"), spread.out());
	}

	@Test
	void aLeadIsJudgedWithoutABus() {
		Result straight = new CommandLineRun().run("doctor", "--brand", "victron", "--battery", "weco/5k3", "--lead", "straight");
		assertEquals(ExitCode.FOUND, straight.exitCode(), straight.err());
		assertTrue(straight.lines().getFirst().startsWith("ERROR: The lead does not join CAN-H with CAN-H and CAN-L with CAN-L"), straight.out());
		Result right = new CommandLineRun().run("doctor", "--brand", "victron", "--battery", "weco/5k3", "--lead", "1-7,2-8");
		assertEquals(ExitCode.FINE, right.exitCode(), right.out());
		Result exchanged = new CommandLineRun().run("doctor", "--brand", "victron", "--battery", "weco/5k3", "--lead", "1-8,2-7");
		assertEquals(ExitCode.FOUND, exchanged.exitCode(), exchanged.out());
		assertTrue(exchanged.lines().getFirst().startsWith("ERROR: Pin 2 at the battery and pin 7 at the inverter"), exchanged.out());
	}

	/** Where the sources contradict each other a reading decides, as it does for the drawing. */
	@Test
	void whatWasReadDecides() {
		String[] open = {"doctor", "--brand", "schneider", "--battery", "weco/5k3", "--lead", "1-14,2-12"};
		Catalogue devices = CatalogueLoader.load(List.of(CommandLineRun.bundle("org.busbar.brand.schneider"),
				CommandLineRun.bundle("org.busbar.battery.weco"), CommandLineRun.bundle("org.busbar.protocol.pylontech")));
		assertTrue(new CommandLineRun().with(devices).run(open).out().contains("C-02  ERROR"));
		Result read = new CommandLineRun().with(devices)
				.run(Stream.concat(Stream.of(open), Stream.of("--decide", "CAN-H=14", "--decide", "CAN-L=12", "--measured", "print"))
						.toArray(String[]::new));
		assertFalse(read.out().contains("C-02"), read.out());
		assertEquals(ExitCode.FINE, read.exitCode(), read.err());
		assertTrue(new CommandLineRun().with(devices).run("doctor", "--brand", "schneider", "--measure", "R=60", "--decide", "CAN-H=14", "--measured", "print")
				.err()
				.contains("--decide needs --brand and --battery"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1-", "0-4", "1-4,2-4", "round", "1-4,"})
	void whatIsNoLead(String lead) {
		Result wrong = new CommandLineRun().run("doctor", "--brand", "victron", "--battery", "weco/5k3", "--lead", lead);
		assertEquals(ExitCode.USAGE, wrong.exitCode());
		assertTrue(wrong.err().contains("--lead is drawn, straight, or the pins that it joins, the battery's first"), wrong.err());
	}

	@Test
	void whatIsNoFact() {
		Result choice = new CommandLineRun().run("doctor", "--know", "breaker=perhaps");
		assertEquals(ExitCode.USAGE, choice.exitCode());
		assertTrue(choice.err().contains("breaker is one of yes, no, not \"perhaps\"."), choice.err());
		Result name = new CommandLineRun().run("doctor", "--know", "fuse=yes");
		assertEquals(ExitCode.USAGE, name.exitCode());
		assertTrue(name.err().contains("--know knows no \"fuse\"") && name.err().contains("breaker"), name.err());
		assertTrue(new CommandLineRun().run("doctor", "--know", "breaker").err().contains("--know takes name=value"));
		assertTrue(new CommandLineRun().run("doctor", "--display", "code=").err().contains("code needs a word"));
	}

	@Test
	void whatIsNoReading() {
		Result unknown = new CommandLineRun().run("doctor", "--measure", "soc=4");
		assertEquals(ExitCode.USAGE, unknown.exitCode());
		assertTrue(unknown.err().contains("--measure knows no \"soc\"") && unknown.err().contains("VHmin"), unknown.err());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("doctor", "--measure", "R=many").exitCode());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("doctor", "--measure", "R=NaN").exitCode());
		for (String impossible : List.of("R=-5", "length=-3", "modules=99999999999", "VB=20000", "R=60,R=120")) {
			assertEquals(ExitCode.USAGE, new CommandLineRun().run("doctor", "--measure", impossible).exitCode(), impossible);
		}
		assertTrue(new CommandLineRun().run("doctor", "--display", "soc=154").err().contains("soc cannot be 154: it is 0 to 100 %"));
		Result displayed = new CommandLineRun().run("doctor", "--display", "soc=5");
		assertEquals(ExitCode.USAGE, displayed.exitCode(), "a display alone shows nothing");
		assertTrue(displayed.err().contains("--measure") && displayed.err().contains("held against a bus"), displayed.err());
	}

	@Test
	void json() {
		Result result = doctor(log(true), "--cells", "14", "--json");
		JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
		assertEquals(List.of("verdict", "causes", "findings", "inferred"), List.copyOf(json.keySet()));
		assertEquals("V-01", json.getAsJsonArray("findings").get(0).getAsJsonObject().get("id").getAsString());
		assertEquals("danger", json.getAsJsonObject("verdict").get("severity").getAsString());
		assertEquals(List.of("protocol"), List.copyOf(json.getAsJsonObject("inferred").keySet()));
	}

	@Test
	void aRecordedVector() {
		Result result = new CommandLineRun().run("doctor", VECTORS + "ecoworthy-cubix100.log", "--protocol", "victron.bms-can", "--option",
				"frames=pylon-mixed",
				"--battery", "weco/5k3", "--capacity", "200");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.lines().getFirst().startsWith("INFO: The charge voltage limit (0x351) is 58.4 V, which is 3.65 V per cell on 16 cells"),
				result.out());
	}

	@Test
	void aLogOfTwoBuses() {
		Result result = doctor(log(true) + "(2000.0) can1 123#00\n", "--brand", "victron");
		assertEquals(ExitCode.FINE, result.exitCode());
		assertTrue(result.err().contains("stdin: holds several buses. can0 has the most frames and is examined; left out: can1."), result.err());
	}

	/** Delivers a fault as fast as the doctor can hear it. */
	private static FakeBus faulty(int seconds) {
		return new FakeBus(sink -> {
			for (long second = 1; second <= seconds; second++) {
				sink.frame(second * 1_000_000_000L, 0x351, 0, 8, Payload.of(0x14, 2, 0, 0, 0, 0, 0xC2, 1));
			}
			sink.event(new BusEvent.End(seconds * 1_000_000_000L));
		});
	}

	@Test
	void listensToABus() {
		for (Map.Entry<Integer, Integer> expected : Map.of(13, ExitCode.FOUND, 9, ExitCode.FINE).entrySet()) {
			Result result = new CommandLineRun().with("sim", faulty(expected.getKey())).run("doctor", "--converter", "sim:x", "--protocol",
					"pylontech.lv.1.2");
			assertEquals(expected.getValue(), result.exitCode(), result.out() + result.err());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"doctor", "doctor - --converter sim:x", "doctor - --cells 0", "doctor - --capacity -1", "doctor - --brand victrn",
			"doctor - --battery weko", "doctor - --battery weco/9k9", "doctor - --protocol pylontech", "doctor - --option frames=x",
			"doctor --converter nonsense",
			"doctor --converter slcan:tty", "doctor --converter sim:x --seconds 0"})
	void refusesWhatIsWrittenWrong(String command) {
		Result result = new CommandLineRun().with("sim", faulty(1)).run(command.split(" "));
		assertEquals(ExitCode.USAGE, result.exitCode(), result.err());
		assertEquals("", result.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"no/such.log", "."})
	void refusesWhatCannotBeRead(String path) {
		assertEquals(ExitCode.INPUT, new CommandLineRun().run("doctor", path).exitCode());
	}

	@Test
	void refusesAnEmptyLog() {
		assertEquals(ExitCode.INPUT, doctor("").exitCode());
	}

	@Test
	void aClockThatWasSetBackIsTold() {
		Result result = doctor(log(true) + log(true), "--brand", "victron");
		assertEquals(ExitCode.FINE, result.exitCode(), result.out());
		assertTrue(result.err().contains("the clock was set 1 times while it was written"), result.err());
	}

	@Test
	void ofManyBusesAFewAreNamed() {
		StringBuilder log = new StringBuilder(log(true));
		for (int bus = 1; bus <= 30; bus++) {
			log.append("(1019.5) can%d 351#1402C012C012C201\n".formatted(bus));
		}
		Result result = doctor(log.toString(), "--brand", "victron");
		assertTrue(result.err().contains("left out: can1, can2, can3, can4, can5, can6, can7, can8, can9, can10 and 20 more."), result.err());
	}

	@Test
	void twoLinesOfOneBattery() {
		Catalogue zcs = CatalogueLoader.load(List.of(CommandLineRun.bundle("org.busbar.brand.zcs"), CommandLineRun.bundle("org.busbar.protocol.pylontech")));
		for (String lines : List.of("can,RS485", "can")) {
			Result result = new CommandLineRun().with(zcs).withInput(log(true)).run("doctor", "-", "--brand", "zcs", "--lines", lines);
			assertEquals(lines.contains("RS485"), result.out().contains("C-16"), result.out() + result.err());
		}
		Result other = doctor(log(true), "--lines", "usb");
		assertEquals(ExitCode.USAGE, other.exitCode());
		assertTrue(other.err().contains("CAN, RS485"), other.err());
	}

	/** Three seconds of 0x351 lie in the damaged place; that the inverter would not have stood it is not known. */
	@Test
	void aDamagedCaptureIsNoSilence(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("bus.pcapng");
		try (CaptureWriter writer = new CaptureWriter(CaptureTarget.create(file), "can0", 500_000)) {
			for (int second = 0; second < 40; second++) {
				writer.frame(second * 1_000_000_000L + 1_000_000, 0x351, 0, 8, Payload.of(0x14, 0x02, 0xC0, 0x12, 0xC0, 0x12, 0xC2, 0x01));
				writer.frame(second * 1_000_000_000L + 2_000_000, 0x305, 0, 8, 0);
			}
		}
		byte[] bytes = Files.readAllBytes(file);
		Arrays.fill(bytes, bytes.length - 40 * 72, bytes.length - 20 * 72, (byte) 0xFF);
		Files.write(file, bytes);
		Result result = new CommandLineRun().run("doctor", file.toString(), "--protocol", "pylontech.lv.1.2", "--brand", "victron", "--cells", "15");
		assertTrue(result.out().contains("A-03"), result.out());
		assertFalse(result.out().contains("T-03"), result.out());
	}
}
