package org.busbar.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.core.arming.ArmQuestions;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.ArmResult;
import org.busbar.core.arming.Armed;
import org.busbar.core.arming.Consent;
import org.busbar.core.arming.ReplayLog;
import org.busbar.core.arming.Requests;
import org.busbar.core.arming.Sending;
import org.busbar.core.testing.CountingConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session whose turns and clock are the test's, on a converter that counts. */
class SessionArmingTest {

	private static final long SECOND = 1_000_000_000L;

	private final CountingConverter converter = new CountingConverter();
	private final List<SessionStatus> told = new ArrayList<>();
	private final List<Armed.DriverTurn> drivers = new ArrayList<>();
	private long now = 5 * SECOND;
	private Session session;

	@BeforeEach
	void open() throws Exception {
		session = Session.stepped(converter, ConverterUri.parse(Requests.BUS), () -> now, drivers::add);
		session.listen(told::add);
	}

	@AfterEach
	void nothingIsEverSentWhereNobodyMay() {
		session.close();
		assertEquals(List.of(), converter.forbidden);
		assertEquals(Optional.empty(), converter.mode());
	}

	private void turn() {
		now += SECOND / 100;
		drivers.forEach(Armed.DriverTurn::take);
		session.heartbeat();
		session.step();
	}

	private void turns(int count) {
		for (int i = 0; i < count; i++) {
			turn();
		}
	}

	/** Listens long enough, to somebody who sends 0x7FF. */
	private void hear() {
		for (int i = 0; i < 5; i++) {
			converter.frame(now, 0x7FF, 0);
			turns(100);
		}
	}

	private ArmResult arm(ArmRequest request) {
		ArmQuestions questions = ArmQuestions.of(request, session.facts());
		Consent consent = questions.consent(Requests.answers(questions)).orElseThrow(() -> new AssertionError(questions.refusals()));
		return now(session.arm(consent));
	}

	private <T> T now(CompletableFuture<T> wish) {
		turn();
		T result = wish.getNow(null);
		assertNotNull(result, "Not decided within one turn");
		return result;
	}

	private SessionState state() {
		return session.status().state();
	}

	@Test
	void aReplayIsSentByAnArmedChannelAlone() {
		ReplayLog.Builder log = new ReplayLog.Builder("a.log", Set.of());
		for (int i = 0; i < 10; i++) {
			log.frame(i * SECOND / 10, 0x123, 0, 8, 0);
		}
		ArmRequest replay = new ArmRequest(Requests.BUS, new Sending.Replayed(log.log(), 1, 1, List.of()), Optional.empty(), Duration.ofSeconds(60));
		assertTrue(!ArmQuestions.of(replay, session.facts()).refusals().isEmpty(), "Nobody has listened yet");
		hear();
		turns(100);
		assertEquals(List.of(), converter.sent);
		assertEquals(new ArmResult.Done(), arm(replay));
		turns(200);
		assertEquals(10, converter.sent.size());
		assertEquals(SessionState.LISTENING, state());
		turns(200);
		assertEquals(10, converter.sent.size());
	}

	@Test
	void sendsAfterConsentAndListensAgain() {
		hear();
		assertEquals(new ArmResult.Done(), arm(Requests.frames("123#00")));
		assertEquals(SessionState.ARMED, state());
		assertTrue(session.status().message().contains("123#00"), session.status()::message);
		turns(100);
		assertTrue(converter.sent.size() >= 9, () -> converter.sent.size() + " frames");
		assertEquals(converter.sent.size(), session.armed().orElseThrow().sent());
		session.listenOnly("The user stopped it.");
		int before = converter.sent.size();
		turns(100);
		assertEquals(before, converter.sent.size());
		assertEquals(new SessionStatus(SessionState.LISTENING, "The user stopped it."), session.status());
		assertEquals(Optional.empty(), session.armed());
		assertEquals(List.of(Mode.LISTEN, Mode.ARMED, Mode.LISTEN), converter.opened);
		assertEquals(List.of(SessionState.ARMED, SessionState.RECONNECTING, SessionState.LISTENING), told.stream().map(SessionStatus::state).toList());
	}

