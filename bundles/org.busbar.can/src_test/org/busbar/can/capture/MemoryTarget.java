package org.busbar.can.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A disk in memory that has room for so many bytes. */
class MemoryTarget implements CaptureTarget {

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();
	private final long room;
	int forced;
	int closed;

	MemoryTarget(long room) {
		this.room = room;
	}

	MemoryTarget() {
		this(Long.MAX_VALUE);
	}

	byte[] bytes() {
		return written.toByteArray();
	}

	@Override
	public void write(ByteBuffer bytes) throws IOException {
		// Half at a time: a target need not take all at once.
		int count = (int) Math.min((bytes.remaining() + 1) / 2, room - written.size());
		if (count <= 0) {
			throw new IOException("No space left on device");
		}
		byte[] taken = new byte[count];
		bytes.get(taken);
		written.writeBytes(taken);
	}

	@Override
	public void force() throws IOException {
		forced++;
	}

	@Override
	public void cut(long length) throws IOException {
		byte[] kept = Arrays.copyOf(bytes(), (int) length);
		written.reset();
		written.writeBytes(kept);
	}

	@Override
	public void close() throws IOException {
		closed++;
	}
}
