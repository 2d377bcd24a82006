package org.busbar.ui.internal.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.busbar.api.channel.BusEvent;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Observation;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.BusTotals;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.connection.Connection.Status;
import org.busbar.ui.internal.testing.SilentConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("resource") // The service closes its sessions after each test.
class StatusLineTest {

	private final SilentConverter converter = new SilentConverter();
	private final SessionService service = converter.service();

	@AfterEach
	void closeEverything() {
		service.deactivate();
	}

	@Test
	void withoutABus() {
		assertEquals(new StatusLine("Not connected", "", "", "", "", "", false), StatusLine.of(new Status.Idle(), Optional.empty()));
		assertEquals("Opening test:bus", StatusLine.of(new Status.Opening("test:bus"), Optional.empty()).state());
		assertEquals(new StatusLine("Not connected", "", "", "", "", "It is broken.", true),
				StatusLine.of(new Status.Refused("test:bus", "It is broken.\nReally."), Optional.empty()));
	}

	@Test
	void whileListening() throws Exception {
		Status status = watching(service.open("test:bus"));
		assertEquals(new StatusLine("Listening to test:bus", "500 kbit/s", "120 frames/s", "load 2.7 %", "0 lost", "", false),
				StatusLine.of(status, totals(new BusTotals(9, 0, 0, 0, 0, 0, 0, 119.6, OptionalDouble.of(0.0266)))));
		StatusLine troubled = StatusLine.of(status, totals(new BusTotals(9, 4, 0, 7, 3, 5, 1, 0, OptionalDouble.empty())));
		assertEquals("load unknown", troubled.load());
		assertEquals("8 lost, 4 bus errors, 7 of too many identifiers", troubled.lost());
		assertEquals("0 lost or more", StatusLine.of(status, totals(new BusTotals(9, 0, 0, 0, 0, 0, 1, 0, OptionalDouble.empty()))).lost());
	}

	@Test
	void afterTheEnd() throws Exception {
		Session session = service.open("test:bus");
		session.close();
		assertEquals(new StatusLine("Disconnected from test:bus", "500 kbit/s", "9 frames", "", "0 lost", "", false),
				StatusLine.of(watching(session), totals(new BusTotals(9, 0, 0, 0, 0, 0, 0, 3, OptionalDouble.of(0.1)))));

		StatusLine ended = over(new BusEvent.End(0));
		assertEquals("Ended: test:bus", ended.state());
		assertFalse(ended.message().isEmpty());
		assertFalse(ended.problem());

		StatusLine lost = over(new BusEvent.Lost(0, "Unplugged."));
		assertEquals(new StatusLine("Lost: test:bus", "500 kbit/s", "", "", "", "Unplugged.", true), lost);
	}

	@Test
	void guidanceSaysWhatToDoNext() throws Exception {
		assertTrue(Guidance.text(new Status.Idle(), List.of("test:bus"), List.of()).contains("test:bus"));
		assertTrue(Guidance.text(new Status.Idle(), List.of(), List.of()).contains("Install"));
		assertTrue(Guidance.text(new Status.Idle(), List.of(), List.of(new CatalogueProblem("acme.brand", "data/acme.xml", 3, 7, "It is broken.")))
				.contains("acme.brand/data/acme.xml:3:7: It is broken."));
		assertTrue(Guidance.text(new Status.Opening("test:bus"), List.of(), List.of()).contains("test:bus"));
		assertTrue(Guidance.text(new Status.Refused("test:bus", "It is broken."), List.of(), List.of()).startsWith("It is broken."));
		Session session = service.open("test:bus");
		assertTrue(Guidance.text(watching(session), List.of(), List.of()).contains("500000 bit/s"));
		assertFalse(Guidance.text(watching(service.open("test:slow")), List.of(), List.of()).contains("bit/s"));
		session.close();
		assertTrue(Guidance.text(watching(session), List.of(), List.of()).contains("Nothing was heard"));
	}

	private StatusLine over(BusEvent event) throws Exception {
		Session session = service.open("test:bus");
		CountDownLatch over = new CountDownLatch(1);
		session.listen(status -> over.countDown());
		converter.event(event);
		assertTrue(over.await(30, TimeUnit.SECONDS));
		return StatusLine.of(watching(session), Optional.empty());
	}

	private static Status watching(Session session) {
		Observation observation = Observation.of(session, Assumptions.NONE);
		session.onClose(observation::end);
		return new Status.Watching(session, observation);
	}

	private static Optional<BusSnapshot> totals(BusTotals totals) {
		return Optional.of(new BusSnapshot(0, List.of(), totals));
	}
}