	@Test
	void anUnpluggedConverterIsLookedForAndThenOnlyListenedTo() {
		hear();
		assertEquals(new ArmResult.Done(), arm(Requests.frames("123#00")));
		converter.unable.add(Mode.LISTEN);
		converter.event(new BusEvent.Disconnected(now, "Unplugged. Plug it in again."));
		turn();
		int sent = converter.sent.size();
		assertEquals(new SessionStatus(SessionState.RECONNECTING, "Unplugged. Plug it in again. Busbar sends nothing any more. It goes on as soon as the"
				+ " converter is back, and then only listens: sending has to be allowed anew."), session.status());
		assertEquals(sent, session.lastSending().orElseThrow().sent());
		assertEquals(Optional.empty(), converter.mode());
		turns(1000);
		assertEquals(SessionState.RECONNECTING, state());
		assertRefused("does not listen", now(session.acknowledge()));
		converter.unable.clear();
		turns(200);
		assertEquals(SessionState.LISTENING, state());
		assertTrue(session.status().message().contains("is back. Busbar only listens"), session.status()::message);
		assertEquals(List.of(Mode.LISTEN, Mode.ARMED, Mode.LISTEN), converter.opened);
		assertEquals(sent, converter.sent.size());
		assertEquals(Optional.empty(), session.armed());
		assertFalse(session.facts().proven(), "It may be another bus");
	}

	@Test
	void closingEndsTheLookingForAConverter() {
		converter.event(new BusEvent.Disconnected(now, "Unplugged."));
		converter.unable.add(Mode.LISTEN);
		turns(50);
		session.close();
		assertEquals(SessionState.CLOSED, state());
	}

	@Test
	void withoutConsentNothingIsSentOnAnyPath() {
		hear();
		ArmQuestions questions = ArmQuestions.of(Requests.frames("123#00"), session.facts());
		assertTrue(questions.consent(List.of()).isEmpty());
		assertEquals(new ArmResult.Done(), now(session.acknowledge()));
		assertEquals(SessionState.ACKNOWLEDGING, state());
		turns(300);
		session.listenOnly("");
		turns(300);
		converter.event(new BusEvent.Notice(now, "notice"));
		converter.event(new BusEvent.Lost(now, "unplugged"));
		turns(10);
		assertEquals(SessionState.FAULTED, state());
		session.close();
		assertEquals(List.of(), converter.sent);
		assertFalse(converter.opened.contains(Mode.ARMED));
	}

	@Test
	void aConsentIsForOneTimeOneBusAndOneMoment() throws Exception {
		hear();
		ArmQuestions questions = ArmQuestions.of(Requests.frames("123#00"), session.facts());
		Consent consent = questions.consent(Requests.answers(questions)).orElseThrow();
		assertEquals(new ArmResult.Done(), now(session.arm(consent)));
		assertRefused("already sends", now(session.arm(consent)));
		session.listenOnly("");
		turns(2);
		assertRefused("used once", now(session.arm(consent)));
		Consent other = questions.consent(Requests.answers(questions)).orElseThrow();
		converter.frame(now, 0x123, 0);
		turns(1);
		assertRefused("0x123", now(session.arm(other)));
		try (Session elsewhere = Session.stepped(new CountingConverter(), ConverterUri.parse("fake:other"), () -> now, drivers::add)) {
			CompletableFuture<ArmResult> wish = elsewhere.arm(other);
			elsewhere.step();
			assertRefused("another bus", wish.getNow(new ArmResult.Done()));
		}
	}

	@Test
	void anErrorAfterTheAnswersMakesThemWorthless() {
		hear();
		ArmQuestions questions = ArmQuestions.of(Requests.frames("123#00"), session.facts());
		Consent consent = questions.consent(Requests.answers(questions)).orElseThrow();
		converter.frame(now, 1, FrameFlags.ERROR);
		turn();
		assertRefused("changed", now(session.arm(consent)));
		assertEquals(SessionState.LISTENING, state());
	}

	@Test
	void interlocksOfTheBusFallBackToListening() {
		for (Runnable happening : List.<Runnable>of(() -> converter.frame(now, 0x123, 0), () -> converter.frame(now, 1, FrameFlags.ERROR),
				() -> converter.event(new BusEvent.Dropped(now, 1)))) {
			hear();
			now += 61 * SECOND;
			hear();
			assertEquals(new ArmResult.Done(), arm(Requests.frames("123#00")));
			turns(20);
			int before = converter.sent.size();
			assertTrue(before > 0);
			happening.run();
			turn();
			assertEquals(SessionState.LISTENING, state());
			assertFalse(session.status().message().isEmpty());
			turns(50);
			assertEquals(before, converter.sent.size());
			assertEquals(Mode.LISTEN, converter.mode().orElseThrow());
			converter.sent.clear();
		}
	}

