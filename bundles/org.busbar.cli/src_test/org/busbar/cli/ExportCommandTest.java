package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.catalogue.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code busbar export} */
class ExportCommandTest {

	@TempDir
	Path folder;

	@BeforeEach
	void makeSite() {
		assertEquals(ExitCode.FINE,
				run("config", "new", site(), "--battery", "weco/5k3", "--modules", "2", "--inverter", "victron/cerbo-gx", "--protocol", "victron.bms-can")
						.exitCode());
	}

	private static Result run(String... arguments) {
		return new CommandLineRun().run(arguments);
	}

	private String site() {
		return folder.resolve("site.busbar").toString();
	}

	private Path to(String name) {
		return folder.resolve(name);
	}

	private String log() throws IOException {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < 30; i++) {
			log.append("(17900000%02d.000000) can0 351#4002E803E803B801\n(17900000%02d.100000) can0 356#501400000C00\n".formatted(i, i));
		}
		return Files.writeString(to("bus.log"), log.toString()).toString();
	}

	@Test
	void everythingIsWrittenAndTheSameTwice() throws IOException {
		String log = log();
		for (String name : List.of("one", "two")) {
			Result result = run("export", site(), "--to", to(name).toString(), "--capture", log, "--company", "Rossi");
			assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		}
		List<String> names = names(to("one"));
		assertTrue(
				names.containsAll(List.of("report.html", "report.pdf", "drawing.svg", "drawing.png", "drawing.pdf", "protocol.dbc", "wires.csv", "findings.csv",
						"site.json", "site.zip")),
				names::toString);
		assertEquals(names, names(to("two")));
		for (String name : names) {
			assertArrayEquals(Files.readAllBytes(to("one").resolve(name)), Files.readAllBytes(to("two").resolve(name)), name);
		}
		assertTrue(Files.readString(to("one").resolve("report.html")).contains("bus.log"), "the capture is named");
		assertTrue(Files.readString(to("one").resolve("report.html")).contains("Rossi"), "the company is named");
	}

	private static List<String> names(Path in) throws IOException {
		try (Stream<Path> files = Files.list(in)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void nothingIsOverwrittenUnlessAskedFor() throws IOException {
		Path there = Files.createDirectories(to("out")).resolve("site.json");
		Files.writeString(there, "mine");
		Result refused = run("export", site(), "--to", to("out").toString(), "--format", "dbc,json");
		assertEquals(ExitCode.USAGE, refused.exitCode());
		assertTrue(refused.err().contains("Already there: site.json"), refused.err());
		assertEquals(List.of("site.json"), names(to("out")), "nothing else was written");
		assertEquals("mine", Files.readString(there));
		assertEquals(ExitCode.FINE, run("export", site(), "--to", to("out").toString(), "--format", "dbc,json", "--force").exitCode());
		assertEquals(List.of("protocol.dbc", "site.json"), names(to("out")));
	}

	@Test
	void whatCannotBeMadeIsTold() throws IOException {
		Result result = new CommandLineRun().with(Catalogue.EMPTY).run("export", site(), "--to", to("out").toString(), "--format", "dbc,report.html");
		assertEquals(ExitCode.FOUND, result.exitCode());
		assertTrue(result.err().contains("There is no DBC file"), result.err());
		assertEquals(List.of("report.html"), names(to("out")));
	}

	@Test
	void wrongInputIsTold() throws IOException {
		assertTrue(run("export", site()).err().contains("--to DIR"));
		Result format = run("export", site(), "--to", to("out").toString(), "--format", "docx");
		assertEquals(ExitCode.USAGE, format.exitCode());
		assertTrue(format.err().contains("report.html, report.pdf"), format.err());
		assertEquals(ExitCode.INPUT, run("export", site(), "--to", to("out").toString(), "--capture", to("none.log").toString()).exitCode());
		Path text = Files.writeString(to("logo.png"), "no picture");
		Result logo = run("export", site(), "--to", to("out").toString(), "--logo", text.toString());
		assertEquals(ExitCode.INPUT, logo.exitCode());
		assertTrue(logo.err().contains("It is no PNG or JPEG picture"), logo.err());
		Result file = run("export", site(), "--to", text.toString(), "--format", "json");
		assertEquals(ExitCode.INPUT, file.exitCode());
		assertFalse(Files.exists(to("out")), "nothing was written");
	}

	@Test
	void theSchemaIsPrinted() {
		Result result = run("export", "--schema");
		assertEquals(ExitCode.FINE, result.exitCode());
		assertTrue(result.out().contains("\"$id\": \"https://busbar.org/schema/site/1\""), result.out());
	}
}
