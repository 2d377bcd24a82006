package org.busbar.core.support;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.RecordedBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The length of a support bundle, and what is left out of it. */
class SupportBundleTest {

	private static final int FRAMES = 20_000;

	@TempDir
	Path folder;

	/** Data that no archive makes shorter. */
	private static SupportContent content() {
		Random random = new Random(1);
		FrameStore frames = new FrameStore();
		for (int i = 0; i < FRAMES; i++) {
			frames.frame(i * 1_000_000L, 0x351, 0, 8, random.nextLong());
		}
		return new SupportContent("1.2.3", "Java", "bus.log", Optional.empty(), Optional.of(new RecordedBus("", 500_000, frames, 0, 0, List.of())),
				Optional.empty(), Optional.empty(), List.of());
	}

	@Test
	void theOldestFramesAreLeftOutUntilItIsShortEnough() throws IOException {
		SupportBundle whole = SupportBundle.of(content(), false, List.of());
		assertEquals(FRAMES, whole.kept());
		SupportBundle shorter = SupportBundle.of(content(), false, List.of(), 100_000);
		assertTrue(shorter.content().length <= 100_000, () -> "length " + shorter.content().length);
		assertEquals(FRAMES, shorter.kept() + shorter.dropped());
		assertTrue(shorter.kept() > FRAMES / 10, () -> "kept " + shorter.kept());
		Path file = Files.write(folder.resolve("a.zip"), shorter.content());
		List<String> cells = assertInstanceOf(Triage.Read.class, Triage.of(file)).cells();
		assertEquals(Long.toString(shorter.kept()), cells.getLast());
	}

	@Test
	void theSameContentGivesTheSameBytes() throws IOException {
		assertArrayEquals(SupportBundle.of(content(), true, List.of()).content(), SupportBundle.of(content(), true, List.of()).content());
	}

	@Test
	void whatCannotBeShortEnoughIsTold() {
		assertThrows(IOException.class, () -> SupportBundle.of(content(), false, List.of(), 100));
	}
}
