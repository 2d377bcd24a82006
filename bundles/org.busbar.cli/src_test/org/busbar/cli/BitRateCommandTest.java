package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

	@Test
	void badArguments() {
		FakeBus bus = new FakeBus(sink -> sink.frame(0, 0, 0, 0, 0));
		assertEquals(ExitCode.USAGE, bitrate(bus, "--seconds", "0").exitCode());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("bitrate").exitCode());
		assertEquals(ExitCode.USAGE, new CommandLineRun().run("bitrate", "--converter", "nothing:x").exitCode());
	}
}
