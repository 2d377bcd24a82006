package org.busbar.ui.internal.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.busbar.core.session.SessionService;
import org.busbar.core.session.SessionState;
import org.busbar.ui.internal.connection.Connection.Status;
import org.busbar.ui.internal.testing.SilentConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("resource") // The service closes its sessions after each test.
class ConnectionTest {

	private final SessionService service = new SilentConverter().service();
	private final Queue<Runnable> background = new ArrayDeque<>();
	private final Connection connection = new Connection(() -> Optional.of(service), background::add);

	@AfterEach
	void closeEverything() {
		service.deactivate();
	}

	@Test
	void isOpenedInTheBackground() {
		assertTrue(connection.isClosed());
		connection.connect("test:bus");
		assertEquals(new Status.Opening("test:bus"), connection.status());
		assertFalse(connection.isClosed() || connection.isOpen());
		runBackground();
		Status.Watching watching = assertInstanceOf(Status.Watching.class, connection.status());
		assertSame(service.sessions().getFirst(), watching.session());
		assertTrue(connection.isOpen());
		assertFalse(connection.isClosed());
	}

	@Test
	void isOpenedOnlyOnce() {
		connection.connect("test:bus");
		connection.connect("test:other");
		runBackground();
		connection.connect("test:other");
		runBackground();
		assertEquals(List.of("test:bus"), service.sessions().stream().map(session -> session.name()).toList());
	}

	@Test
	void keepsWhatWasHeardAfterDisconnecting() {
		connection.connect("test:bus");
		runBackground();
		connection.disconnect();
		assertTrue(connection.isOpen());
		runBackground();
		Status.Watching watching = assertInstanceOf(Status.Watching.class, connection.status());
		assertEquals(SessionState.CLOSED, watching.session().status().state());
		assertTrue(connection.isClosed());
		connection.connect("test:other");
		runBackground();
		assertTrue(connection.isOpen());
	}

	@Test
	void aRefusalIsKeptWithItsMessage() {
		connection.connect("test:broken");
		runBackground();
		assertEquals(new Status.Refused("test:broken", "The device is broken. Repair it."), connection.status());
		assertTrue(connection.isClosed());
	}

	@Test
	void withoutAServiceItSaysWhatIsMissing() {
		Connection alone = new Connection(Optional::empty, Runnable::run);
		alone.connect("test:bus");
		assertFalse(assertInstanceOf(Status.Refused.class, alone.status()).message().isBlank());
	}

	@Test
	void disconnectingNothingDoesNothing() {
		connection.disconnect();
		runBackground();
		assertEquals(new Status.Idle(), connection.status());
	}

	@Test
	void tellsOfEveryChange() {
		List<String> told = new ArrayList<>();
		var registration = connection.listen(() -> told.add(connection.isOpen() ? "open" : connection.isClosed() ? "closed" : "opening"));
		connection.connect("test:bus");
		runBackground();
		connection.disconnect();
		runBackground();
		assertEquals(List.of("opening", "open", "closed"), told);
		registration.close();
		connection.connect("test:bus");
		runBackground();
		assertEquals(3, told.size());
	}

	private void runBackground() {
		Runnable task = background.poll();
		while (task != null) {
			task.run();
			task = background.poll();
		}
	}
}
