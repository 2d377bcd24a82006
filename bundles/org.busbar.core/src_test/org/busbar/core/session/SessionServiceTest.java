package org.busbar.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ChannelException;
import org.busbar.core.testing.FakeConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("resource") // The service closes its sessions after each test.
class SessionServiceTest {

	private final SessionService service = new SessionService();
	private final FakeConverter converter = new FakeConverter();

	@AfterEach
	void closeEverything() {
		service.deactivate();
	}

	@Test
	void opensByScheme() throws Exception {
		service.addConverter(converter, Map.of("busbar.scheme", "fake"));
		Session session = service.open(" fake:one?speed=max ");
		assertEquals("one", session.uri().target());
		assertEquals(Map.of("speed", "max"), session.uri().options());
		assertEquals(List.of(session), service.sessions());
		session.close();
		assertEquals(List.of(), service.sessions());
	}

	@Test
	void aBusThatEndsByItselfIsForgotten() throws Exception {
		service.addConverter(converter, Map.of("busbar.scheme", "fake"));
		Session session = service.open("fake:one");
		CountDownLatch over = new CountDownLatch(1);
		session.listen(status -> over.countDown());
		converter.event(new BusEvent.End(0));
		assertTrue(over.await(30, TimeUnit.SECONDS));
		assertEquals(List.of(), service.sessions());
	}

	@Test
	void anUnknownSchemeNamesThoseThatThereAre() {
		assertTrue(refusal("slcan:ttyACM0").contains("slcan"));
		service.addConverter(converter, Map.of("busbar.scheme", "sim"));
		service.addConverter(converter, Map.of("busbar.scheme", "replay"));
		assertTrue(refusal("slcan:ttyACM0").contains("replay, sim"));
		assertEquals(List.of("replay", "sim"), service.schemes());
	}

	@Test
	void aTextThatIsNoConverterSaysHowToWriteOne() {
		assertTrue(refusal("ttyACM0").contains("sim:victron.bms-can"));
	}

	@Test
	void theHigherRankingWins() throws Exception {
		FakeConverter better = new FakeConverter();
		service.addConverter(converter, Map.of("busbar.scheme", "fake"));
		service.addConverter(better, Map.of("busbar.scheme", "fake", "service.ranking", 10));
		service.open("fake:one");
		better.event(new BusEvent.Notice(0, "opened"));
		assertThrows(AssertionError.class, () -> converter.event(new BusEvent.Notice(0, "not opened")));
	}

	@Test
	void suggestionsOutliveAConverterThatFails() {
		service.addConverter(new FakeConverter() {
			@Override
			public List<String> suggestions() {
				throw new IllegalStateException("on purpose");
			}
		}, Map.of("busbar.scheme", "a-faulty"));
		service.addConverter(converter, Map.of("busbar.scheme", "fake"));
		assertEquals(List.of("fake:one", "fake:two"), service.suggestions());
	}

	@Test
	void aConverterWithoutSchemeIsNotUsed() {
		service.addConverter(converter, Map.of());
		assertEquals(List.of(), service.schemes());
	}

	@Test
	void aConverterThatGoesEndsItsBusesWithAMessage() throws Exception {
		FakeConverter other = new FakeConverter();
		service.addConverter(converter, Map.of("busbar.scheme", "fake"));
		service.addConverter(other, Map.of("busbar.scheme", "other"));
		Session session = service.open("fake:one");
		Session untouched = service.open("other:one");
		CountDownLatch over = new CountDownLatch(1);
		session.listen(status -> over.countDown());
		service.removeConverter(converter);
		assertTrue(over.await(30, TimeUnit.SECONDS));
		assertEquals(SessionState.FAULTED, session.status().state());
		assertTrue(session.status().message().contains("fake:one"));
		assertEquals(SessionState.LISTENING, untouched.status().state());
		assertSame(untouched, service.sessions().getFirst());
		assertTrue(refusal("fake:one").contains("other"));
	}

	@Test
	void deactivatingClosesAllAndOpensNoMore() throws Exception {
		service.addConverter(converter, Map.of("busbar.scheme", "fake"));
		Session session = service.open("fake:one");
		service.deactivate();
		assertEquals(SessionState.CLOSED, session.status().state());
		refusal("fake:one");
		assertEquals(List.of(), service.sessions());
		assertTrue(converter.closings() > 1);
	}

	private String refusal(String text) {
		return assertThrows(ChannelException.class, () -> service.open(text)).getMessage();
	}
}
