package org.busbar.converter.slcan;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.DeviceClock;
import org.busbar.converter.line.Garbage;
import org.busbar.converter.line.Messages;

/**
 * Reads what an SLCAN device sends while the bus is open: frames, with or without a time stamp, answers, status flags. Whatever comes, it goes on at the next
 * carriage return. For one thread.
 */
final class SlcanParser {

	/** Longer than the longest line of any dialect, an FD frame with a stamp. */
	private static final int LONGEST = 160;
	private static final int STANDARD_DIGITS = 3;
	private static final int EXTENDED_DIGITS = 8;
	private static final int MILLIS_DIGITS = 4;
	private static final int MICROS_DIGITS = 8;
	private static final long MILLIS_WRAP = 60_000;
	private static final long MICROS_WRAP = 3_600_000_000L;
	/** Bytes of a CAN FD frame by its length code from 9 on. */
	private static final int[] FD_LENGTHS = {12, 16, 20, 24, 32, 48, 64};
	/** Errors tell of a bus that is in trouble; there may be thousands a second. */
	private static final long BETWEEN_ERRORS_NANOS = 5_000_000_000L;

	private final String name;
	private final Garbage garbage;
	private final DeviceClock millis = new DeviceClock(1_000_000, MILLIS_WRAP);
	private final DeviceClock micros = new DeviceClock(1_000, MICROS_WRAP);
	private final byte[] line = new byte[LONGEST];
	private int length;
	private boolean tooLong;
	private long errorTold;

	SlcanParser(String name) {
		this.name = name;
		garbage = new Garbage(name);
	}

	void received(byte[] bytes, int count, long nanos, FrameSink sink) {
		for (int i = 0; i < count; i++) {
			byte next = bytes[i];
			if (next == '\r') {
				end(nanos, sink);
			} else if (next == 7) {
				refused(nanos, sink);
			} else if (next != '\n') {
				tooLong |= length == LONGEST;
				if (tooLong) {
					garbage.add(1);
				} else {
					line[length++] = next;
				}
			}
		}
		garbage.tell(nanos, sink);
	}

	private void refused(long nanos, FrameSink sink) {
		garbage.add(length);
		length = 0;
		tooLong = false;
		if (errorTold == 0 || nanos - errorTold > BETWEEN_ERRORS_NANOS) {
			errorTold = nanos;
			sink.event(new BusEvent.Notice(nanos, Messages.format("slcan.error", name)));
		}
	}

	private void end(long nanos, FrameSink sink) {
		boolean understood = length == 0 || !tooLong && line(nanos, sink);
		if (!understood) {
			garbage.add(length);
		}
		length = 0;
		tooLong = false;
	}

	private boolean line(long nanos, FrameSink sink) {
		return switch (line[0]) {
			case 't' -> frame(STANDARD_DIGITS, 0, nanos, sink);
			case 'T' -> frame(EXTENDED_DIGITS, FrameFlags.EXTENDED, nanos, sink);
			case 'r' -> frame(STANDARD_DIGITS, FrameFlags.REMOTE, nanos, sink);
			case 'R' -> frame(EXTENDED_DIGITS, FrameFlags.EXTENDED | FrameFlags.REMOTE, nanos, sink);
			case 'd' -> frame(STANDARD_DIGITS, FrameFlags.FD, nanos, sink);
			case 'D' -> frame(EXTENDED_DIGITS, FrameFlags.EXTENDED | FrameFlags.FD, nanos, sink);
			case 'b' -> frame(STANDARD_DIGITS, FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH, nanos, sink);
			case 'B' -> frame(EXTENDED_DIGITS, FrameFlags.EXTENDED | FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH, nanos, sink);
			case 'F' -> length == 3 && flags(hex(1, 2), nanos, sink);
			// The confirmation of a frame that was sent, alone or with the frame behind it.
			case 'z', 'Z' -> true;
			default -> false;
		};
	}

	private boolean frame(int digits, int flags, long nanos, FrameSink sink) {
		long id = hex(1, digits);
		int dlc = (int) hex(1 + digits, 1);
		boolean fd = (flags & FrameFlags.FD) != 0;
		long highest = digits == STANDARD_DIGITS ? 0x7FF : 0x1FFF_FFFF;
		if (id < 0 || id > highest || dlc < 0 || !fd && dlc > Payload.MAX_LENGTH) {
			return false;
		}
		int bytes = (flags & FrameFlags.REMOTE) != 0 ? 0 : dlc > Payload.MAX_LENGTH ? FD_LENGTHS[dlc - Payload.MAX_LENGTH - 1] : dlc;
		int at = 2 + digits;
		int data = 2 * bytes;
		long payload = 0;
		for (int i = 0; i < bytes; i++) {
			long value = hex(at + 2 * i, 2);
			if (value < 0) {
				return false;
			}
			payload |= i < Payload.MAX_LENGTH ? value << 8 * i : 0;
		}
		// The length says where the data end, so what is left is the stamp.
		int rest = length - at - data;
		long stamp = rest == 0 ? 0 : hex(at + data, rest);
		if (rest != 0 && rest != MILLIS_DIGITS && rest != MICROS_DIGITS || stamp < 0) {
			return false;
		}
		long time = rest == 0
				? millis.nanos(nanos)
				: rest == MILLIS_DIGITS ? millis.nanos(stamp % MILLIS_WRAP, nanos) : micros.nanos(stamp % MICROS_WRAP, nanos);
		sink.frame(time, (int) id, flags, dlc, payload);
		return true;
	}

	/** The status flags of LAWICEL's manual: FIFO full, error warning, data overrun, error passive, bus error. */
	private boolean flags(long flags, long nanos, FrameSink sink) {
		if (flags < 0) {
			return false;
		}
		if ((flags & 0b0000_1001) != 0) {
			sink.event(new BusEvent.Dropped(nanos, -1));
		}
		long time = millis.nanos(nanos);
		// As SocketCAN tells them: class of the error in the identifier, state of the controller in the second byte.
		if ((flags & 0b0010_0000) != 0) {
			sink.frame(time, 0x4, FrameFlags.ERROR, Payload.MAX_LENGTH, 0x30L << 8);
		} else if ((flags & 0b0000_0100) != 0) {
			sink.frame(time, 0x4, FrameFlags.ERROR, Payload.MAX_LENGTH, 0x0CL << 8);
		}
		if ((flags & 0b1000_0000) != 0) {
			sink.frame(time, 0x80, FrameFlags.ERROR, Payload.MAX_LENGTH, 0);
		}
		return true;
	}

	/** The number in so many digits; -1 when they are not there or no digits. */
	private long hex(int from, int digits) {
		if (from + digits > length) {
			return -1;
		}
		long value = 0;
		for (int i = from; i < from + digits; i++) {
			int digit = Character.digit(line[i], 16);
			if (digit < 0) {
				return -1;
			}
			value = value << 4 | digit;
		}
		return value;
	}
}
