package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.busbar.api.monitor.EmulatedBattery;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.battery.weco.WecoMonitorProvider;

/** A WeCo battery at the end of a serial lead. It keeps every byte that ever reached it. */
final class WecoOnTheWire implements AutoCloseable {

	private static final int READ_LENGTH = 8;
	private static final int KEY_LENGTH = 6;

	/** What it does to its answers. */
	enum Fault {
		NONE,
		GARBAGE,
		SHORT,
		SPLIT,
		CHECKSUM,
		SILENCE,
		REFUSED
	}

	/** What it says; what is not here is zero. */
	final Map<String, Double> values = new ConcurrentHashMap<>();
	private final AtomicInteger restarts = new AtomicInteger();
	private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
	private final EmulatedBattery battery = new WecoMonitorProvider().emulate(this::number);
	private volatile Fault fault = Fault.NONE;
	private InputStream in;
	private OutputStream out;

	WecoOnTheWire(Path device) throws IOException {
		in = new FileInputStream(device.toFile());
		out = new FileOutputStream(device.toFile());
		listen(in, out);
	}

	private double number(MonitorValue value) {
		return values.getOrDefault(value.id(), Double.NaN);
	}

	/** After the lead was plugged in again. */
	void plugged(Path device) throws IOException {
		close();
		in = new FileInputStream(device.toFile());
		out = new FileOutputStream(device.toFile());
		listen(in, out);
	}

	private void listen(InputStream from, OutputStream to) {
		Thread.ofPlatform().daemon().name("weco-on-the-wire").start(() -> {
			byte[] bytes = new byte[256];
			try {
				for (int count = from.read(bytes); count >= 0; count = from.read(bytes)) {
					synchronized (heard) {
						heard.write(bytes, 0, count);
					}
					answer(to, bytes, count);
				}
			} catch (@SuppressWarnings("unused") IOException pulled) {
				// The lead is out.
			}
		});
	}

	private void answer(OutputStream to, byte[] bytes, int count) throws IOException {
		Fault now = fault;
		if (restarts.getAndSet(0) > 0) {
			battery.restart();
		}
		battery.refuse(now == Fault.REFUSED ? 4 : 0);
		byte[] answer = battery.received(bytes, count);
		if (answer.length == 0 || now == Fault.SILENCE) {
			return;
		}
		switch (now) {
			case GARBAGE -> to.write(new byte[]{0x7E, 0x31, 0x0D});
			case SHORT -> to.write(Arrays.copyOf(answer, answer.length / 2));
			case SPLIT -> {
				for (byte one : answer) {
					to.write(one);
				}
			}
			case CHECKSUM -> {
				answer[answer.length - 1] ^= (byte) 0xFF;
				to.write(answer);
			}
			case NONE, REFUSED -> to.write(answer);
			case SILENCE -> throw new IllegalStateException();
		}
	}

	void does(Fault other) {
		fault = other;
	}

	/** Somebody else's traffic. */
	void says(byte... bytes) throws IOException {
		out.write(bytes);
	}

	void restart() {
		restarts.incrementAndGet();
	}

	/** Every byte that reached it belongs to a read of registers, and to so many keys. */
	void provesThatOnlyReadsCame(int keys) {
		byte[] all;
		synchronized (heard) {
			all = heard.toByteArray();
		}
		int at = 0;
		int written = 0;
		while (at < all.length) {
			boolean key = all[at] == 0;
			byte[] message = Arrays.copyOfRange(all, at, Math.min(all.length, at + (key ? KEY_LENGTH : READ_LENGTH)));
			if (key) {
				written++;
				assertTrue(Arrays.equals(new byte[]{0, 3, (byte) 0x85, (byte) 0xF9, 0, 1}, message), () -> Arrays.toString(message));
			} else {
				assertTrue(message[0] == 1 && message[1] == 3, () -> "no read: " + Arrays.toString(message));
			}
			at += message.length;
		}
		assertEquals(keys, written, "session keys on the wire");
	}

	boolean heardNothing() {
		synchronized (heard) {
			return heard.size() == 0;
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
		out.close();
	}
}
