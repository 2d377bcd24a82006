package org.busbar.core.recorder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

import org.busbar.can.capture.CaptureTarget;

/** A disk in memory that stands still or is full when the test says so. */
final class TestTarget implements CaptureTarget {

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();
	/** Counted down when somebody waits for the disk that stands still. */
	final CountDownLatch stalled = new CountDownLatch(1);
	private final CountDownLatch resumed = new CountDownLatch(1);
	private volatile boolean stalling;
	volatile long room = Long.MAX_VALUE;
	volatile int forced;
	volatile boolean closed;

	synchronized byte[] bytes() {
		return written.toByteArray();
	}

	void stall() {
		stalling = true;
	}

	void resume() {
		stalling = false;
		resumed.countDown();
	}

	@Override
	public void write(ByteBuffer bytes) throws IOException {
		await();
		synchronized (this) {
			int count = (int) Math.min(bytes.remaining(), room - written.size());
			if (count <= 0) {
				throw new IOException("No space left on device");
			}
			byte[] taken = new byte[count];
			bytes.get(taken);
			written.writeBytes(taken);
		}
	}

	private void await() throws IOException {
		if (stalling) {
			stalled.countDown();
			try {
				resumed.await();
			} catch (InterruptedException e) {
				throw new IOException(e);
			}
		}
	}

	@Override
	public void force() throws IOException {
		await();
		forced++;
	}

	@Override
	public synchronized void cut(long length) {
		byte[] kept = Arrays.copyOf(bytes(), (int) length);
		written.reset();
		written.writeBytes(kept);
	}

	@Override
	public void close() {
		closed = true;
	}
}
