package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Socket;
import org.busbar.battery.weco.WecoMonitorProvider;
import org.busbar.core.monitor.MonitorListener;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.core.monitor.MonitorState;
import org.busbar.core.monitor.MonitorStatus;
import org.busbar.core.monitor.PinCheck;
import org.busbar.core.monitor.SessionKeyConsent;
import org.busbar.link.serial.SerialLinkProvider;
import org.jspecify.annotations.Nullable;

/** A lead, a battery at its far end, and the session that watches it. Closing it proves what the battery has heard. */
final class WatchedWeco implements MonitorListener, AutoCloseable {

	static final WecoMonitorProvider WECO = new WecoMonitorProvider();
	private static final Socket RS232 = new Socket("rs232", "RS232", ConnectorType.RJ45, List.of(), "", List.of());

	final Lead lead;
	final WecoOnTheWire battery;
	final BlockingQueue<MonitorSnapshot> rounds = new LinkedBlockingQueue<>();
	private final BlockingQueue<MonitorStatus> states = new LinkedBlockingQueue<>();
	private @Nullable MonitorSession session;
	/** How many session keys the battery has to have heard in the end. */
	int keys;

	/** @param folder where the names of the lead's ends are */
	WatchedWeco(Path folder) throws IOException, InterruptedException {
		lead = new Lead(folder);
		battery = new WecoOnTheWire(lead.device());
	}

	MonitorSession open(Optional<SessionKeyConsent> consent) {
		PinCheck check = assertInstanceOf(PinCheck.Verdict.Proven.class, PinCheck.judge(WECO.description(), RS232, -9.5)).check();
		MonitorSession opened = MonitorSession.open(WECO, new SerialLinkProvider(), ConverterUri.parse("serial:" + lead.host()), check, consent);
		opened.listen(this);
		// It may have begun before anybody listened, and says nothing twice.
		states.add(opened.status());
		session = opened;
		return opened;
	}

	@Override
	public void values(MonitorSnapshot snapshot) {
		rounds.add(snapshot);
	}

	@Override
	public void status(MonitorStatus status) {
		states.add(status);
	}

	MonitorSnapshot round() throws InterruptedException {
		return came(rounds.poll(60, TimeUnit.SECONDS));
	}

	MonitorStatus until(Predicate<MonitorStatus> wanted) throws InterruptedException {
		MonitorStatus status = came(states.poll(60, TimeUnit.SECONDS));
		while (!wanted.test(status)) {
			status = came(states.poll(60, TimeUnit.SECONDS));
		}
		return status;
	}

	private static <T> T came(@Nullable T value) {
		assertNotNull(value, "nothing came in a minute");
		return value;
	}

	@Override
	public void close() throws IOException, InterruptedException {
		try (lead; battery) {
			if (session != null) {
				session.close();
				assertEquals(MonitorState.CLOSED, session.status().state());
			}
			battery.provesThatOnlyReadsCame(keys);
		}
	}
}
