package org.busbar.core.session;

import static org.busbar.core.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.core.testing.FakeConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@SuppressWarnings("resource") // Closing is what is tested here.
class SessionTest {

	private static final ConverterUri URI = ConverterUri.parse("fake:bus");

	private final FakeConverter converter = new FakeConverter();
	private final AtomicLong hostClock = new AtomicLong();

	@Test
	void listensFromTheStart() throws Exception {
		try (Session session = open()) {
			assertEquals(new SessionStatus(SessionState.LISTENING, ""), session.status());
			assertSame(URI, session.uri());
			assertEquals(500_000, session.bitRate());
			assertEquals(0, session.snapshot().nanos());
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LISTEN")
	void nothingButListeningCanBeAskedFor(Mode mode) {
		assertThrows(IllegalArgumentException.class, () -> Session.open(converter, URI, mode));
	}

	@Test
	void theEndComesAfterAllFrames() throws Exception {
		Session session = open();
		CountDownLatch over = over(session);
		int frames = 200_000;
		for (int i = 0; i < frames; i++) {
			converter.frame(i, 0x351 + i % 3, i);
		}
		converter.event(new BusEvent.End(frames));
		assertTrue(over.await(30, TimeUnit.SECONDS));
		assertEquals(SessionState.CLOSED, session.status().state());
		assertFalse(session.status().message().isEmpty());
		BusTotals totals = session.snapshot().totals();
		assertEquals(frames, totals.frames());
		assertEquals(0, totals.dropped());
		assertEquals(1, converter.closings());
		session.close();
		assertFalse(session.status().message().isEmpty(), "Closing keeps the reason of the end");
	}

	@Test
	void aLostChannelIsAFaultWithItsMessage() throws Exception {
		Session session = open();
		CountDownLatch over = over(session);
		converter.frame(1, 0x351, 0);
		converter.event(new BusEvent.Lost(2, "Unplugged. Plug it in again."));
		assertTrue(over.await(30, TimeUnit.SECONDS));
		assertEquals(new SessionStatus(SessionState.FAULTED, "Unplugged. Plug it in again."), session.status());
		assertEquals(1, session.snapshot().totals().frames());
		assertTrue(converter.closings() > 0);
		session.close();
		assertEquals(new SessionStatus(SessionState.CLOSED, "Unplugged. Plug it in again."), session.status());
	}

	@Test
	void lossesAndNoticesChangeNothingElse() throws Exception {
		try (Session session = open()) {
			assertEquals(Optional.empty(), session.notice());
			converter.event(new BusEvent.Dropped(1, 5));
			converter.event(new BusEvent.Notice(2, "Warm today"));
			await(() -> session.notice().isPresent());
			assertEquals(Optional.of("Warm today"), session.notice());
			assertEquals(5, session.snapshot().totals().lostBefore());
			assertEquals(SessionState.LISTENING, session.status().state());
		}
	}

	@Test
	void theBusClockGoesOnWithTheHostAndStopsAtTheEnd() throws Exception {
		Session session = open();
		converter.frame(1_000, 0x351, 0);
		await(() -> session.snapshot().totals().frames() == 1);
		hostClock.addAndGet(500);
		assertEquals(1_500, session.snapshot().nanos());
		session.close();
		hostClock.addAndGet(500);
		assertEquals(1_500, session.snapshot().nanos());
	}

	@Test
	void aFrameOverwrittenBeforeItWasReadIsCounted() throws Exception {
		// The session's thread stands still while it asks for the time, so that the ring overflows for certain.
		CountDownLatch standing = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		Session session = Session.open(converter, URI, Mode.LISTEN, () -> {
			standing.countDown();
			await(go);
			return 0;
		});
		converter.frame(0, 0x351, 0);
		assertTrue(standing.await(30, TimeUnit.SECONDS));
		int frames = FrameRing.SESSION_SLOTS + 1000;
		for (int i = 1; i <= frames; i++) {
			converter.frame(i, 0x351, i);
		}
		go.countDown();
		session.close();
		BusTotals totals = session.snapshot().totals();
		assertTrue(totals.dropped() >= 1000, totals::toString);
		assertEquals(frames + 1, totals.frames() + totals.dropped());
	}

	@Test
	void manyMayCloseAtOnce() throws Exception {
		Session session = open();
		List<SessionState> told = new ArrayList<>();
		session.listen(status -> told.add(status.state()));
		converter.frame(1, 0x351, 0);
		CountDownLatch start = new CountDownLatch(1);
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			threads.add(Thread.ofPlatform().start(() -> {
				await(start);
				session.close();
				assertEquals(SessionState.CLOSED, session.status().state());
				assertEquals(1, session.snapshot().totals().frames());
			}));
		}
		start.countDown();
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals(List.of(SessionState.CLOSED), told);
	}

	@Test
	void aListenerMayCloseTheSession() throws Exception {
		Session session = open();
		CountDownLatch closed = new CountDownLatch(1);
		session.listen(status -> {
			if (status.state() == SessionState.FAULTED) {
				session.close();
			} else if (status.state() == SessionState.CLOSED) {
				closed.countDown();
			}
		});
		converter.event(new BusEvent.Lost(0, "gone"));
		assertTrue(closed.await(30, TimeUnit.SECONDS));
	}

	@Test
	void anInterruptedCloserStillClosesAndStaysInterrupted() throws Exception {
		Session session = open();
		Thread.currentThread().interrupt();
		session.close();
		assertTrue(Thread.interrupted());
		assertEquals(SessionState.CLOSED, session.status().state());
	}

	@Test
	void aConverterThatThrowsBecomesASentence() {
		FakeConverter faulty = new FakeConverter() {
			@Override
			public Channel open(ConverterUri uri, Mode asked, FrameSink sink) {
				throw new IllegalStateException("on purpose");
			}
		};
		ChannelException refused = assertThrows(ChannelException.class, () -> Session.open(faulty, URI, Mode.LISTEN));
		assertTrue(refused.getMessage().contains("fake:bus") && refused.getMessage().contains("on purpose"), refused::getMessage);
	}

	@Test
	void aConverterThatRefusesIsHeardAsItIs() {
		FakeConverter refusing = new FakeConverter() {
			@Override
			public Channel open(ConverterUri uri, Mode asked, FrameSink sink) throws ChannelException {
				throw new ChannelException("The device is in use. Close the other program.");
			}
		};
		ChannelException refused = assertThrows(ChannelException.class, () -> Session.open(refusing, URI, Mode.LISTEN));
		assertEquals("The device is in use. Close the other program.", refused.getMessage());
	}

	@Test
	void aConverterThatOpensNothingIsNamed() {
		FakeConverter empty = new FakeConverter() {
			@Override
			public Channel open(ConverterUri uri, Mode asked, FrameSink sink) {
				return null;
			}
		};
		assertTrue(assertThrows(ChannelException.class, () -> Session.open(empty, URI, Mode.LISTEN)).getMessage().contains("fake:bus"));
	}

	@Test
	void aConverterThatDoesMoreThanListenIsClosedAtOnce() {
		converter.pretend(Mode.ACKNOWLEDGE);
		ChannelException refused = assertThrows(ChannelException.class, () -> Session.open(converter, URI, Mode.LISTEN));
		assertTrue(refused.getMessage().contains("ACKNOWLEDGE"), refused::getMessage);
		assertEquals(1, converter.closings());
	}

	@Test
	void aConverterThatFailsWhileClosingIsClosedAllTheSame() throws Exception {
		FakeConverter faulty = new FakeConverter() {
			@Override
			public void close() {
				throw new IllegalStateException("on purpose");
			}
		};
		Session session = Session.open(faulty, URI, Mode.LISTEN);
		session.close();
		assertEquals(SessionState.CLOSED, session.status().state());
	}

	private Session open() throws ChannelException {
		return Session.open(converter, URI, Mode.LISTEN, hostClock::get);
	}

	private static CountDownLatch over(Session session) {
		CountDownLatch over = new CountDownLatch(1);
		session.listen(status -> {
			if (status.state().isOver()) {
				over.countDown();
			}
		});
		return over;
	}
}
