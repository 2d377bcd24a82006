package org.busbar.core.session;

import static org.busbar.core.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.doctor.Site;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.Armed;
import org.busbar.core.arming.Requests;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Dialect;
import org.busbar.core.observation.Observation;
import org.busbar.core.testing.CountingConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the doctor finds in a bus that is watched ends the sending on it, when it is a danger. */
@Timeout(60)
class DangerEndsSendingTest {

	private static final long SECOND = 1_000_000_000L;
	private static final Site SITE = new Site(Optional.empty(), "", "", 16, 100, Set.of(), Map.of());

	private final CountingConverter converter = new CountingConverter();
	private final List<Armed.DriverTurn> drivers = new ArrayList<>();
	private long now = 5 * SECOND;
	private Session session;
	private Observation observation;

	@BeforeEach
	void open() throws Exception {
		session = Session.stepped(converter, ConverterUri.parse(Requests.BUS), () -> now, drivers::add);
		observation = Observation.of(session, new Assumptions(new Dialect.Chosen(Requests.protocol()), SITE));
	}

	@AfterEach
	void close() {
		observation.end();
		session.close();
		assertEquals(List.of(), converter.forbidden);
	}

	private void turns(int count) {
		for (int i = 0; i < count; i++) {
			now += SECOND / 100;
			session.heartbeat();
			session.step();
		}
	}

	/** A second of a battery with this charge voltage limit. */
	private void battery(double volt) {
		for (int i = 0; i < 10; i++) {
			converter.frame(now, 0x351, 0, Math.round(volt * 10) | 500L << 16);
			turns(10);
		}
	}

	private void arm(ArmRequest request) {
		var wish = session.arm(Requests.consent(request, session.facts()));
		turns(1);
		assertTrue(wish.isDone());
		assertEquals(SessionState.ARMED, session.status().state());
	}

	@Test
	void aChargeVoltageLimitThatNoCellBears() {
		for (int second = 0; second < 5; second++) {
			battery(56);
		}
		arm(Requests.frames("123#00"));
		battery(56);
		await(() -> observation.reading().frames() >= 60);
		turns(1);
		assertEquals(SessionState.ARMED, session.status().state(), "nothing is wrong");
		battery(62);
		await(() -> session.armed().isEmpty() || stepped());
		turns(10);
		assertEquals(SessionState.LISTENING, session.status().state());
		assertTrue(session.status().message().contains("the doctor found a danger (V-01): The charge voltage limit (0x351) is 62 V"),
				session.status()::message);
	}

	/** The session's clock goes on while another thread reads. */
	private boolean stepped() {
		session.heartbeat();
		session.step();
		return false;
	}
}
