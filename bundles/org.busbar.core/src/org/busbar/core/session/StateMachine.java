package org.busbar.core.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.busbar.core.registry.Registration;

/** The state of one session. Refuses what the table of {@link SessionState} does not allow, and tells the listeners of the rest, in order and one at a time. */
final class StateMachine {

	private static final Logger LOGGER = System.getLogger(StateMachine.class.getName());

	private final List<Consumer<SessionStatus>> listeners = new CopyOnWriteArrayList<>();
	private final Queue<SessionStatus> untold = new ConcurrentLinkedQueue<>();
	/** How many changes are not told yet; whoever raises it from 0 tells them. */
	private final AtomicInteger telling = new AtomicInteger();
	private volatile SessionStatus status = new SessionStatus(SessionState.CLOSED, "");

	SessionStatus status() {
		return status;
	}

	/**
	 * Goes on to another state.
	 *
	 * @return false when that state may not follow; nothing has changed then
	 */
	boolean enter(SessionState next, String message) {
		synchronized (untold) {
			if (!status.state().mayBecome(next)) {
				return false;
			}
			status = new SessionStatus(next, message);
			untold.add(status);
		}
		if (telling.getAndIncrement() == 0) {
			do {
				tell(untold.remove());
			} while (telling.decrementAndGet() != 0);
		}
		return true;
	}

	Registration listen(Consumer<SessionStatus> listener) {
		Consumer<SessionStatus> own = listener::accept;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	private void tell(SessionStatus change) {
		for (Consumer<SessionStatus> listener : listeners) {
			try {
				listener.accept(change);
			} catch (RuntimeException e) {
				LOGGER.log(Level.ERROR, "A listener of a session failed; the others are told all the same.", e);
			}
		}
	}
}
