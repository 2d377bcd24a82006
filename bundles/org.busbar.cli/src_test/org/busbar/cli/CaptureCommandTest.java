package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.Payload;
import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code capture}, with steps that are short and a bus that is there at once. */
@Timeout(60)
class CaptureCommandTest {

	private static final long START = 1_700_000_000_000_000_000L;
	/** Begin the six steps, answer the three that show a display, answer or leave empty what each asks. */
	private static final String ANSWERS = "\nSPH\n\n\n\n\n\n54\n51,7\n-2.5\nyes\n\n54\n51.7\n\n\n\n\n\n\n\n";

	@TempDir
	Path folder;

	private final FakeBus bus = new FakeBus(CaptureCommandTest::deliver);
	private final CommandLineRun run = new CommandLineRun().with("fake", bus);

	private static void deliver(FrameSink sink) {
		sink.frame(START, 0x355, 0, 4, Payload.of(54, 0, 99, 0));
	}

	@BeforeEach
	void shortSteps() throws IOException {
		Path brand = folder.resolve("brand");
		copy(Path.of("..", "org.busbar.brand.generic"), brand, "META-INF/MANIFEST.MF", "OSGI-INF/l10n/bundle.properties", "data/generic.xml");
		Path data = brand.resolve("data/generic.xml");
		Files.writeString(data, Files.readString(data).replaceAll("seconds=\"\\d+\"", "seconds=\"0.01\""));
		Catalogue catalogue = CatalogueLoader.load(List.of(new FolderDataSource(brand), CommandLineRun.bundle("org.busbar.brand.victron"),
				CommandLineRun.bundle("org.busbar.protocol.pylontech")));
		run.with(catalogue);
	}

	private static void copy(Path from, Path to, String... files) throws IOException {
		for (String file : files) {
			Files.createDirectories(to.resolve(file).getParent());
			Files.copy(from.resolve(file), to.resolve(file));
		}
	}

	private Result capture(String... arguments) {
		return run.run(Stream.concat(Stream.of("capture", "--converter", "fake:bus", "--dir", folder.resolve("site").toString()), Stream.of(arguments))
				.toArray(String[]::new));
	}

	@Test
	void leadsThroughAllStepsAndSaysWhatItFound() throws IOException {
		Result result = run.withInput(ANSWERS).run("capture", "generic", "--converter", "fake:bus", "--dir", folder.resolve("site").toString());
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.err().contains("Step 6 of 6"), result.err());
		assertTrue(result.out().contains("Display: battery.voltage = 51.7 V"), result.out());
		assertTrue(result.out().contains("Answer: SPH"), result.out());
		assertTrue(result.out().contains("battery.soc: 0x355 byte 0, unsigned, times 1.0 - agrees at 2 moments with 1 different values"), result.out());
		assertEquals(result.out(), Files.readString(folder.resolve("site/generic-frames.txt")));
		assertTrue(Files.readString(folder.resolve("site/generic-frames.json")).contains("\"answer\": \"SPH\""));
		assertTrue(Files.size(folder.resolve("site/generic-frames.pcapng")) > 0);
		assertEquals(List.of(Mode.LISTEN), bus.modes);
	}

	@Test
	void whatIsNotUnderstoodIsAskedAgain() {
		Result result = run.withInput(ANSWERS.replace("51,7", "about 50\n51,7")).run("capture", "generic", "--converter", "fake:bus", "--dir",
				folder.resolve("site").toString());
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.err().contains("Not understood: \"about 50\""), result.err());
	}

	@Test
	void stepsAreLeftOutAndDoneAgain() {
		Result result = run.withInput("\nfirst\nr\n\nsecond\ns\ns\ns\ns\ns\n").run("capture", "generic", "--converter", "fake:bus", "--dir",
				folder.resolve("site").toString());
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertTrue(result.out().contains("Answer: second"), result.out());
		assertFalse(result.out().contains("Answer: first"), result.out());
		assertTrue(result.out().contains("6. charge: left out"), result.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\nSPH\nq\n", "\nSPH\n"})
	void whoQuitsKeepsWhatIsThere(String typed) throws IOException {
		Result result = run.withInput(typed).run("capture", "generic", "--converter", "fake:bus", "--dir", folder.resolve("site").toString());
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertTrue(result.out().contains("Answer: SPH"), result.out());
		assertTrue(Files.readString(folder.resolve("site/generic-frames.txt")).contains("2. inverter-alone: left out"), result.out());
	}

	@Test
	void whatCannotBeKeptIsPrintedAndTold() throws IOException {
		Path inTheWay = Files.createDirectories(folder.resolve("site/generic-frames.txt"));
		Result result = run.withInput(ANSWERS).run("capture", "generic", "--converter", "fake:bus", "--dir", folder.resolve("site").toString());
		assertEquals(ExitCode.INPUT, result.exitCode(), result.err());
		assertTrue(result.out().contains("Answer: SPH"), result.out());
		assertTrue(result.err().contains(inTheWay + " could not be written"), result.err());
		assertTrue(Files.isDirectory(inTheWay));
		assertTrue(Files.exists(folder.resolve("site/generic-frames.json")));
	}

	@Test
	void whatIsThereAlreadyIsKept() {
		run.withInput(ANSWERS);
		assertEquals(ExitCode.FINE, capture("generic").exitCode());
		Result again = capture("generic");
		assertEquals(ExitCode.INPUT, again.exitCode());
		assertTrue(again.err().contains("generic-frames.pcapng"), again.err());
	}

	@Test
	void whoIsNotKnownOrNeedsNoneIsToldBeforeAnythingIsOpened() {
		Result none = capture("victron");
		assertEquals(ExitCode.USAGE, none.exitCode());
		assertTrue(none.err().contains("busbar record"), none.err());
		Result unknown = capture("genric");
		assertEquals(ExitCode.USAGE, unknown.exitCode());
		assertTrue(unknown.err().contains("generic"), unknown.err());
		Result other = capture("generic", "--capture", "bytes");
		assertEquals(ExitCode.USAGE, other.exitCode());
		assertTrue(other.err().contains("frames"), other.err());
		assertEquals(List.of(), bus.modes);
	}

	@Test
	void aBusThatIsLostEndsItAndKeepsWhatIsThere() {
		FakeBus lost = new FakeBus(sink -> sink.event(new org.busbar.api.channel.BusEvent.Lost(START, "Plug it in again.")));
		Result result = run.with("lost", lost).withInput(ANSWERS).run("capture", "generic", "--converter", "lost:bus", "--dir",
				folder.resolve("site").toString());
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("Plug it in again."), result.err());
		assertTrue(Files.exists(folder.resolve("site/generic-frames.txt")));
	}
}
