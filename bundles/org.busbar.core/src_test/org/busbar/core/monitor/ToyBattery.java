package org.busbar.core.monitor;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

import org.busbar.api.fact.Confidence;
import org.busbar.api.link.Link;
import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.api.monitor.EmulatedBattery;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Quantity;

/**
 * A battery that answers "?" with "!" and its state of charge once it was given "K", on a line without a thread or a clock of its own: whoever waits for bytes
 * makes time go on.
 */
final class ToyBattery implements BatteryMonitorProvider, BatteryMonitor, MonitorClock {

	static final MonitorValue SOC = new MonitorValue("soc", "State of charge", MonitorGroup.SYSTEM, 0, "%", Optional.of(Quantity.BATTERY_SOC),
			Optional.of(Confidence.ONE), "TOY", "", 0);
	private static final int REPLY_MILLIS = 500;
	private static final byte ASK = '?';
	private static final byte ANSWER = '!';
	private static final byte KEY = 'K';
	private static final byte REFUSES = 'R';
	/** A request that it does not know. */
	private static final byte STRANGE = '%';
	private static final long NANOS_PER_MILLI = 1_000_000;

	/** What the host wrote. */
	final List<Byte> written = new ArrayList<>();
	/** What the battery will have said by and by; bytes of one entry come together. */
	final Deque<byte[]> coming = new ArrayDeque<>();
	/** Nanoseconds at which links were opened. */
	final List<Long> opened = new ArrayList<>();
	/** What comes only when the time has come. */
	private final Deque<Late> late = new ArrayDeque<>();
	/** What it is asked in a round: {@code ?} what it answers, {@code %} what it does not know. */
	String asks = "?";
	/** It is silent from then on. */
	int answersLeft = Integer.MAX_VALUE;
	/** Between any two bytes of an answer, and before the first. */
	int gapMillis;
	/** Every answer is the number of requests so far. */
	boolean counts;
	int delayMillis;
	boolean wantsKey;
	boolean silent;
	boolean unplugged;
	boolean busy;
	byte[] instead = {};
	int soc = 54;
	private long nanos = 1_000;

	private record Late(long due, byte[] bytes) {
	}

	End open() throws IOException {
		opened.add(nanos);
		if (busy) {
			throw new IOException("busy");
		}
		return new End(this);
	}

	/** The link that is handed out; closing it leaves the battery where it is. */
	record End(ToyBattery battery) implements Link {

		@Override
		public int read(byte[] buffer, int offset, int length, int timeoutMillis) throws IOException {
			return battery.read(buffer, offset, length, timeoutMillis);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			battery.write(bytes, offset, length);
		}

		@Override
		public void close() {
			battery.coming.clear();
		}
	}

	private int read(byte[] buffer, int offset, int length, int timeoutMillis) throws IOException {
		if (unplugged) {
			throw new IOException("pulled out");
		}
		Late first = late.peek();
		if (coming.isEmpty() && first != null && first.due() <= nanos + timeoutMillis * NANOS_PER_MILLI) {
			nanos = Math.max(nanos, first.due());
			coming.add(late.remove().bytes());
		}
		byte[] next = coming.poll();
		if (next == null) {
			nanos += timeoutMillis * NANOS_PER_MILLI;
			return 0;
		}
		nanos += NANOS_PER_MILLI;
		int count = Math.min(length, next.length);
		System.arraycopy(next, 0, buffer, offset, count);
		if (count < next.length) {
			coming.addFirst(Arrays.copyOfRange(next, count, next.length));
		}
		return count;
	}

	private void write(byte[] bytes, int offset, int length) throws IOException {
		if (unplugged) {
			throw new IOException("pulled out");
		}
		for (int i = offset; i < offset + length; i++) {
			written.add(bytes[i]);
			answer(bytes[i]);
		}
	}

	private void answer(byte asked) {
		if (silent || asked == STRANGE || answersLeft == 0) {
			return;
		}
		answersLeft--;
		if (instead.length > 0) {
			coming.add(instead);
		} else if (asked == KEY) {
			wantsKey = false;
			coming.add(new byte[]{KEY});
		} else if (!wantsKey) {
			byte said = counts ? (byte) count('?') : (byte) soc;
			if (gapMillis > 0) {
				late.add(new Late(nanos + gapMillis * NANOS_PER_MILLI, new byte[]{ANSWER}));
				late.add(new Late(nanos + 2 * gapMillis * NANOS_PER_MILLI, new byte[]{said}));
			} else if (delayMillis > 0) {
				late.add(new Late(nanos + delayMillis * NANOS_PER_MILLI, new byte[]{ANSWER, said}));
			} else {
				coming.add(new byte[]{ANSWER});
				coming.add(new byte[]{said});
			}
		}
	}

	@Override
	public long nanos() {
		return nanos;
	}

	@Override
	public void await(long until, BooleanSupplier over) {
		nanos = Math.max(nanos, until);
	}

	@Override
	public MonitorDescription description() {
		return new MonitorDescription("toy", "Toy", Set.of("rs232"), Map.of("baud", "9600"), Duration.ofMillis(REPLY_MILLIS), Duration.ofSeconds(2), List.of(),
				Optional.of("The key is written."), List.of(SOC), List.of());
	}

	@Override
	public BatteryMonitor monitor() {
		return this;
	}

	@Override
	public EmulatedBattery emulate(ToDoubleFunction<MonitorValue> values) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<MonitorRequest> round() {
		return asks.chars().mapToObj(ask -> new MonitorRequest(ask == ASK ? "ask" : "strange", MonitorRequest.Kind.READ, new byte[]{(byte) ask})).toList();
	}

	@Override
	public Optional<MonitorRequest> opening() {
		return Optional.of(new MonitorRequest("key", MonitorRequest.Kind.SESSION_WRITE, new byte[]{KEY}));
	}

	@Override
	public MonitorReply reply(MonitorRequest request, long now, byte[] received, int length, boolean over) {
		for (int i = 0; i < length; i++) {
			if (request.kind() == MonitorRequest.Kind.SESSION_WRITE && received[i] == KEY) {
				return new MonitorReply.Accepted();
			}
			if (received[i] == REFUSES) {
				return new MonitorReply.Failed(new MonitorFault.Refused(2));
			}
			if (received[i] == ANSWER && i + 1 < length) {
				return new MonitorReply.Values(List.of(new MonitorReading(SOC, received[i + 1], received[i + 1], now)), i);
			}
		}
		if (!over) {
			return new MonitorReply.Incomplete();
		}
		return new MonitorReply.Failed(length == 0 ? new MonitorFault.Silence() : new MonitorFault.Garbage(length));
	}

	/** How often the host wrote this. */
	long count(char what) {
		return written.stream().filter(one -> one == what).count();
	}
}
