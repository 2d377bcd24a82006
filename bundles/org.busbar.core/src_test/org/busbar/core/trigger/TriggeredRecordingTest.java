package org.busbar.core.trigger;

import static org.busbar.core.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.api.doctor.Site;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Dialect;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.Rotation;
import org.busbar.core.recorder.SmallDisk;
import org.busbar.core.session.Session;
import org.busbar.core.testing.FakeConverter;
import org.busbar.core.trigger.RecordingProgress.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TriggeredRecordingTest {

	private static final long START = 1_700_000_000_000_000_000L;
	private static final long SECOND = 1_000_000_000L;
	private static final EffectiveProtocol PROTOCOL = new TestProtocol().layer("a.dbc", """
			BO_ 853 State: 8 Battery
			 SG_ Soc : 0|16@1+ (1,0) [0|0] "%" Inverter
			""", """
			BA_ "BusbarQuantity" SG_ 853 Soc "battery.soc";
			""").effective();

	@TempDir
	Path folder;

	private final FakeConverter bus = new FakeConverter();
	private final AtomicLong host = new AtomicLong();
	private Session session;

	@BeforeEach
	void open() throws IOException {
		session = Session.open(bus, ConverterUri.parse("fake:bus"), Mode.LISTEN);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private void frame(int second, int id, int payload) {
		bus.frame(START + second * SECOND, id, payload);
	}

	private static RecordingPlan plan(String start, int pre, int post) {
		return new RecordingPlan(Optional.of(Trigger.parse(start)), Optional.empty(), Duration.ofSeconds(pre), Duration.ofSeconds(post));
	}

	private TriggeredRecording recording(RecordingPlan plan, RecordingPlace place) throws IOException {
		BusReading reading = new BusReading(new Assumptions(new Dialect.Chosen(PROTOCOL), Site.UNKNOWN), Optional.of(PROTOCOL), 0, List.of(), Map.of(),
				Optional.empty(), 0, true, true);
		return new TriggeredRecording(session, plan, place, () -> reading, host::get);
	}

	private RecordingPlace many() {
		return new RecordingPlace.Many(new Rotation(folder, "bus", 1_000_000, Duration.ofHours(1), 10_000_000));
	}

	private List<String> content(Path file) throws IOException {
		return SmallDisk.content(Files.readAllBytes(file)).stream().filter(line -> !line.startsWith("STATE")).toList();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	@Test
	void recordsWhatCameBeforeAndAfterTheTrigger() throws IOException {
		Path file = folder.resolve("a.pcapng");
		try (TriggeredRecording recording = recording(plan("123", 5, 10), new RecordingPlace.One(file))) {
			for (int second = 0; second < 20; second++) {
				frame(second, 0x351, second);
			}
			recording.look();
			assertEquals(Phase.WAITING, recording.progress().phase());
			assertFalse(recording.mark("nowhere"));
			assertFalse(Files.exists(file));
			frame(20, 0x123, 100);
			recording.look();
			assertEquals(Phase.ENDING, recording.progress().phase());
			assertEquals(Optional.of("123"), recording.progress().fired());
			frame(21, 0x351, 21);
			host.addAndGet(9 * SECOND);
			recording.look();
			assertEquals(Phase.ENDING, recording.progress().phase());
			host.addAndGet(1 * SECOND);
			recording.look();
			assertEquals(Phase.OVER, recording.progress().phase());
			frame(22, 0x123, 101);
			recording.look();
			assertEquals(1, recording.progress().recordings());
			assertEquals(7, recording.progress().frames());
		}
		assertEquals(List.of("15", "16", "17", "18", "19", "100", "21"), content(file).stream().filter(line -> line.matches("\\d+")).toList());
		assertTrue(content(file).contains("MARK Trigger: 123"), () -> String.valueOf(file));
	}

	@Test
	void eachTriggerHasARecordingOfItsOwnInAFolder() throws IOException {
		try (TriggeredRecording recording = recording(plan("battery.soc<20", 0, 5), many())) {
			for (int soc : new int[]{30, 19, 18, 30}) {
				frame(soc == 30 ? 1 : 2, 0x355, soc);
			}
			recording.look();
			assertEquals(Optional.of("battery.soc<20 (battery.soc = 19 %)"), recording.progress().fired());
			host.addAndGet(5 * SECOND);
			recording.look();
			assertEquals(Phase.WAITING, recording.progress().phase());
			frame(20, 0x355, 5);
			recording.look();
			host.addAndGet(5 * SECOND);
			recording.look();
			assertEquals(2, recording.progress().recordings());
		}
		assertEquals(2, files().size());
		assertTrue(content(files().get(1)).contains("5"));
	}

	@Test
	void theTriggerFiringAgainProlongsIt() throws IOException {
		try (TriggeredRecording recording = recording(plan("123", 0, 5), many())) {
			for (int i = 0; i < 10; i++) {
				frame(i, 0x123, i);
				recording.look();
				host.addAndGet(4 * SECOND);
			}
			recording.look();
			assertEquals(1, recording.progress().recordings());
			assertEquals(Phase.ENDING, recording.progress().phase());
		}
	}

	@Test
	void anotherTriggerStopsIt() throws IOException {
		RecordingPlan plan = new RecordingPlan(Optional.empty(), Optional.of(Trigger.parse("123")), Duration.ZERO, Duration.ofSeconds(2));
		Path file = folder.resolve("a.pcapng");
		frame(0, 0x351, 0);
		try (TriggeredRecording recording = recording(plan, new RecordingPlace.One(file))) {
			recording.look();
			assertEquals(Phase.RECORDING, recording.progress().phase());
			assertTrue(recording.mark("here"));
			frame(1, 0x123, 1);
			recording.look();
			host.addAndGet(2 * SECOND);
			recording.look();
			assertEquals(Phase.OVER, recording.progress().phase());
		}
		List<String> content = content(file);
		assertTrue(content.containsAll(List.of("0", "1", "MARK here", "MARK End: 123")), content::toString);
	}

	@Test
	void theEndOfTheBusCompletesTheFile() throws IOException {
		Path file = folder.resolve("a.pcapng");
		try (TriggeredRecording recording = recording(plan("123", 5, 10), new RecordingPlace.One(file))) {
			frame(1, 0x123, 1);
			bus.event(new BusEvent.End(START + SECOND));
			await(() -> session.status().state().isOver());
			recording.look();
			assertEquals(Phase.OVER, recording.progress().phase());
			assertTrue(content(file).contains("1"));
		}
	}

	@Test
	void aFullDiskIsToldAndTheTriggersGoOn() throws IOException {
		SmallDisk small = new SmallDisk();
		List<Long> began = new ArrayList<>();
		RecordingPlace place = new RecordingPlace() {

			@Override
			public Recorder record(Session recorded, long from) throws IOException {
				began.add(from);
				return began.size() == 1 ? small.record(recorded) : many().record(recorded, from);
			}

			@Override
			public boolean isForMany() {
				return true;
			}
		};
		try (TriggeredRecording recording = recording(plan("123", 0, 100), place)) {
			frame(0, 0x123, 0);
			recording.look();
			small.leave(0);
			for (int i = 1; i < 100; i++) {
				frame(i, 0x351, i);
			}
			await(() -> {
				recording.look();
				return recording.progress().trouble().isPresent();
			});
			assertTrue(recording.progress().trouble().orElseThrow().contains("No space left"), recording.progress()::toString);
			assertEquals(Phase.ENDING, recording.progress().phase(), "It is still wanted");
			assertEquals(recording.progress().frames(), small.payloads().size(), "Counts are exact");
			host.addAndGet(29 * SECOND);
			recording.look();
			assertEquals(1, began.size());
			host.addAndGet(1 * SECOND);
			recording.look();
			assertEquals(2, began.size());
			assertEquals(Optional.empty(), recording.progress().trouble());
			assertTrue(recording.mark("again"));
		}
		assertTrue(content(files().getFirst()).contains("MARK again"));
	}

	@Test
	void aDiskThatStandsStillIsToldAndTheTriggersGoOn() throws IOException {
		SmallDisk slow = new SmallDisk();
		RecordingPlace place = new RecordingPlace() {

			@Override
			public Recorder record(Session recorded, long from) throws IOException {
				return slow.record(recorded);
			}

			@Override
			public boolean isForMany() {
				return true;
			}
		};
		try (TriggeredRecording recording = recording(plan("123", 0, 1), place)) {
			frame(0, 0x123, 0);
			recording.look();
			slow.stall();
			frame(1, 0x123, 1);
			recording.look();
			host.addAndGet(1 * SECOND);
			recording.look();
			assertTrue(recording.progress().trouble().orElseThrow().contains("does not answer"), recording.progress()::toString);
			assertEquals(Phase.WAITING, recording.progress().phase());
			slow.resume();
		}
	}

	@Test
	void aFileThatCannotBeWrittenIsToldAtOnceOrWhenTheTriggerFires() throws IOException {
		Path there = Files.writeString(folder.resolve("there.pcapng"), "evidence");
		assertThrows(IOException.class, () -> recording(RecordingPlan.ALL, new RecordingPlace.One(there)).close());
		try (TriggeredRecording recording = recording(plan("123", 0, 1), new RecordingPlace.One(there))) {
			frame(0, 0x123, 0);
			recording.look();
			assertEquals(Phase.OVER, recording.progress().phase());
			assertTrue(recording.progress().trouble().orElseThrow().contains("there is such a file already"), recording.progress()::toString);
		}
		assertEquals("evidence", Files.readString(there));
	}

	@Test
	void timesHaveBounds() {
		assertThrows(IllegalArgumentException.class, () -> plan("123", -1, 0));
		assertThrows(IllegalArgumentException.class, () -> plan("123", 0, 86_401));
	}
}
