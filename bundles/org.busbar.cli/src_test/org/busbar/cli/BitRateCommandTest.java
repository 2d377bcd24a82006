package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BitRateCommandTest {

	private static Result bitrate(FakeBus bus, String... more) {
		String[] arguments = new String[more.length + 3];
		arguments[0] = "bitrate";
		arguments[1] = "--converter";
		arguments[2] = "fake:bus";
		System.arraycopy(more, 0, arguments, 3, more.length);
		return new CommandLineRun().with("fake", bus).run(arguments);
	}

	@Test
	void theRateIsPrinted() {
		FakeBus bus = new FakeBus(sink -> {
			for (int i = 0; i < 20; i++) {
				sink.frame(i, 0x351, 0, 8, 0);
			}
		});
		Result result = bitrate(bus);
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals("500000\n", result.out());
		assertTrue(result.err().contains("The bus runs at 500 kbit/s"), result.err());
		assertTrue(bus.modes.stream().allMatch(mode -> mode == Mode.LISTEN));
		assertTrue(bus.isClosed());
	}

	@Test
	void aConverterThatCannotChoose() {
		Result result = bitrate(new FakeBus(sink -> sink.frame(0, 0x80, FrameFlags.ERROR, 8, 0)), "--seconds", "0.05");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertEquals("", result.out());
		assertTrue(result.err().contains("500 kbit/s: no valid frame, one error") && result.err().contains("runs at 500 kbit/s"), result.err());
	}

	private static FakeBus busy() {
		return new FakeBus(sink -> {
			for (int i = 0; i < 20; i++) {
				sink.frame(1_700_000_000_000_000_000L + i, 0x351, 0, 8, 0);
			}
			sink.event(new BusEvent.End(1_700_000_000_000_000_020L));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"monitor", "identify", "doctor", "record --out bus.pcapng", "watch --dir site"})
	void whoeverListensFindsTheRateFirst(String command, @TempDir Path folder) {
		FakeBus bus = busy();
		String[] arguments = (command.replace("bus.pcapng", folder.resolve("bus.pcapng").toString()).replace("site", folder.toString())
				+ " --converter fake:bus?bitrate=auto&x=y").split(" ");
		Result result = new CommandLineRun().with("fake", bus).run(arguments);
		assertTrue(result.exitCode() <= ExitCode.FOUND, result.err());
		assertTrue(result.err().contains("The bus runs at 500 kbit/s"), result.err());
		ConverterUri found = ConverterUri.parse("fake:bus?x=y&bitrate=500000");
		assertEquals(List.of(found, found), bus.opened);
		assertTrue(bus.modes.stream().allMatch(mode -> mode == Mode.LISTEN));
	}

	@ParameterizedTest
	@ValueSource(strings = {"bitrate", "monitor", "record --out never.pcapng"})
	void whereListeningOnlyIsNotProvenNoRateIsSearched(String command) {
		FakeBus bus = busy();
		bus.listens = Capabilities.Proof.CLAIMED;
		Result result = new CommandLineRun().with("fake", bus).run((command + " --converter fake:bus?bitrate=auto").split(" "));
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertEquals("", result.out());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().startsWith("This converter did not prove that it only listens. At a wrong bit rate it would destroy"), result.err());
		assertEquals(1, bus.opened.size());
		assertTrue(bus.isClosed());
		assertFalse(Files.exists(Path.of("never.pcapng")));
	}

	@Test
	void aSearchThatIsStoppedOpensNothingElse() {
		FakeBus bus = new FakeBus(sink -> sink.frame(0, 0x80, FrameFlags.ERROR, 8, 0));
		Result result = new CommandLineRun().with("fake", bus).stopped().run("monitor", "--converter", "fake:bus?bitrate=auto");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("stopped before a rate was found"), result.err());
		assertEquals(1, bus.opened.size());
	}

	@Test
	void badArguments() {
		FakeBus bus = new FakeBus(sink -> sink.frame(0, 0, 0, 0, 0));
		assertEquals(ExitCode.USAGE, bitrate(bus, "--seconds", "0").exitCode());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("bitrate").exitCode());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("bitrate", "--converter", "nothing:x").exitCode());
	}
}
