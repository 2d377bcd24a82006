package org.busbar.core.monitor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.busbar.api.link.Link;
import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;

/**
 * Watches one battery until it is told to stop: opens the link, listens whether somebody else is on it, asks for all values again and again, and begins anew
 * when the link is gone. Whatever the battery does, every wait has an end. For one thread.
 */
final class MonitorLoop {

	/** For so long the line has to be quiet before the first byte; who polls a battery does it every second or two. */
	static final long LISTEN = TimeUnit.SECONDS.toNanos(3);
	static final long FIRST_PAUSE = TimeUnit.SECONDS.toNanos(1);
	static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(30);
	/** The key is not written again and again into a battery that it does not help. */
	static final long BETWEEN_KEYS = TimeUnit.SECONDS.toNanos(10);

	/** The line is quiet when so long nothing came. */
	private static final int QUIET_MILLIS = 50;
	private static final int LONGEST_READ_MILLIS = 100;
	/** Tries of one request. */
	private static final int TRIES = 2;
	/** Much more than any reply and its remainders. */
	private static final int BUFFER = 1024;
	private static final long NANOS_PER_MILLI = 1_000_000;

	private final BatteryMonitor monitor;
	private final MonitorDescription description;
	private final MonitoredLink links;
	private final MonitorClock clock;
	private final BooleanSupplier stopped;
	private final Supplier<Optional<SessionKeyConsent>> consent;
	private final MonitorListener listener;
	private final byte[] buffer = new byte[BUFFER];
	private final Map<String, MonitorReading> latest = new LinkedHashMap<>();
	private MonitorStatus status = MonitorStatus.BEGINNING;
	private long pause = FIRST_PAUSE;
	private long keyAfter = Long.MIN_VALUE;
	private long rounds;
	private long requests;
	private long failures;
	private long skipped;
	private long keys;

	/** Opens the link anew. */
	interface MonitoredLink {

		Link open() throws IOException;
	}

	MonitorLoop(BatteryMonitorProvider provider, MonitoredLink links, MonitorClock clock, BooleanSupplier stopped,
			Supplier<Optional<SessionKeyConsent>> consent, MonitorListener listener) {
		monitor = provider.monitor();
		description = provider.description();
		this.links = links;
		this.clock = clock;
		this.stopped = stopped;
		this.consent = consent;
		this.listener = listener;
	}

	void run() {
		while (!stopped.getAsBoolean()) {
			tell(MonitorState.OPENING, status.fault());
			try (Link link = links.open()) {
				watch(link);
			} catch (IOException e) {
				tell(MonitorState.WAITING, Optional.of(new MonitorFault.NotOpened(String.valueOf(e.getMessage()))));
				pause();
			}
		}
		tell(MonitorState.CLOSED, Optional.empty());
	}

	private void watch(Link link) {
		try {
			tell(MonitorState.LISTENING, status.fault());
			int heard = listen(link);
			if (heard > 0) {
				tell(MonitorState.WAITING, Optional.of(new MonitorFault.OtherProgram(heard)));
				pause();
				return;
			}
			while (!stopped.getAsBoolean()) {
				long begun = clock.nanos();
				round(link, begun);
			}
		} catch (IOException e) {
			tell(MonitorState.WAITING, Optional.of(new MonitorFault.Unplugged(String.valueOf(e.getMessage()))));
			pause();
		}
	}

	/** Sends nothing; the bytes that somebody else has caused. */
	private int listen(Link link) throws IOException {
		long end = clock.nanos() + LISTEN;
		int heard = 0;
		while (!stopped.getAsBoolean() && clock.nanos() < end) {
			heard += link.read(buffer, 0, buffer.length, LONGEST_READ_MILLIS);
		}
		return heard;
	}

	private void round(Link link, long begun) throws IOException {
		Optional<MonitorFault> fault = Optional.empty();
		boolean any = false;
		for (MonitorRequest request : monitor.round()) {
			if (stopped.getAsBoolean()) {
				return;
			}
			Optional<MonitorFault> failed = ask(link, request);
			any |= failed.isEmpty();
			fault = fault.or(() -> failed);
			if (failed.isPresent() && !any) {
				// Nothing answers: the other requests would only take as long again.
				break;
			}
		}
		if (any) {
			rounds++;
			pause = FIRST_PAUSE;
			listener.values(snapshot());
			tell(MonitorState.READING, fault);
			clock.await(begun + description.every().toNanos(), stopped);
		} else {
			MonitorFault cause = fault.orElseGet(MonitorFault.Silence::new);
			if (!open(link, cause)) {
				pause();
			}
		}
	}

