package org.busbar.converter.emulator;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.busbar.api.link.Link;

/** A lead between a host and an emulated device. The device answers within the write, so a read that finds nothing waits for a short time only. */
final class MemoryLink implements Link {

	private static final int LONGEST_WAIT_MILLIS = 2;

	private final EmulatedDevice device;
	private final Deque<byte[]> toHost = new ArrayDeque<>();
	private boolean closed;
	private boolean failed;
	private boolean stalled;

	MemoryLink(EmulatedDevice device) {
		this.device = device;
	}

	@Override
	public synchronized int read(byte[] buffer, int offset, int length, int timeoutMillis) throws IOException {
		if (toHost.isEmpty() && !failed && !closed) {
			await(Math.max(1, Math.min(LONGEST_WAIT_MILLIS, timeoutMillis)));
		}
		if (closed || failed && toHost.isEmpty()) {
			throw new IOException(closed ? "closed" : "unplugged");
		}
		byte[] next = toHost.poll();
		if (next == null) {
			return 0;
		}
		int count = Math.min(length, next.length);
		System.arraycopy(next, 0, buffer, offset, count);
		if (count < next.length) {
			toHost.addFirst(Arrays.copyOfRange(next, count, next.length));
		}
		return count;
	}

	private void await(int millis) throws IOException {
		try {
			wait(millis);
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		synchronized (this) {
			while (stalled && !closed) {
				await(0);
			}
			if (closed || failed) {
				throw new IOException(closed ? "closed" : "unplugged");
			}
		}
		device.write(Arrays.copyOfRange(bytes, offset, offset + length));
	}

	@Override
	public synchronized void close() {
		closed = true;
		notifyAll();
	}

	synchronized boolean closed() {
		return closed;
	}

	synchronized void fail() {
		failed = true;
		notifyAll();
	}

	synchronized void stall() {
		stalled = true;
	}

	synchronized void deliver(byte[] bytes) {
		if (!failed && !closed) {
			toHost.add(bytes);
			notifyAll();
		}
	}
}
