package org.busbar.converter.gvret;

import org.busbar.api.channel.FrameSink;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.DeviceClock;
import org.busbar.converter.line.Garbage;

/** Reads what a GVRET device sends. What is no message is left out up to the next byte that may begin one. For one thread. */
final class GvretParser {

	private static final int START = 0xF1;
	private static final int FRAME = 0;
	private static final int FD_FRAME = 0x14;
	private static final int KEEP_ALIVE = 9;
	private static final int ALIVE_FIRST = 0xDE;
	private static final int ALIVE_SECOND = 0xAD;
	/** Bytes in all of the messages that are read over, by their second byte; 0 for those that nobody knows. */
	private static final int[] LENGTHS = {0, 6, 4, 17, 0, 0, 12, 8, 0, 4, 0, 0, 3, 17};
	/** Start, command, time, identifier, length. */
	private static final int HEADER = 11;
	private static final int LONGEST = HEADER + 1 + 64 + 1;
	private static final long WRAP = 1L << 32;

	private final Garbage garbage;
	private final DeviceClock clock = new DeviceClock(1_000, WRAP);
	private final int bus;
	private final byte[] pending = new byte[LONGEST];
	private int length;
	private volatile int answers;

	GvretParser(String name, int bus) {
		this.bus = bus;
		garbage = new Garbage(name);
	}

	/** Answers to the keep-alive. Any thread. */
	int answers() {
		return answers;
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

	/** Takes a message or leaves out a byte; false when more bytes are needed. */
	private boolean step(long nanos, FrameSink sink) {
		if ((pending[0] & 0xFF) != START) {
			return skip();
		}
		if (length == 1) {
			return false;
		}
		int command = pending[1] & 0xFF;
		if (command == FRAME || command == FD_FRAME) {
			return frame(command == FD_FRAME, nanos, sink);
		}
		int whole = command < LENGTHS.length ? LENGTHS[command] : 0;
		if (whole == 0) {
			return skip();
		}
		if (length < whole) {
			return false;
		}
		if (command == KEEP_ALIVE) {
			if ((pending[2] & 0xFF) != ALIVE_FIRST || (pending[3] & 0xFF) != ALIVE_SECOND) {
				return skip();
			}
			answers = answers == Integer.MAX_VALUE ? 1 : answers + 1;
		}
		return drop(whole);
	}

	private boolean frame(boolean fd, long nanos, FrameSink sink) {
		int header = fd ? HEADER + 1 : HEADER;
		if (length < header) {
			return false;
		}
		int bytes = fd ? pending[10] & 0x7F : pending[10] & 0x0F;
		int from = fd ? pending[11] & 0xFF : pending[10] >> 4 & 0x0F;
		long word = word(6);
		boolean extended = (word & 0x8000_0000L) != 0;
		long id = word & 0x7FFF_FFFFL;
		if (bytes > (fd ? 64 : Payload.MAX_LENGTH) || id > (extended ? 0x1FFF_FFFF : 0x7FF)) {
			return skip();
		}
		int whole = header + bytes + 1;
		if (length < whole) {
			return false;
		}
		if (from == bus) {
			long payload = 0;
			for (int i = 0; i < Math.min(bytes, Payload.MAX_LENGTH); i++) {
				payload |= (pending[header + i] & 0xFFL) << 8 * i;
			}
			int flags = (extended ? FrameFlags.EXTENDED : 0) | (fd ? FrameFlags.FD : 0);
			sink.frame(clock.nanos(word(2), nanos), (int) id, flags, dlc(bytes), payload);
		}
		return drop(whole);
	}

	private static int dlc(int bytes) {
		int dlc = Math.min(bytes, Payload.MAX_LENGTH);
		for (int length : new int[]{12, 16, 20, 24, 32, 48, 64}) {
			dlc += bytes > Payload.MAX_LENGTH && bytes >= length ? 1 : 0;
		}
		return dlc;
	}

	private long word(int at) {
		return pending[at] & 0xFFL | (pending[at + 1] & 0xFFL) << 8 | (pending[at + 2] & 0xFFL) << 16 | (pending[at + 3] & 0xFFL) << 24;
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
