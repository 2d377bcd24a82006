package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCommandTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void addsListsAndRemoves() throws IOException {
		Path dbc = Files.writeString(folder.resolve("my-bms.dbc"), "BO_ 853 State: 8 BMS\n SG_ SOC : 0|16@1+ (1,0) [0|100] \"%\" X\n");
		Result none = run("own");
		assertEquals(0, none.exitCode());
		assertTrue(none.err().contains("There are no own files in " + folder.resolve("own")), none.err());
		Result added = run("own", "--add", dbc.toString());
		assertEquals(0, added.exitCode(), added.err());
		assertEquals(List.of("my-bms.dbc"), added.lines());
		assertTrue(added.err().contains("my-bms.dbc: added. It is the protocol own.my-bms") && added.err().contains("--protocol own.my-bms"), added.err());
		assertEquals(List.of("my-bms.dbc"), run("own").lines());
		Result again = run("own", "--add", dbc.toString(), "--add", folder.resolve("absent.dbc").toString());
		assertEquals(3, again.exitCode());
		assertTrue(again.err().contains("already") && again.err().contains("absent.dbc"), again.err());
		Path broken = Files.writeString(folder.resolve("broken.dbc"), "BO_ x State: 8 BMS\n");
		Result refused = run("own", "--add", broken.toString());
		assertEquals(3, refused.exitCode());
		assertTrue(refused.err().contains(broken + ":1:5: ") && refused.err().contains(broken + ": not added."), refused.err());
		Result removed = run("own", "--remove", "my-bms.dbc");
		assertEquals(0, removed.exitCode(), removed.err());
		assertEquals(List.of(), removed.lines());
		assertEquals(3, run("own", "--remove", "my-bms.dbc").exitCode());
	}

	private Result run(String... arguments) {
		return new CommandLineRun().withOwn(folder.resolve("own")).run(arguments);
	}
}
