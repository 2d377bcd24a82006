package org.busbar.core.watch;

import static org.busbar.core.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.Frame;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.doctor.RecordedBus;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Dialect;
import org.busbar.core.observation.Observation;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.Rotation;
import org.busbar.core.recorder.SmallDisk;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.Session;
import org.busbar.core.testing.FakeConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());
	private static final List<Frame> FRAMES = RecordedBus.frames("pyl-us5000-v1.2");
	/** As long as it takes to tell the dialect. */
	private static final int SECONDS = 30;
	private static final Instant BEGIN = Instant.parse("2026-11-26T10:00:10Z");

	@TempDir
	Path temporary;

	private final FakeConverter bus = new FakeConverter();
	private Path folder;
	private Session session;
	private Observation observation;

	@BeforeEach
	void open() throws Exception {
		folder = temporary.resolve("site");
		session = Session.open(bus, ConverterUri.parse("fake:bus"), Mode.LISTEN);
		observation = Observation.of(session, new Assumptions(new Dialect.Identified(CATALOGUE.protocols()), Site.UNKNOWN));
	}

	@AfterEach
	void close() {
		observation.end();
		session.close();
	}

	private Watch watch(long fileBytes) throws IOException {
		return new Watch(session, observation, new Rotation(folder, "bus", fileBytes, Duration.ofHours(1), 100 * fileBytes), BEGIN);
	}

	private void play(int second) {
		FRAMES.forEach(frame -> bus.sink().frame(frame.nanos() + second * 1_000_000_000L, frame.id(), frame.flags(), frame.dlc(), frame.payload()));
	}

	private void play() {
		for (int second = 0; second < SECONDS; second++) {
			play(second);
		}
		await(() -> observation.reading().frames() == SECONDS * FRAMES.size() && observation.reading().protocol().isPresent());
	}

	private List<String> events() throws IOException {
		return Files.readAllLines(folder.resolve(Watch.EVENTS));
	}

	private List<String> minutes() throws IOException {
		return Files.readAllLines(folder.resolve(Watch.MINUTES));
	}

	private List<Path> captures() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".pcapng")).sorted().toList();
		}
	}

	@Test
	void writesATableByTheMinuteAndAListOfEvents() throws IOException {
		try (Watch watch = watch(1_000_000)) {
			play();
			watch.look(BEGIN.plusSeconds(5));
			watch.look(BEGIN.plusSeconds(10));
			bus.event(new BusEvent.Notice(0, "the device is warm"));
			bus.event(new BusEvent.Dropped(0, 7));
			await(() -> session.notice().isPresent() && session.snapshot().totals().lostBefore() == 7);
			watch.look(BEGIN.plusSeconds(14));
			for (int second = 20; second < 130; second += 10) {
				watch.look(BEGIN.plusSeconds(second));
			}
		}
		List<String> header = List.of(minutes().getFirst().split(",", -1));
		List<String> first = List.of(minutes().get(1).split(",", -1));
		assertEquals("2026-11-26T10:00:00Z", first.getFirst());
		assertEquals(Integer.toString(SECONDS * FRAMES.size()), first.get(header.indexOf("frames")));
		assertEquals("7", first.get(header.indexOf("lost")));
		assertEquals(observation.reading().value(Quantity.BATTERY_VOLTAGE).orElseThrow().value(),
				Double.parseDouble(first.get(header.indexOf("battery.voltage.max"))), 0.001);
		assertEquals(List.of("time", "2026-11-26T10:00:00Z", "2026-11-26T10:01:00Z", "2026-11-26T10:02:00Z"),
				minutes().stream().map(line -> line.split(",")[0]).toList());
		List<String> told = events();
		assertTrue(told.get(1).endsWith(",watch,,,Watching fake:bus"), told::toString);
		assertTrue(told.stream().anyMatch(line -> line.endsWith(",state,,,LISTENING")), told::toString);
		assertTrue(told.stream().anyMatch(line -> line.endsWith(",notice,,,the device is warm")), told::toString);
		assertTrue(told.stream().anyMatch(line -> line.contains(",loss,") && line.endsWith(" 7")), told::toString);
		assertTrue(told.stream().anyMatch(line -> line.endsWith(",protocol,,,The frames are read as pylontech.lv.1.2")), told::toString);
		assertTrue(told.getLast().endsWith(",watch,,,The watch ended"), told::toString);
		assertEquals(1, captures().size());
	}

	@Test
	void whatTheDoctorFindsStandsInTheList() throws IOException {
		try (Watch watch = watch(1_000_000)) {
			// Half a minute of traffic without an answer of the inverter, and then the battery falls silent for a minute.
			play();
			play(90);
			await(() -> observation.reading().frames() == (SECONDS + 1) * FRAMES.size() && observation.reading().diagnosis().isPresent());
			watch.look(BEGIN.plusSeconds(5));
			assertEquals(observation.reading().diagnosis().orElseThrow().isAlarming(), watch.isAlarmed());
		}
		List<String> found = observation.reading().diagnosis().orElseThrow().findings().stream().map(finding -> finding.id() + ',' + finding.severity())
				.sorted().toList();
		assertFalse(found.isEmpty());
		assertEquals(found,
				events().stream().filter(line -> line.contains(",found,")).map(line -> line.split(",", 5)).map(cells -> cells[2] + ',' + cells[3]).sorted()
						.toList());
	}

	@Test
	void aComputerThatSleptIsTold() throws IOException {
		try (Watch watch = watch(1_000_000)) {
			watch.look(BEGIN.plusSeconds(1));
			watch.look(BEGIN.plusSeconds(3601));
		}
		assertTrue(events().stream().anyMatch(line -> line.startsWith("2026-11-26T11:00:11Z,watch,") && line.contains("3,600 s")), () -> read());
		assertEquals(3, minutes().size());
	}

	private String read() {
		try {
			return events().toString();
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Test
	void aDiskThatRefusesIsToldAndTheRecordingGoesOn() throws IOException {
		Path away = temporary.resolve("away");
		try (Watch watch = watch(2_000)) {
			watch.look(BEGIN.plusSeconds(1));
			assertTrue(watch.trouble().isEmpty());
			// The next capture has no place to begin in.
			Files.move(folder, away);
			play();
			await(() -> {
				watch.look(BEGIN.plusSeconds(2));
				return watch.trouble().orElse("").contains("the recording ended");
			});
			assertTrue(watch.trouble().get().contains(folder.toString()), watch.trouble()::toString);
			watch.look(BEGIN.plusSeconds(40));
			assertTrue(watch.trouble().isPresent());
			Files.move(away, folder);
			int before = captures().size();
			watch.look(BEGIN.plusSeconds(80));
			assertTrue(watch.trouble().isEmpty(), watch.trouble()::toString);
			assertEquals(before + 1, captures().size());
		}
		assertTrue(events().stream().anyMatch(line -> line.endsWith("Recording goes on")), () -> read());
		assertEquals(3, minutes().size(), "the minutes in between waited in memory");
	}

	@Test
	void whatADiskThatStandsStillCostsIsTold() throws Exception {
		SmallDisk slow = new SmallDisk();
		Recorder[] running = new Recorder[1];
		try (Watch watch = new Watch(session, observation, folder, from -> running[0] = slow.record(session), BEGIN)) {
			slow.stall();
			play(0);
			slow.awaitStalled();
			for (int frames = 0, second = 1; frames <= FrameRing.SESSION_SLOTS; frames += FRAMES.size(), second++) {
				play(second);
			}
			slow.resume();
			await(() -> running[0].status().dropped() > 0);
			watch.look(BEGIN.plusSeconds(2));
			watch.look(BEGIN.plusSeconds(3));
			assertEquals(1, events().stream().filter(line -> line.contains("loss,,,") && line.contains("because the disk did not keep up")).count(),
					this::read);
			assertTrue(watch.trouble().isEmpty(), "It keeps up again");
		}
	}

	@Test
	void aDiskThatStandsStillAtTheEndIsToldAndNotWaitedFor() throws Exception {
		SmallDisk slow = new SmallDisk();
		try (Watch watch = new Watch(session, observation, folder, from -> slow.record(session), BEGIN)) {
			slow.stall();
			play(0);
			slow.awaitStalled();
		}
		assertTrue(events().stream().anyMatch(line -> line.contains(",recording,,,") && line.contains("does not answer")), this::read);
		slow.resume();
	}

	@Test
	void goesOnInTheSameFolder() throws IOException {
		try (Watch watch = watch(1_000_000)) {
			watch.look(BEGIN.plusSeconds(1));
		}
		// Killed while it wrote.
		Files.writeString(folder.resolve(Watch.EVENTS), Files.readString(folder.resolve(Watch.EVENTS)) + "2026-11-26T10:00:12Z,st");
		try (Watch watch = watch(1_000_000)) {
			watch.look(BEGIN.plusSeconds(2));
		}
		List<String> told = events();
		assertEquals(1, told.stream().filter(line -> line.startsWith("time,")).count());
		assertTrue(told.contains("2026-11-26T10:00:12Z,st"), told::toString);
		assertEquals(2, told.stream().filter(line -> line.endsWith("Watching fake:bus")).count());
		assertEquals(2, captures().size());
	}

	@Test
	void aFolderThatCannotBeMadeIsExplained() throws IOException {
		Files.writeString(folder, "a file");
		IOException refused = assertThrows(IOException.class, () -> watch(1_000_000));
		assertTrue(String.valueOf(refused.getMessage()).contains(folder.toString()), refused::getMessage);
	}
}
