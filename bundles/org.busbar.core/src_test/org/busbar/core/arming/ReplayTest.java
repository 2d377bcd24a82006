package org.busbar.core.arming;

import static org.busbar.core.arming.Requests.NAMEPLATE;
import static org.busbar.core.arming.Requests.QUIET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending a log again: what is refused before anybody is asked, and what ends it. */
class ReplayTest {

	private static final long MILLISECOND = 1_000_000L;
	private static final long START = 1_700_000_000_000_000_000L;

	private final List<Integer> sent = new ArrayList<>();
	private final List<Long> sentAt = new ArrayList<>();
	private final long began = 1_000_000_000_000L;
	private long now = began;
	private Armed.DriverTurn driver = () -> false;

	private static ReplayLog log(int count, LongUnaryOperator millis, int id, long payload) {
		ReplayLog.Builder log = new ReplayLog.Builder("a.log", Set.of());
		for (int i = 0; i < count; i++) {
			log.frame(START + millis.applyAsLong(i) * MILLISECOND, id, 0, 8, payload);
		}
		return log.log();
	}

	private static ArmRequest request(ReplayLog log, double speed, int passes) {
		return new ArmRequest(Requests.BUS, new Sending.Replayed(log, speed, passes, List.of(Requests.protocol())), Optional.of(NAMEPLATE),
				Duration.ofSeconds(60));
	}

	private Armed armed(ArmRequest request) {
		Armed armed = new Armed(Requests.consent(request, QUIET), (id, flags, dlc, payload) -> {
			sent.add(id);
			sentAt.add((now - began) / MILLISECOND);
			return true;
		}, Clocks.of(() -> now));
		armed.start(turn -> driver = turn);
		return armed;
	}

	private Optional<String> run(Armed armed, long millis) {
		Optional<String> end = Optional.empty();
		for (long i = 0; i < millis && end.isEmpty(); i += 10) {
			armed.heartbeat();
			now += 10 * MILLISECOND;
			driver.take();
			end = armed.tick(now);
		}
		return end;
	}

	private static void assertRefused(String part, ArmRequest request) {
		ArmQuestions questions = ArmQuestions.of(request, QUIET);
		assertTrue(questions.refusals().stream().anyMatch(refusal -> refusal.contains(part)), () -> questions.refusals().toString());
		assertTrue(questions.consent(Requests.answers(questions)).isEmpty());
	}

	@Test
	void keepsThePaceOfTheLogTimesTheSpeed() {
		Optional<String> end = run(armed(request(log(5, i -> i * 100, 0x123, 0), 2, 1)), 10_000);
		assertTrue(end.orElseThrow().contains("all 5 frames"), end::toString);
		assertEquals(5, sent.size());
		long first = sentAt.getFirst();
		assertEquals(List.of(0L, 50L, 100L, 150L, 200L), sentAt.stream().map(at -> at - first).toList());
	}

	@Test
	void passesFollowEachOther() {
		Optional<String> end = run(armed(request(log(3, i -> i * 100, 0x123, 0), 1, 3)), 10_000);
		assertTrue(end.orElseThrow().contains("all 9 frames"), end::toString);
		long first = sentAt.getFirst();
		assertEquals(List.of(0L, 100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L), sentAt.stream().map(at -> at - first).toList());
	}

	@Test
	void onlyDataFramesAndOnlyTheChosenOnesAreSent() {
		ReplayLog.Builder builder = new ReplayLog.Builder("a.log", Set.of(0x123, CanId.key(0x4200, FrameFlags.EXTENDED)));
		builder.frame(START, 0x123, FrameFlags.TRANSMITTED, 2, Payload.of(1, 2, 3));
		builder.frame(START - 5, 0x4200, FrameFlags.EXTENDED, 8, 0);
		builder.frame(START, 0x4200, 0, 8, 0);
		builder.frame(START, 0x123, FrameFlags.REMOTE, 8, 0);
		builder.frame(START, 0x123, FrameFlags.FD, 12, 0);
		ReplayLog log = builder.log();
		assertEquals(List.of(0x123, 0x4200), log.frames().stream().map(frame -> frame.id()).toList());
		assertEquals(List.of(0L, 0L), log.frames().stream().map(frame -> frame.nanos()).toList());
		assertEquals(0, log.frames().getFirst().flags());
		assertEquals(Payload.of(1, 2), log.frames().getFirst().payload());
		assertEquals(2, log.leftOut());
	}