	/** Some batteries answer only once the session has its key. */
	private boolean open(Link link, MonitorFault cause) throws IOException {
		Optional<MonitorRequest> opening = monitor.opening();
		if (opening.isEmpty()) {
			tell(MonitorState.FAILING, Optional.of(cause));
			return false;
		}
		if (consent.get().isEmpty()) {
			tell(MonitorState.KEY_NEEDED, Optional.of(new MonitorFault.KeyNeeded(cause)));
			return false;
		}
		tell(MonitorState.FAILING, Optional.of(cause));
		if (stopped.getAsBoolean() || clock.nanos() < keyAfter) {
			return false;
		}
		keyAfter = clock.nanos() + BETWEEN_KEYS;
		keys++;
		return exchange(link, opening.get()) instanceof MonitorReply.Accepted;
	}

	/** What is wrong; empty when the values came. */
	private Optional<MonitorFault> ask(Link link, MonitorRequest request) throws IOException {
		Optional<MonitorFault> fault = Optional.empty();
		for (int tries = 0; tries < TRIES && !stopped.getAsBoolean(); tries++) {
			switch (exchange(link, request)) {
				case MonitorReply.Values values -> {
					skipped += values.skipped();
					values.readings().forEach(reading -> latest.put(reading.value().id(), reading));
					return Optional.empty();
				}
				case MonitorReply.Failed failed -> fault = Optional.of(failed.fault());
				// A reply to something else says as little as none.
				case MonitorReply.Accepted accepted -> fault = Optional.of(new MonitorFault.Silence());
				case MonitorReply.Incomplete incomplete -> fault = Optional.of(new MonitorFault.Silence());
			}
			failures++;
			drain(link);
		}
		return fault;
	}

	private MonitorReply exchange(Link link, MonitorRequest request) throws IOException {
		byte[] bytes = request.bytes();
		requests++;
		link.write(bytes, 0, bytes.length);
		long end = clock.nanos() + description.reply().toNanos();
		int length = 0;
		while (true) {
			long left = end - clock.nanos();
			boolean over = left <= 0 || length == buffer.length || stopped.getAsBoolean();
			MonitorReply reply = monitor.reply(request, clock.nanos(), buffer, length, over);
			if (over || !(reply instanceof MonitorReply.Incomplete)) {
				return reply;
			}
			int wait = Math.clamp(left / NANOS_PER_MILLI, 1, LONGEST_READ_MILLIS);
			length += link.read(buffer, length, buffer.length - length, wait);
		}
	}

	/** Waits until the rest of what was wrong has come, so that it is not taken for the next reply. */
	private void drain(Link link) throws IOException {
		long end = clock.nanos() + description.reply().toNanos();
		while (clock.nanos() < end && link.read(buffer, 0, buffer.length, QUIET_MILLIS) > 0) {
			// Nothing of it is of use.
		}
	}

	private void pause() {
		clock.await(clock.nanos() + pause, stopped);
		pause = Math.min(2 * pause, LONGEST_PAUSE);
	}

	/** In the order of the description. */
	private MonitorSnapshot snapshot() {
		Map<String, MonitorReading> ordered = new LinkedHashMap<>();
		for (MonitorValue value : description.values()) {
			MonitorReading reading = latest.get(value.id());
			if (reading != null) {
				ordered.put(value.id(), reading);
			}
		}
		return new MonitorSnapshot(description.battery(), clock.nanos(), ordered);
	}

	private void tell(MonitorState state, Optional<MonitorFault> fault) {
		String text = fault.map(some -> MonitorText.fault(description, some)).orElseGet(() -> MonitorText.state(state));
		status = new MonitorStatus(state, fault, text, rounds, requests, failures, skipped, keys);
		listener.status(status);
	}
}
