package org.busbar.core.monitor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

	/** What has come already is there at once. */
	private static final int AT_ONCE_MILLIS = 1;
	private static final int LONGEST_READ_MILLIS = 100;
	/** Fewer bytes between two requests are a disturbance; no message of anybody is shorter. */
	private static final int SHORTEST_MESSAGE = 5;
	/** Requests of a round that have to fail one after the other before it is asked whether anybody is there at all. */
	private static final int ENOUGH_FAILED = 2;
	/** What was not said again for so long is no longer said to be so. */
	private static final long KEPT = TimeUnit.MINUTES.toNanos(1);
	/** Tries of one request. */
	private static final int TRIES = 2;
	/** For so many times as long as a reply is waited for, bytes may go on coming. */
	private static final int LONGEST = 5;
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
			listen(link);
			while (!stopped.getAsBoolean()) {
				round(link, clock.nanos());
			}
		} catch (Overheard other) {
			tell(MonitorState.WAITING, Optional.of(new MonitorFault.OtherProgram(other.bytes)));
			pause();
		} catch (IOException e) {
			tell(MonitorState.WAITING, Optional.of(new MonitorFault.Unplugged(String.valueOf(e.getMessage()))));
			pause();
		}
	}

	/** Bytes were on the line that nothing of ours has caused. */
	private static final class Overheard extends Exception {

		private static final long serialVersionUID = 1;

		final int bytes;

		Overheard(int bytes) {
			this.bytes = bytes;
		}
	}

	/** Sends nothing until nobody has said anything for a while. */
	private void listen(Link link) throws IOException, Overheard {
		long end = clock.nanos() + LISTEN;
		int heard = 0;
		while (!stopped.getAsBoolean() && clock.nanos() < end) {
			heard += link.read(buffer, 0, buffer.length, LONGEST_READ_MILLIS);
		}
		if (heard > 0) {
			throw new Overheard(heard);
		}
	}

	/** What came without a request belongs to somebody else, who may have begun after the listening; and it must not be taken for the next reply. */
	private void checkAlone(Link link) throws IOException, Overheard {
		int heard = link.read(buffer, 0, buffer.length, AT_ONCE_MILLIS);
		if (heard >= SHORTEST_MESSAGE) {
			throw new Overheard(heard);
		}
	}

	private void round(Link link, long begun) throws IOException, Overheard {
		Optional<MonitorFault> fault = Optional.empty();
		Optional<MonitorRequest> answered = Optional.empty();
		boolean gone = false;
		int unanswered = 0;
		List<String> failed = new ArrayList<>();
		for (MonitorRequest request : monitor.round()) {
			if (stopped.getAsBoolean()) {
				return;
			}
			Optional<MonitorFault> wrong = ask(link, request, answered.isPresent());
			if (wrong.isEmpty()) {
				answered = Optional.of(request);
				unanswered = 0;
				continue;
			}
			failed.add(request.id());
			fault = fault.or(() -> wrong);
			unanswered = isRefused(wrong.get()) ? 0 : unanswered + 1;
			if (unanswered == ENOUGH_FAILED) {
				// Either it does not know these, or it answers nothing any more: then the other requests would only take as long again.
				gone = answered.isEmpty() || ask(link, answered.get(), true).isPresent();
				if (gone) {
					break;
				}
				unanswered = 0;
			}
		}
		if (answered.isPresent()) {
			rounds++;
			listener.values(snapshot());
		}
		if (answered.isPresent() && !gone) {
			pause = FIRST_PAUSE;
			tell(MonitorState.READING, fault, failed);
			clock.await(begun + description.every().toNanos(), stopped);
		} else if (!open(link, fault.orElseGet(MonitorFault.Silence::new))) {
			pause();
		}
	}

	private static boolean isRefused(MonitorFault fault) {
		return fault instanceof MonitorFault.Refused;
	}

	/** Who refuses knows the key, and who says anything else is no battery that waits for it. */
	private static boolean mayWantKey(MonitorFault fault) {
		return fault instanceof MonitorFault.Silence || fault instanceof MonitorFault.WrongChecksum;
	}

	/** Some batteries answer only once the session has its key. Whether it was taken. */
	private boolean open(Link link, MonitorFault cause) throws IOException, Overheard {
		Optional<MonitorRequest> opening = monitor.opening();
		if (opening.isEmpty() || !mayWantKey(cause)) {
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
		// Another program may have begun since, and with its own key it may be why nothing comes.
		listen(link);
		if (stopped.getAsBoolean()) {
			return false;
		}
		keyAfter = clock.nanos() + BETWEEN_KEYS;
		keys++;
		return exchange(link, opening.get()) instanceof MonitorReply.Accepted;
	}

	/**
	 * What is wrong; empty when the values came.
	 *
	 * @param answers whether the battery has answered just now; silence is asked again only then
	 */
	private Optional<MonitorFault> ask(Link link, MonitorRequest request, boolean answers) throws IOException, Overheard {
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
			if (fault.filter(some -> isRefused(some) || some instanceof MonitorFault.Silence && !answers).isPresent()) {
				break;
			}
		}
		return fault;
	}

	private MonitorReply exchange(Link link, MonitorRequest request) throws IOException, Overheard {
		checkAlone(link);
		byte[] bytes = request.bytes();
		requests++;
		link.write(bytes, 0, bytes.length);
		long patience = description.reply().toNanos();
		long last = clock.nanos();
		long end = last + LONGEST * patience;
		int length = 0;
		while (true) {
			long left = Math.min(last + patience, end) - clock.nanos();
			boolean over = left <= 0 || length == buffer.length || stopped.getAsBoolean();
			MonitorReply reply = monitor.reply(request, clock.nanos(), buffer, length, over);
			if (over || !(reply instanceof MonitorReply.Incomplete)) {
				return reply;
			}
			int wait = Math.clamp(left / NANOS_PER_MILLI, 1, LONGEST_READ_MILLIS);
			int count = link.read(buffer, length, buffer.length - length, wait);
			last = count > 0 ? clock.nanos() : last;
			length += count;
		}
	}

	/**
	 * Waits until nothing has come for as long as a reply may take: replies do not say what they reply to, and one that is late must not be taken for the next.
	 * Whatever comes, it ends.
	 */
	private void drain(Link link) throws IOException {
		long quiet = description.reply().toNanos();
		long last = clock.nanos();
		long end = last + LONGEST * quiet;
		for (long now = last; now - last < quiet && now < end && !stopped.getAsBoolean(); now = clock.nanos()) {
			if (link.read(buffer, 0, buffer.length, LONGEST_READ_MILLIS) > 0) {
				last = clock.nanos();
			}
		}
	}

	private void pause() {
		clock.await(clock.nanos() + pause, stopped);
		pause = Math.min(2 * pause, LONGEST_PAUSE);
	}

	/** In the order of the description. */
	private MonitorSnapshot snapshot() {
		latest.values().removeIf(reading -> clock.nanos() - reading.nanos() > KEPT);
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
		tell(state, fault, List.of());
	}

	private void tell(MonitorState state, Optional<MonitorFault> fault, List<String> failed) {
		String text = fault.map(some -> MonitorText.fault(description, some, failed)).orElseGet(() -> MonitorText.state(state));
		status = new MonitorStatus(state, fault, failed, text, rounds, requests, failures, skipped, keys);
		listener.status(status);
	}
}
