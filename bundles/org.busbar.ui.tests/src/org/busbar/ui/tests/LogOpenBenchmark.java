package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/**
 * A log of five million frames. Writes how long it took until its first rows were on the screen and until all of it could be scrolled and searched, and what memory it
 * took, into {@code log.txt} beside the report. Nothing but the number of frames is asserted.
 */
class LogOpenBenchmark {

	private static final int FRAMES = 5_000_000;
	private static final int MEGABYTE = 1 << 20;
	private static final double NANOS_PER_SECOND = 1e9;

	@Test
	void fiveMillionFrames() throws Exception {
		OpenedTrace trace = new OpenedTrace();
		Perspective perspective = new Perspective();
		Path log = Files.createTempFile("busbar-long", ".log");
		Path small = Files.createTempFile("busbar-warm", ".log");
		try {
			OpenedTrace.write(log, FRAMES);
			// Classes are loaded and views are built by then, as in a workbench that somebody works with.
			OpenedTrace.write(small, 100_000);
			trace.open(small, 100_000);
			long before = LoadBenchmark.memory();
			long begun = System.nanoTime();
			perspective.openLog(log);
			Workbench.await("the first rows", () -> trace.table().getItemCount() > 0 && !trace.status().endsWith(" of 100000"));
			double rows = (System.nanoTime() - begun) / NANOS_PER_SECOND;
			Workbench.await("all frames", () -> trace.status().endsWith(" of " + FRAMES));
			double all = (System.nanoTime() - begun) / NANOS_PER_SECOND;
			long after = LoadBenchmark.memory();
			Workbench.screenshot("long-log");
			write(rows, all, before, after);
			assertTrue(Workbench.inUi(trace::status).endsWith(" of " + FRAMES));
		} finally {
			Files.delete(log);
			Files.delete(small);
		}
	}

	private static void write(double rows, double all, long before, long after) throws IOException {
		Files.writeString(Path.of(System.getProperty(TestRun.REPORT)).resolveSibling("log.txt"),
				String.format(Locale.ROOT, "a log of %d frames: first rows after %.2f s, all of it after %.2f s; heap in use before %d MB, with it %d MB%n",
						FRAMES, rows,
						all, before / MEGABYTE, after / MEGABYTE));
	}
}
