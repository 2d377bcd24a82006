package org.busbar.ui.internal.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Observation;
import org.busbar.core.session.Session;
import org.busbar.ui.internal.testing.SilentConverter;
import org.junit.jupiter.api.Test;

class EndOfBusTest {

	private final AtomicLong clock = new AtomicLong(100);
	private final EndOfBus end = new EndOfBus(clock::get);

	@Test
	void timeCountsFromTheMomentWhenTheBusWasFirstSeenToBeOver() throws Exception {
		try (Session session = new SilentConverter().service().open("test:bus")) {
			Observation bus = Observation.of(session, Assumptions.NONE);
			end.look(Optional.of(bus));
			clock.set(150);
			session.close();
			end.look(Optional.of(bus));
			clock.set(180);
			end.look(Optional.of(bus));
			assertEquals(30, end.since(bus));
			bus.end();
		}
	}

	@Test
	void everyBusHasAnEndOfItsOwn() throws Exception {
		SilentConverter converter = new SilentConverter();
		for (long start : List.of(200L, 300L)) {
			try (Session session = converter.service().open("test:bus")) {
				Observation bus = Observation.of(session, Assumptions.NONE);
				session.close();
				clock.set(start);
				assertEquals(0, end.since(bus));
				clock.set(start + 7);
				assertEquals(7, end.since(bus));
				bus.end();
			}
		}
	}
}
