package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DecodeCommandTest {

	private static final String VECTORS = "../../releng/vectors/";
	private static final String US5000 = VECTORS + "pyl-us5000-v1.2.log";

	private static Result decode(String log, String... more) {
		String[] arguments = Stream.concat(Stream.of("decode", "-", "--protocol", "pylontech.lv.1.2"), Stream.of(more)).toArray(String[]::new);
		return new CommandLineRun().withInput(log).run(arguments);
	}

	@Test
	void writesARowForEverySignal() {
		Result result = new CommandLineRun().run("decode", US5000, "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(List.of("time,channel,id,message,signal,value,unit,label", "1700000000.000000,can0,351,Limits,ChargeVoltageLimit,53.2,V,",
				"1700000000.000000,can0,351,Limits,ChargeCurrentLimit,480,A,", "1700000000.000000,can0,351,Limits,DischargeCurrentLimit,480,A,",
				"1700000000.000000,can0,351,Limits,DischargeVoltageLimit,45,V,", "1700000000.020000,can0,355,State,SOC,88,%,",
				"1700000000.020000,can0,355,State,SOH,94,%,", "1700000000.040000,can0,356,Measurements,Voltage,49.86,V,",
				"1700000000.040000,can0,356,Measurements,Current,-27,A,"), result.lines().subList(0, 9));
		assertTrue(result.lines().contains("1700000000.060000,can0,359,ProtectionAlarm,CellOrModuleOverVoltage,0,,clear"), result.out());
		assertTrue(result.lines().contains("1700000000.100000,can0,35E,Manufacturer,ManufacturerName,PYLON   ,,"), result.out());
	}

	@Test
	void writesJsonLines() {
		Result result = decode("(1700000000.020000) can0 355#58005E00\n", "--format", "jsonl");
		assertEquals(
				"{\"time\":\"1700000000.020000\",\"channel\":\"can0\",\"id\":\"355\",\"message\":\"State\",\"signal\":\"SOC\",\"value\":88,\"unit\":\"%\",\"label\":\"\"}",
				result.lines().getFirst());
		JsonObject text = JsonParser.parseString(decode("(1.0) can0 35E#50594C4F4E202020\n", "--format", "jsonl").out()).getAsJsonObject();
		assertEquals("PYLON   ", text.get("value").getAsString());
	}

	@Test
	void writesQuantities() {
		Result result = new CommandLineRun().run("decode", US5000, "--protocol", "pylontech.lv.1.2", "--quantities");
		assertEquals("time,quantity,value,unit,state", result.lines().getFirst());
		for (String row : List.of("1700000000.000000,limit.charge.voltage,53.2,V,valid", "1700000000.020000,battery.soc,88,%,valid",
				"1700000000.040000,battery.current,-27,A,valid", "1700000000.040000,battery.temperature,36.3,degC,valid")) {
			assertTrue(result.lines().contains(row), row + " in " + result.out());
		}
		JsonObject json = JsonParser.parseString(decode("(1.5) can0 355#5800\n", "--quantities", "--format", "jsonl").lines().getFirst()).getAsJsonObject();
		assertEquals("battery.soc", json.get("quantity").getAsString());
		assertEquals(88, json.get("value").getAsInt());
	}

	@Test
	void shortFramesHaveNoRowForWhatTheyDoNotReach() {
		assertEquals(List.of("1.5,can0,355,State,SOC,88,%,"), decode("(1.5) can0 355#5800\n").lines().subList(1, 2));
		assertFalse(decode("(1.5) can0 355#5800\n").out().contains("SOH"));
		Result quantities = decode("(1.5) can0 355#5800\n", "--quantities");
		assertTrue(quantities.lines().contains("1.5,battery.soh,,%,absent"), quantities.out());
		assertTrue(decode("(1.5) can0 355#5800\n", "--quantities", "--format", "jsonl").out()
				.contains("\"quantity\":\"battery.soh\",\"value\":null,\"unit\":\"%\",\"state\":\"absent\""));
	}

	@Test
	void quantitiesBecomeStaleBusByBus() {
		String log = "(1.0) can0 355#58005E00\n(1.1) can1 355#58005E00\n(600.0) can1 356#7A13F2FE6B01\n";
		List<String> rows = decode(log, "--quantities").lines();
		assertEquals(1, rows.stream().filter(row -> row.equals("600.0,battery.soc,88,%,stale")).count(), String.join("\n", rows));
	}

	@Test
	void countsWhatNoMessageDescribes() {
		Result result = decode("(1.0) can0 355#58005E00\n(1.1) can0 123#00\n(1.2) can0 123#00\n(1.3) can0 18FF1234#00\n");
		assertEquals(ExitCode.FINE, result.exitCode());
		assertTrue(result.err().contains("stdin: pylontech.lv.1.2 does not describe the identifiers 123 (2), 18FF1234 (1); frames left out: 3."), result.err());
		assertEquals(3, result.lines().size());
	}

	@Test
	void decodesTheRestWhenALineIsCutOff() {
		Result result = decode("(1.0) can0 355#58005E00\n(1.1) can0 355#58005\n(1.2) can0 355#58005E00\n");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("stdin:2:"), result.err());
		assertEquals(5, result.lines().size(), result.out());
	}

	@Test
	void refusesWhatIsNoLog(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("no.log"), "Dear reader,\nthis is a letter.\n".repeat(30));
		Result result = new CommandLineRun().run("decode", file.toString(), "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains(file + ":1:"), result.err());
		assertTrue(result.err().contains(file + ": holds no CAN frame."), result.err());
		assertTrue(result.err().contains("more problems like these"), result.err());
		assertTrue(result.err().lines().count() < 30, "does not flood the screen");
	}

	@ParameterizedTest
	@CsvSource({"no/such.log,there is no such file", ".,cannot be read"})
	void refusesWhatCannotBeRead(String path, String message) {
		Result result = new CommandLineRun().run("decode", path, "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains(path + ": " + message), result.err());
	}

	@Test
	void decodesACaptureThatIsCutOff(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("named-as.one-likes");
		try (CaptureWriter capture = new CaptureWriter(CaptureTarget.create(file), "bus", 0)) {
			for (int i = 0; i < 3; i++) {
				capture.frame(1_500_000_000L + i, 0x355, 0, 2, 0x58);
			}
		}
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
		Result result = new CommandLineRun().run("decode", file.toString(), "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertEquals(List.of("1.500000,bus,355,State,SOC,88,%,", "1.500000001,bus,355,State,SOC,88,%,"), result.lines().subList(1, 3));
		assertTrue(result.err().contains(file + ": byte " + (bytes.length - 72) + ": the last block is cut off after 71 of 72 bytes"), result.err());
	}

	@Test
	void leavesOutWhatIsNoCanInAPcapngFileOfAnotherProgram() throws Exception {
		byte[] foreign = HexFormat.of().parseHex("0a0d0d0a" + "1c000000" + "4d3c2b1a" + "01000000" + "ffffffffffffffff" + "1c000000"
				+ "01000000" + "14000000" + "01000000" + "00000000" + "14000000");
		Result result = new CommandLineRun().withInput(foreign).run("decode", "-", "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("stdin: byte 28: interface can0 has link type 1; its packets are left out"), result.err());
	}

	@Test
	void refusesAnEmptyLog() {
		assertEquals(ExitCode.INPUT, decode("").exitCode());
	}

	@Test
	void namesTheProtocolThatWasProbablyMeant() {
		Result result = new CommandLineRun().run("decode", US5000, "--protocol", "pylontech.lv.1.1");
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("There is no protocol \"pylontech.lv.1.1\". Did you mean \"pylontech.lv.1.2\"?"), result.err());
		assertTrue(result.err().contains("victron.bms-can"), result.err());
		assertEquals("", result.out());
	}

	@Test
	void endsQuietlyWhenTheReaderOfItsOutputLeaves() {
		Result result = new CommandLineRun().runWithBrokenOutput("Broken pipe", "decode", US5000, "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.FINE, result.exitCode());
		assertEquals("", result.err());
	}
}
