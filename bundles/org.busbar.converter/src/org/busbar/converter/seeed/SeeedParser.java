package org.busbar.converter.seeed;

import org.busbar.api.channel.FrameSink;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.DeviceClock;
import org.busbar.converter.line.Garbage;

/**
 * Reads what the analyser sends. A data byte may look like the beginning or the end of a frame, so a frame counts only when its first, second and last byte are
 * right; else one byte is left out. For one thread.
 */
final class SeeedParser {

	private static final int START = 0xAA;
	private static final int END = 0x55;
	private static final int STATUS_LENGTH = 20;
	private static final int LONGEST = STATUS_LENGTH;

	private final Garbage garbage;
	/** It stamps nothing; this keeps time from going back. */
	private final DeviceClock clock = new DeviceClock(1, 1);
	private final byte[] pending = new byte[LONGEST];
	private int length;

	SeeedParser(String name) {
		garbage = new Garbage(name);
	}

	void received(byte[] bytes, int count, long nanos, FrameSink sink) {
		for (int i = 0; i < count; i++) {
			pending[length++] = bytes[i];
			boolean again = true;
			while (again && length > 0) {
				again = step(nanos, sink);
			}
		}
		garbage.tell(nanos, sink);
	}

	private boolean step(long nanos, FrameSink sink) {
		if ((pending[0] & 0xFF) != START) {
			return skip();
		}
		if (length == 1) {
			return false;
		}
		int type = pending[1] & 0xFF;
		if (type == END) {
			// The answer to a question for the status, which nobody asks here.
			return length >= STATUS_LENGTH && drop(STATUS_LENGTH);
		}
		if ((type & 0xC0) != 0xC0 || (type & 0x0F) > Payload.MAX_LENGTH) {
			return skip();
		}
		boolean extended = (type & 0x20) != 0;
		boolean remote = (type & 0x10) != 0;
		int dlc = type & 0x0F;
		int at = 2 + (extended ? 4 : 2);
		if (length <= at) {
			return false;
		}
		// No document says whether a remote frame has data bytes behind its length; hosts send none.
		boolean empty = remote && (pending[at] & 0xFF) == END;
		int whole = at + (empty ? 0 : dlc) + 1;
		if (length < whole) {
			return false;
		}
		long id = extended ? word(4) : word(2);
		if ((pending[whole - 1] & 0xFF) != END || id > (extended ? 0x1FFF_FFFF : 0x7FF)) {
			return skip();
		}
		long payload = 0;
		for (int i = at; i < whole - 1 && !remote; i++) {
			payload |= (pending[i] & 0xFFL) << 8 * (i - at);
		}
		sink.frame(clock.nanos(nanos), (int) id, (extended ? FrameFlags.EXTENDED : 0) | (remote ? FrameFlags.REMOTE : 0), dlc, payload);
		return drop(whole);
	}

	private long word(int bytes) {
		long word = 0;
		for (int i = 0; i < bytes; i++) {
			word |= (pending[2 + i] & 0xFFL) << 8 * i;
		}
		return word;
	}

	private boolean skip() {
		garbage.add(1);
		return drop(1);
	}

	private boolean drop(int count) {
		System.arraycopy(pending, count, pending, 0, length - count);
		length -= count;
		return true;
	}
}