	@Test
	void limitsInTheLogAreHeldAgainstTheNameplate() {
		assertRefused("is above the nameplate", request(log(3, i -> i * 100, 0x351, Payload.of(0xFF, 0xFF)), 1, 1));
		ArmQuestions good = ArmQuestions.of(request(log(3, i -> i * 100, 0x351, Payload.of(0x40, 2, 0xE8, 3)), 1, 1), QUIET);
		assertEquals(List.of(), good.refusals());
		assertTrue(good.questions().stream().anyMatch(question -> question.text().contains("limit.charge.voltage = 57.6 V")), good::toString);
	}

	@Test
	void commandsAreTypedInWords() {
		assertTrue(ArmQuestions.of(request(log(1, i -> 0, 0x00F, 0), 1, 1), QUIET).questions().stream()
				.anyMatch(question -> question.typed() && question.words().equals("move the contactor")));
	}

	@Test
	void whoSendsOneOfItsIdentifiersForbidsIt() {
		ArmQuestions questions = ArmQuestions.of(request(log(1, i -> 0, 0x7FF, 0), 1, 1), QUIET);
		assertTrue(questions.refusals().toString().contains("0x7FF"), questions::toString);
		Armed armed = armed(request(log(100, i -> i * 100, 0x123, 0), 1, 1));
		run(armed, 500);
		int before = sent.size();
		armed.heard(now, 0x123, 0, 8, 0);
		assertTrue(run(armed, 500).orElseThrow().contains("another device sends 0x123"));
		assertEquals(before, sent.size());
	}

	@Test
	void nothingMoreIsSentWithoutASignOfLifeOrAfterTheTimeLimit() {
		Armed armed = armed(request(log(10, i -> i * 1000, 0x123, 0), 1, 0));
		run(armed, 1000);
		int before = sent.size();
		now += 2001 * MILLISECOND;
		driver.take();
		assertTrue(armed.tick(now).orElseThrow().contains("no sign of life"));
		assertEquals(before, sent.size());
		assertTrue(run(armed(request(log(10, i -> i * 1000, 0x123, 0), 1, 0)), 61_000).orElseThrow().contains("time limit of 60 s"));
	}

	@Test
	void whatWouldFloodTheBusIsRefused() {
		assertRefused("speed of at most 0.64", request(log(1000, i -> i, 0x123, 0), 1, 1));
		assertEquals(List.of(), ArmQuestions.of(request(log(1000, i -> i, 0x123, 0), 0.64, 1), QUIET).refusals());
		assertRefused("speed of at most", request(log(2, i -> i, 0x123, 0), 1000, 0));
		assertEquals(List.of(), ArmQuestions.of(request(log(2, i -> i, 0x123, 0), 1000, 1), QUIET).refusals());
	}

	@Test
	void theFastestReplayLosesNothing() {
		Optional<String> end = run(armed(request(log(1000, i -> i * 2, 0x123, 0), 1, 1)), 10_000);
		assertTrue(end.orElseThrow().contains("all 1000 frames"), end::toString);
		assertEquals(1000, sent.size());
	}

	@Test
	void anEmptyLogIsRefused() {
		assertRefused("no frame", request(new ReplayLog.Builder("a.log", Set.of()).log(), 1, 1));
	}

	@ParameterizedTest
	@ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1001})
	void theSpeedHasBounds(double speed) {
		ReplayLog log = log(1, i -> 0, 0x123, 0);
		assertThrows(IllegalArgumentException.class, () -> request(log, speed, 1));
		assertThrows(IllegalArgumentException.class, () -> request(log, 1, -1));
	}

	@Test
	void saysWhatItIs() {
		assertTrue(ArmQuestions.role(request(log(3, i -> i * 100, 0x123, 0), 1, 0)).contains("sends 3 frames of a.log again"));
		assertTrue(ArmQuestions.role(request(log(3, i -> i * 100, 0x123, 0), 1, 0)).contains("again and again"));
		assertTrue(ArmQuestions.role(request(log(3, i -> i * 100, 0x123, 0), 2.5, 4)).contains("at 2.5 times the speed of the log, 4 times."));
	}
}
