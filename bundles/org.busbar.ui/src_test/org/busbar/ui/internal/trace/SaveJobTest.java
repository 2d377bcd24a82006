package org.busbar.ui.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.busbar.core.observation.FrameStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveJobTest {

	private static final int FRAMES = 10_000;

	@TempDir
	private Path folder;
	private final FrameStore store = new FrameStore(FRAMES);

	@Test
	void allFramesOrThoseThatMatch() throws IOException {
		assertTrue(save("all.log", FrameFormat.CANDUMP, "", new NullProgressMonitor()).isOK());
		assertEquals(FRAMES, lines("all.log").size());
		assertEquals("(0000000000.000000) can0 350#", lines("all.log").getFirst());
		assertTrue(save("some.csv", FrameFormat.CSV, "351", new NullProgressMonitor()).isOK());
		assertEquals(FRAMES / 10 + 1, lines("some.csv").size());
		assertTrue(lines("some.csv").stream().skip(1).allMatch(line -> line.contains(",351,")));
	}

	@Test
	void whoCancelsHasNoFile() {
		IProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertEquals(IStatus.CANCEL, save("all.log", FrameFormat.CANDUMP, "", monitor).getSeverity());
		assertFalse(Files.exists(folder.resolve("all.log")));
	}

	private IStatus save(String name, FrameFormat format, String filter, IProgressMonitor monitor) {
		if (store.end() == 0) {
			for (int i = 0; i < FRAMES; i++) {
				store.frame(i * 1_000_000L, 0x350 + i % 10, 0, 0, 0);
			}
		}
		FrameText text = new FrameText(Optional.empty(), 0, ZoneOffset.UTC);
		// There is no window, and nothing to tell in one.
		return new SaveJob(null, folder.resolve(name), format, store, TracePageTest.matcher(filter), "can0", text).run(monitor);
	}

	private List<String> lines(String name) throws IOException {
		return Files.readAllLines(folder.resolve(name));
	}
}
