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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.protocol.EffectiveProtocol;
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

	@Test
	void framesThatCarryASerialNumberInAnyDialectAreMaskedWhateverTheSiteIsSetTo() {
		Catalogue catalogue = CatalogueLoader.load(Stream.of("org.busbar.brand.victron", "org.busbar.protocol.pylontech", "org.busbar.protocol.sofar")
				.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());
		EffectiveProtocol set = EffectiveProtocol.of(catalogue.protocol("victron.bms-can").orElseThrow(), Map.of());
		SupportContent content = new SupportContent("1.2.3", "Java", "bus.log", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(set),
				List.of());
		SerialNumbers serials = SupportBundle.serials(content, catalogue.protocols());
		List<DbcMessage> carrying = Stream.concat(catalogue.protocols().stream().flatMap(one -> one.layers().values().stream()), Stream.of(set.dbc()))
				.flatMap(dbc -> dbc.messages().stream()).filter(message -> message.name().toLowerCase(Locale.ROOT).contains("serial")).toList();
		assertTrue(carrying.stream().anyMatch(message -> message.name().equals("RtSerial1")), carrying::toString);
		for (DbcMessage message : carrying) {
			assertEquals(0, serials.mask(message.id(), message.extended() ? FrameFlags.EXTENDED : 0, -1), message.name());
		}
		DbcMessage first = carrying.stream().filter(message -> message.name().equals("RtSerial1")).findFirst().orElseThrow();
		assertEquals(0, serials.mask(first.id() + 0x1000, FrameFlags.EXTENDED, -1), "of the second pack");
		assertEquals(-1, serials.mask(0x351, 0, -1));
	}

	@Test
	void aNumberThatBeginsAsALongerOneDoesLeavesNothingOfThat() {
		SerialNumbers serials = SerialNumbers.of(Optional.empty(), List.of("slcan:SN-4711", "slcan:SN-4711-0815"), List.of());
		assertEquals("masked and masked", serials.mask("SN-4711-0815 and SN-4711"));
	}
}
