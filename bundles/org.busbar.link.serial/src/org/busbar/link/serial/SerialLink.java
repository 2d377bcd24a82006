package org.busbar.link.serial;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.busbar.api.link.Link;

import com.fazecast.jSerialComm.SerialPort;

/**
 * One open port. A read that waits for less than 100 ms may wait for 100 ms: Linux and macOS count in tenths of a second. A write that the device does not take
 * ends when the port is closed.
 */
final class SerialLink implements Link {

	/** A read that waits for less would wait for nothing at all. */
	static final int SHORTEST_WAIT_MILLIS = 1;
	private static final long SETTLE_NANOS = 200_000_000L;
	private static final long BETWEEN_LOOKS_MILLIS = 20;

	private final String name;
	private final SerialPort port;
	private final OpenPorts ports;
	private final AtomicBoolean counted = new AtomicBoolean(true);
	/** Touched by the reading thread. */
	private int wait = SHORTEST_WAIT_MILLIS;
	private volatile boolean writing;
	private volatile boolean closed;

	/**
	 * @param port  open
	 * @param ports what counts it until it is closed
	 */
	SerialLink(String name, SerialPort port, OpenPorts ports) {
		this.name = name;
		this.port = port;
		this.ports = ports;
		ports.opened();
	}

	@Override
	public int read(byte[] buffer, int offset, int length, int timeoutMillis) throws IOException {
		int millis = Math.max(SHORTEST_WAIT_MILLIS, timeoutMillis);
		if (millis != wait) {
			port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, millis, 0);
			wait = millis;
		}
		int count = port.readBytes(buffer, length, offset);
		// A port that was unplugged may say that it has nothing, at once and for ever; only the second question tells.
		if (count < 0 || closed || count == 0 && port.bytesAvailable() < 0) {
			throw new IOException(Messages.format(closed ? "closed" : "gone", name));
		}
		return count;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int written = 0;
		writing = true;
		while (written < length) {
			int count = port.writeBytes(bytes, length - written, offset + written);
			if (count <= 0 || closed) {
				throw new IOException(Messages.format(closed ? "closed" : "gone", name));
			}
			written += count;
		}
		writing = false;
	}

	@Override
	public void close() {
		if (!closed && !writing) {
			settle();
		}
		closed = true;
		port.closePort();
		if (counted.getAndSet(false)) {
			ports.closed();
		}
	}

	/** Closing throws away what the driver has not sent yet, and the last thing that a converter is told is to leave the bus. */
	private void settle() {
		long end = System.nanoTime() + SETTLE_NANOS;
		do {
			try {
				Thread.sleep(BETWEEN_LOOKS_MILLIS);
			} catch (@SuppressWarnings("unused") InterruptedException hurry) {
				Thread.currentThread().interrupt();
				return;
			}
		} while (port.bytesAwaitingWrite() > 0 && System.nanoTime() < end);
	}
}
