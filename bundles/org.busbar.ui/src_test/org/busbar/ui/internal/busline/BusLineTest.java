package org.busbar.ui.internal.busline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Capabilities.Proof;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.session.BusTotals;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.busbar.core.trigger.RecordingProgress;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.recording.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class BusLineTest {

	private static final BusTotals QUIET = new BusTotals(9, 0, 0, 0, 0, 0, 0, 119.6, OptionalDouble.of(0.0266));
	private static final Capabilities ALL = new Capabilities(Proof.PROVEN, true, true, true);
	private static final Connection.Status IDLE = new Connection.Status.Idle();
	private static final Recordings.Status NOTHING = new Recordings.Status.Idle();

	private static BusLine live(SessionState state, String message) {
		return BusLine.live("slcan:/dev/ttyACM0", 500_000, ALL, new SessionStatus(state, message), "", QUIET);
	}

	@ParameterizedTest
	@EnumSource(SessionState.class)
	void everyStateHasWordsAndAnExplanation(SessionState state) {
		BusLine line = live(state, "");
		assertFalse(line.state().text().isBlank());
		assertTrue(line.state().explanation().length() > line.state().text().length());
		assertEquals("slcan:/dev/ttyACM0", line.bus().text());
		assertEquals("500 kbit/s", line.bitRate().text());
		assertEquals(state == SessionState.ARMED, line.armed().isPresent());
		assertEquals(state.isOver() ? "9 frames" : "120 frames/s", line.frames().text());
		assertEquals(state.isOver() ? "" : "load 2.7 %", line.load().text());
		assertEquals(EnumSet.of(SessionState.FAULTED, SessionState.RECONNECTING).contains(state), line.problem());
	}

	@Test
	void noTwoStatesSayOrShowTheSame() {
		Set<String> words = new HashSet<>();
		Set<Sign> signs = new HashSet<>();
		for (SessionState state : SessionState.values()) {
			assertTrue(words.add(live(state, "").state().text()), state::name);
			assertTrue(signs.add(live(state, "").sign()), state::name);
		}
	}

	@Test
	void listeningSaysNoMoreThanWhatIsProven() {
		Set<String> words = new HashSet<>();
		for (Proof proof : Proof.values()) {
			words.add(BusLine.live("a:b", 0, new Capabilities(proof, false, false, false), new SessionStatus(SessionState.LISTENING, ""), "", QUIET).state()
					.text());
		}
		assertEquals(Set.of("Listening: the bus does not notice", "Listening: unnoticed, the converter claims", "Listening: the bus may notice"), words);
	}

	@Test
	void whatIsNotKnownIsCalledUnknown() {
		BusLine line = BusLine.live("a:b", 0, new Capabilities(Proof.PROVEN, false, false, false), new SessionStatus(SessionState.LISTENING, ""), "",
				new BusTotals(9, 0, 0, 0, 0, 0, 1, 0, OptionalDouble.empty()));
		assertEquals("bit rate unknown", line.bitRate().text());
		assertEquals("load unknown", line.load().text());
		assertEquals("errors unknown", line.errors().text());
		assertEquals("0 lost or more", line.drops().text());
		assertTrue(line.drops().explanation().contains("a number that the converter did not tell"));
	}

	@Test
	void aTriggeredRecordingSaysWhetherItWaits() {
		Figure waits = BusLine.triggered(Path.of("captures"),
				new RecordingProgress(RecordingProgress.Phase.WAITING, 0, 0, 0, 0, Optional.empty(), Optional.empty()));
		assertEquals("REC waits for its trigger, recordings: 0", waits.text());
		Figure records = BusLine.triggered(Path.of("captures"),
				new RecordingProgress(RecordingProgress.Phase.ENDING, 2, 70, 3, 5040, Optional.of("alarm (alarm.general = 1)"), Optional.empty()));
		assertEquals("REC by trigger, recordings: 2, 70 frames, 5.0 KB", records.text());
		assertTrue(records.explanation().contains("alarm.general = 1") && records.explanation().contains("too slow: 3"), records.explanation());
		Figure all = BusLine.triggered(Path.of("captures"),
				new RecordingProgress(RecordingProgress.Phase.RECORDING, 1, 12, 0, 5040, Optional.empty(), Optional.empty()));
		assertEquals("REC in captures that follow one another, 12 frames, 5.0 KB", all.text());
	}

	@Test
	void lossesAreToldApart() {
		BusLine line = BusLine.live("a:b", 83_333, ALL, new SessionStatus(SessionState.LISTENING, ""), "Warm today",
				new BusTotals(9, 4, 0, 7, 3, 5, 1, 0, OptionalDouble.of(1)));
		assertEquals("8 lost", line.drops().text());
		assertTrue(line.drops().explanation().contains("too slow: 3. ") && line.drops().explanation().contains("came here: 5. "), line.drops().explanation());
		assertEquals("4 errors", line.errors().text());
		assertEquals("83.3 kbit/s", line.bitRate().text());
		assertEquals("Warm today", line.message().text());
		assertFalse(line.problem());
	}

	@Test
	void whoIsArmedSaysAsWhatAndWhatStoppingDoes() {
		ArmedNotice notice = live(SessionState.ARMED, "Busbar plays the battery.").armed().orElseThrow();
		assertTrue(notice.title().startsWith("ARMED") && notice.title().contains("slcan:/dev/ttyACM0"), notice.title());
		assertEquals("Busbar plays the battery.", notice.role());
		assertTrue(notice.stopping().contains("Stop Sending"));
		assertTrue(notice.text().contains(notice.role()) && notice.text().contains(notice.stopping()));
		assertFalse(live(SessionState.ARMED, "").armed().orElseThrow().role().isBlank());
	}

	@Test
	void aFaultSaysWhy() {
		BusLine line = live(SessionState.FAULTED, "Unplugged. Plug it in again.");
		assertEquals("Unplugged. Plug it in again.", line.message().text());
		BusLine ended = live(SessionState.CLOSED, "The bus has come to its end.");
		assertEquals("Ended", ended.state().text());
		assertFalse(ended.problem());
	}

	@Test
	void withoutABusItSaysWhatToDo() {
		BusLine line = BusLine.of(IDLE, NOTHING, 0);
		assertEquals("Not connected", line.state().text());
		assertTrue(line.state().explanation().contains("Bus > Connect"));
		assertTrue(line.frames().isEmpty() && line.bitRate().isEmpty() && line.drops().isEmpty() && line.message().isEmpty());
		assertEquals("Opening", BusLine.of(new Connection.Status.Opening("a:b"), NOTHING, 0).state().text());
		BusLine refused = BusLine.of(new Connection.Status.Refused("a:b", "It is broken.\n\nRepair it."), NOTHING, 0);
		assertEquals("It is broken. (and 1 more)", refused.message().text());
		assertEquals("It is broken.\nRepair it.", refused.message().explanation());
		assertTrue(refused.problem());
	}

	@Test
	void aLogIsNoLiveBusAndKeepsItsProblems() {
		FrameStore store = new FrameStore(1);
		store.frame(1, 0x351, 0, 8, 0);
		Observation observation = Observation.of("a.log", new RecordedBus("can1", 250_000, store, 4, 0, List.of("line 3: odd", "line 4: odd")),
				Assumptions.NONE);
		try {
			BusLine line = BusLine.of(new Connection.Status.Recorded(Path.of("logs", "a.log"), observation), NOTHING, 0);
			assertEquals(Sign.RECORDED, line.sign());
			assertEquals("Recorded log", line.state().text());
			assertEquals("can1 in a.log", line.bus().text());
			assertTrue(line.load().isEmpty());
			assertEquals("4 lost", line.drops().text());
			assertEquals("line 3: odd (and 1 more)", line.message().text());
			assertTrue(line.message().explanation().contains("line 4: odd") && line.problem());
		} finally {
			observation.end();
		}
	}

	@Test
	void aRecordingThatGoesOn() {
		Path file = Path.of("captures", "sim-1.pcapng");
		assertEquals("REC sim-1.pcapng, 123 frames, 9.0 KB, 0:12",
				BusLine.running(file, new RecorderStatus(123, 0, 9000, false, Optional.empty()), 12_900_000_000L).text());
		assertEquals("REC sim-1.pcapng, 0 frames, 200 bytes, 1:01:01, 7 MISSING",
				BusLine.running(file, new RecorderStatus(0, 7, 200, false, Optional.empty()), 3_661_000_000_000L).text());
		assertTrue(BusLine.running(file, new RecorderStatus(0, 7, 2_500_000, false, Optional.empty()), 0).text().contains("2.5 MB"));
		assertEquals("REC starting", BusLine.of(IDLE, new Recordings.Status.Starting(), 0).recording().text());
	}

	@Test
	void aRecordingThatIsOver() {
		Path file = Path.of("captures", "sim-1.pcapng");
		BusLine done = BusLine.of(IDLE, new Recordings.Status.Done(file, new RecorderStatus(123, 0, 9000, true, Optional.empty())), 0);
		assertEquals("Recorded 123 frames to sim-1.pcapng", done.message().text());
		assertEquals("Recorded 123 frames to " + file, done.message().explanation());
		assertEquals(Optional.of(file), done.capture());
		assertFalse(done.problem());
		assertTrue(BusLine.of(IDLE, new Recordings.Status.Done(file, new RecorderStatus(123, 4, 9000, true, Optional.empty())), 0).message().text()
				.endsWith("4 are missing because the disk was too slow"));
		BusLine failed = BusLine.of(IDLE, new Recordings.Status.Done(file, new RecorderStatus(5, 0, 500, true, Optional.of("Full. Make room."))), 0);
		assertEquals("Full. Make room.", failed.message().text());
		assertEquals(Optional.of(file), failed.capture(), "what is kept can be opened");
		assertTrue(failed.problem());
		BusLine stalled = BusLine.of(IDLE, new Recordings.Status.Done(file, new RecorderStatus(5, 0, 500, false, Optional.of("No answer."))), 0);
		assertEquals(Optional.empty(), stalled.capture(), "the disk does not answer");
		BusLine refused = BusLine.of(new Connection.Status.Refused("a:b", "Broken."), new Recordings.Status.Refused("Not allowed."), 0);
		assertEquals("Not allowed. (and 1 more)", refused.message().text());
		assertTrue(refused.message().explanation().contains("Broken."));
	}
}
