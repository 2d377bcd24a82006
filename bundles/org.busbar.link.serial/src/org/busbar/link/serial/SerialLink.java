package org.busbar.link.serial;

import java.io.IOException;

import org.busbar.api.link.Link;

import com.fazecast.jSerialComm.SerialPort;

/** One open port. */
final class SerialLink implements Link {

	/** A read that waits for less would wait for nothing at all. */
	static final int SHORTEST_WAIT_MILLIS = 1;
	private static final long WRITE_PATIENCE_NANOS = 2_000_000_000L;
	private static final long BETWEEN_WRITES_MILLIS = 2;

	private final String name;
	private final SerialPort port;
	/** Touched by the reading thread. */
	private int wait = SHORTEST_WAIT_MILLIS;
	private volatile boolean closed;

	/** @param port open */
	SerialLink(String name, SerialPort port) {
		this.name = name;
		this.port = port;
	}

	@Override
	public int read(byte[] buffer, int offset, int length, int timeoutMillis) throws IOException {
		int millis = Math.max(SHORTEST_WAIT_MILLIS, timeoutMillis);
		if (millis != wait) {
			port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, millis, 0);
			wait = millis;
		}
		int count = port.readBytes(buffer, length, offset);
		if (count < 0 || closed) {
			throw new IOException(Messages.format(closed ? "closed" : "gone", name));
		}
		return count;
	}

	/** The port takes what fits and says how much that was; the rest waits, for a limited time. */
	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		long end = System.nanoTime() + WRITE_PATIENCE_NANOS;
		int written = 0;
		while (written < length) {
			int count = port.writeBytes(bytes, length - written, offset + written);
			if (count < 0 || closed) {
				throw new IOException(Messages.format(closed ? "closed" : "gone", name));
			}
			written += count;
			if (count == 0) {
				pause(end);
			}
		}
	}

	private void pause(long end) throws IOException {
		if (System.nanoTime() > end) {
			throw new IOException(Messages.format("stuck", name));
		}
		try {
			Thread.sleep(BETWEEN_WRITES_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(Messages.format("closed", name), e);
		}
	}

	@Override
	public void close() {
		closed = true;
		port.closePort();
	}
}