	@Test
	void aWindowThatDoesNotAnswerFallsBackToListening() {
		hear();
		arm(Requests.frames("123#00"));
		now += Armed.HEARTBEAT + 1;
		session.step();
		assertEquals(SessionState.LISTENING, state());
	}

	@Test
	void aLostConverterIsAFaultAndWhatIsOpenedAnewListens() throws Exception {
		hear();
		arm(Requests.frames("123#00"));
		turns(20);
		int before = converter.sent.size();
		converter.event(new BusEvent.Lost(now, "unplugged"));
		turns(20);
		assertEquals(new SessionStatus(SessionState.FAULTED, "unplugged"), session.status());
		assertEquals(before, converter.sent.size());
		try (Session again = Session.stepped(converter, ConverterUri.parse(Requests.BUS), () -> now, drivers::add)) {
			assertEquals(SessionState.LISTENING, again.status().state());
			assertEquals(Mode.LISTEN, converter.mode().orElseThrow());
		}
	}

	@Test
	void closingWhileArmedClosesTheChannelAtOnce() {
		hear();
		arm(Requests.frames("123#00"));
		session.close();
		assertEquals(Optional.empty(), converter.mode());
		assertEquals(SessionState.CLOSED, state());
		CompletableFuture<ArmResult> late = session.acknowledge();
		assertInstanceOf(ArmResult.Refused.class, late.getNow(new ArmResult.Done()));
	}

	@Test
	void whatTheConverterCannotDoLeavesItListening() {
		converter.unable.add(Mode.ARMED);
		hear();
		assertRefused("Cannot do ARMED", arm(Requests.frames("123#00")));
		assertEquals(SessionState.LISTENING, state());
		assertEquals(Mode.LISTEN, converter.mode().orElseThrow());
	}

	@Test
	void aBusThatCannotBeListenedToAgainIsLookedFor() {
		hear();
		arm(Requests.frames("123#00"));
		converter.unable.add(Mode.LISTEN);
		session.listenOnly("Stopped.");
		turns(2);
		assertEquals(new SessionStatus(SessionState.RECONNECTING, "Stopped."), session.status());
		assertEquals(Optional.of("Cannot do LISTEN"), session.notice());
		assertEquals(Optional.empty(), converter.mode());
		converter.unable.clear();
		turns(200);
		assertEquals(SessionState.LISTENING, state());
		assertEquals(Mode.LISTEN, converter.mode().orElseThrow());
	}

	@Test
	void acknowledgesOnlyAtAProvenBitRate() {
		turns(10);
		assertRefused("not proven", now(session.acknowledge()));
		hear();
		converter.frame(now, 1, FrameFlags.ERROR);
		turn();
		assertRefused("not proven", now(session.acknowledge()));
		hear();
		assertEquals(new ArmResult.Done(), now(session.acknowledge()));
		assertRefused("does not listen", now(session.acknowledge()));
		assertEquals(new ArmResult.Done(), arm(Requests.frames("123#00")));
		assertEquals(List.of(Mode.LISTEN, Mode.ACKNOWLEDGE, Mode.ARMED), converter.opened);
	}

	@Test
	void anAdapterThatDisturbsTheBusIsTakenOff() {
		hear();
		now(session.acknowledge());
		for (int i = 0; i < 11; i++) {
			converter.frame(now, 1, FrameFlags.ERROR);
		}
		turns(2);
		assertEquals(SessionState.LISTENING, state());
		assertTrue(session.status().message().contains("bit rate may be wrong"), session.status()::message);
	}

	/** SLCAN tells no single error, only once a second what has become of its controller. */
	@ParameterizedTest
	@CsvSource({"4, 0x3000, LISTENING", "0x40, 0, LISTENING", "4, 0x0C00, ACKNOWLEDGING", "0x80, 0, ACKNOWLEDGING"})
	void aControllerThatGivesUpBeforeItHearsAnythingIsTakenOff(int errorClass, long payload, SessionState after) {
		hear();
		now(session.acknowledge());
		converter.frame(now, errorClass, FrameFlags.ERROR, payload);
		turns(2);
		assertEquals(after, state());
	}

	@Test
	void aControllerThatHearsFramesStaysWhateverItSays() {
		hear();
		now(session.acknowledge());
		hear();
		converter.frame(now, 4, FrameFlags.ERROR, 0x3000);
		turns(2);
		assertEquals(SessionState.ACKNOWLEDGING, state());
	}

	private static void assertRefused(String part, ArmResult result) {
		assertTrue(result instanceof ArmResult.Refused refused && refused.reason().contains(part), () -> part + ": " + result);
	}
}
