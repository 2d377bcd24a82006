package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusbarCommandTest {

	@Test
	void printsItsVersion() {
		assertEquals(new Result(ExitCode.FINE, "Busbar 1.2.3" + System.lineSeparator(), ""), new CommandLineRun().run("--version"));
	}

	@Test
	void wantsACommand() {
		Result result = new CommandLineRun().run();
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("\"busbar --help\" tells how it is written."), result.err());
	}

	@Test
	void suggestsTheCommandThatWasMeant() {
		Result result = new CommandLineRun().run("brandss");
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains("Did you mean \"brand"), result.err());
	}

	@Test
	void tellsExitCodesAndExamples() {
		String help = new CommandLineRun().run("--help").out();
		assertTrue(help.contains("Usage: busbar"), help);
		assertTrue(help.lines().anyMatch(line -> line.matches("  3 +a file or a device did not give what it had to")), help);
		assertTrue(help.contains("  busbar wiring victron"), help);
	}

	@ParameterizedTest
	@ValueSource(strings = {"brands", "brand", "batteries", "battery", "protocols", "dbc", "own", "wiring", "decode", "simulate", "monitor", "watch", "record", "send", "replay",
			"help"})
	void everyCommandHasAHelpTextWithAnExample(String command) {
		Result result = new CommandLineRun().run(command, "--help");
		assertEquals(ExitCode.FINE, result.exitCode());
		assertTrue(result.out().contains("  busbar " + command) || command.equals("help"), result.out());
		assertTrue(new CommandLineRun().run("--help").out().lines().anyMatch(line -> line.matches("  " + command + " +[A-Z].*")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"brand", "dbc", "wiring", "decode", "simulate", "monitor", "watch", "record", "send", "replay"})
	void everyOptionAndParameterIsExplained(String command) {
		String help = new CommandLineRun().run(command, "--help").out();
		long options = help.lines().filter(line -> line.matches(" {2,}(-[a-zA-Z], +)?--[a-z]+.*| {6,}[A-Z]+")).count();
		assertTrue(options > 0, help);
		// An option without a text stands alone on its line and is followed by another option or by nothing.
		String[] lines = help.split("\n");
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].matches(" {2,}(-[a-zA-Z], +)?--[^ ]+ *")) {
				assertTrue(i + 1 < lines.length && lines[i + 1].matches(" {15,}[A-Z].*"), lines[i] + "\n" + Arrays.toString(lines));
			}
		}
		assertFalse(help.contains("null"), help);
	}

	@Test
	void endsQuietlyWhenTheReaderOfItsOutputLeaves() {
		Result result = new CommandLineRun().runWithBrokenOutput("Broken pipe", "protocols");
		assertEquals(ExitCode.FINE, result.exitCode());
		assertEquals("", result.err());
	}

	@Test
	void tellsWhenTheOutputCannotBeWritten() {
		Result result = new CommandLineRun().runWithBrokenOutput("No space left on device", "protocols");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("No space left on device"), result.err());
	}
}
