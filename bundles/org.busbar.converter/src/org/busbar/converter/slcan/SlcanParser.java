package org.busbar.converter.slcan;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.line.DeviceClock;
import org.busbar.converter.line.ErrorFrames;
import org.busbar.converter.line.Garbage;

/**
 * Reads what an SLCAN device sends while the bus is open: frames, with or without a time stamp, answers, status flags, states. Whatever comes, it goes on at the
 * next carriage return. For one thread but where said otherwise. Sources: the LAWICEL CAN232 manual 1.3; the state and error lines are those that
 * {@code drivers/net/can/slcan/slcan-core.c} of Linux reads.
 */
final class SlcanParser {

	/** Longer than the longest line of any dialect, an FD frame with a stamp. */
	private static final int LONGEST = 160;
	private static final int BELL = 7;
	/** One or two may be due to a queue that was full for a moment. */
	private static final int REFUSALS = 3;
	private static final int STANDARD_DIGITS = 3;
	private static final int EXTENDED_DIGITS = 8;
	private static final int MILLIS_DIGITS = 4;
	private static final int MICROS_DIGITS = 8;
	private static final long MILLIS_WRAP = 60_000;
	private static final long MICROS_WRAP = 3_600_000_000L;
	private static final int STATE_LENGTH = 8;
	/** Bytes of a CAN FD frame by its length code from 9 on. */
	private static final int[] FD_LENGTHS = {12, 16, 20, 24, 32, 48, 64};
	private static final int FIFO_FULL_OR_OVERRUN = 0b0000_1001;
	private static final int ERROR_WARNING = 0b0000_0100;
	private static final int ERROR_PASSIVE = 0b0010_0000;
	private static final int BUS_ERROR = 0b1000_0000;
	/** Errors tell of a bus that is in trouble; there may be thousands a second. */
	private static final long BETWEEN_ERRORS_NANOS = 5_000_000_000L;

	private final String name;
	private final Garbage garbage;
	private final DeviceClock millis = new DeviceClock(1_000_000, MILLIS_WRAP);
	private final DeviceClock micros = new DeviceClock(1_000, MICROS_WRAP);
	private final byte[] line = new byte[LONGEST];
	private int length;
	private boolean tooLong;
	private boolean errorTold;
	private long errorToldAt;
	private long latest = Long.MIN_VALUE;
	private volatile int answers;
	/** Since the device last took a command or a frame. */
	private volatile int refusals;
	private volatile boolean stamps;

	SlcanParser(String name) {
		this.name = name;
		garbage = new Garbage(name);
	}

	/** Answers to the question for the status flags. Any thread. */
	int answers() {
		return answers;
	}

	/** Whether commands or frames were refused several times in a row. Any thread. */
	boolean refusing() {
		return refusals >= REFUSALS;
	}

	/** Whether a frame had a time stamp. Any thread. */
	boolean stamps() {
		return stamps;
	}

	void received(byte[] bytes, int count, long nanos, FrameSink sink) {
		for (int i = 0; i < count; i++) {
			byte next = bytes[i];
			if (next == '\r') {
				end(nanos, sink);
			} else if (next == BELL) {
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
		refusals = Math.min(REFUSALS, refusals + 1);
		if (!errorTold || nanos - errorToldAt > BETWEEN_ERRORS_NANOS) {
			errorTold = true;
			errorToldAt = nanos;
			sink.event(new BusEvent.Notice(nanos, Messages.format("error", name)));
		}
	}

	private void end(long nanos, FrameSink sink) {
		if (length == 0 && !tooLong) {
			refusals = 0;
		}
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
			case 'F' -> length == 3 && flags((int) hex(1, 2), nanos, sink);
			case 's' -> state(nanos, sink);
			case 'e' -> errors(nanos, sink);
			// The confirmation of a frame that was sent, alone or with the frame behind it.
			case 'z', 'Z' -> {
				refusals = 0;
				yield true;
			}
			// Answers that come late.
			case 'V', 'v', 'N' -> true;
			default -> false;
		};
	}

	private boolean frame(int digits, int flags, long nanos, FrameSink sink) {
		long id = hex(1, digits);
		int dlc = (int) hex(1 + digits, 1);
		boolean fd = (flags & FrameFlags.FD) != 0;
		if (id < 0 || !CanId.isValid((int) Math.min(id, Integer.MAX_VALUE), flags) || dlc < 0 || !fd && dlc > Payload.MAX_LENGTH) {
			return false;
		}
		int bytes = (flags & FrameFlags.REMOTE) != 0 ? 0 : dlc > Payload.MAX_LENGTH ? FD_LENGTHS[dlc - Payload.MAX_LENGTH - 1] : dlc;
		int at = 2 + digits;
		long payload = 0;
		for (int i = 0; i < bytes; i++) {
			long value = hex(at + 2 * i, 2);
			if (value < 0) {
				return false;
			}
			payload |= i < Payload.MAX_LENGTH ? value << 8 * i : 0;
		}
		// The length says where the data end, so what is left is the stamp.
		at += 2 * bytes;
		int rest = length - at;
		if (rest != 0 && rest != MILLIS_DIGITS && rest != MICROS_DIGITS || rest != 0 && hex(at, rest) < 0) {
			return false;
		}
		sink.frame(time(at, rest, nanos), (int) id, flags, dlc, payload);
		return true;
	}

	/** A device may be told in between to stamp otherwise, so that two clocks take turns; time goes on all the same. */
	private long time(int at, int digits, long nanos) {
		long time = nanos;
		if (digits == MILLIS_DIGITS) {
			time = millis.nanos(hex(at, digits) % MILLIS_WRAP, nanos);
		} else if (digits == MICROS_DIGITS) {
			time = micros.nanos(hex(at, digits) % MICROS_WRAP, nanos);
		}
		if (digits != 0 && !stamps) {
			stamps = true;
		}
		latest = Math.max(latest, time);
		return latest;
	}

	private boolean flags(int flags, long nanos, FrameSink sink) {
		if (flags < 0) {
			return false;
		}
		answers = answers == Integer.MAX_VALUE ? 1 : answers + 1;
		if ((flags & FIFO_FULL_OR_OVERRUN) != 0) {
			sink.event(new BusEvent.Dropped(nanos, -1));
		}
		long time = time(0, 0, nanos);
		if ((flags & ERROR_PASSIVE) != 0) {
			ErrorFrames.passive(time, 0, 0, sink);
		} else if ((flags & ERROR_WARNING) != 0) {
			ErrorFrames.warning(time, 0, 0, sink);
		}
		if ((flags & BUS_ERROR) != 0) {
			ErrorFrames.busError(time, sink);
		}
		return true;
	}

	/** {@code s}, the letter of a state, and the receive and transmit error counters with three decimal digits each. */
	private boolean state(long nanos, FrameSink sink) {
		int received = length == STATE_LENGTH ? decimal(2) : -1;
		int sent = length == STATE_LENGTH ? decimal(5) : -1;
		if (received < 0 || sent < 0) {
			return false;
		}
		switch (line[1]) {
			case 'a' -> ErrorFrames.active(time(0, 0, nanos), received, sent, sink);
			case 'w' -> ErrorFrames.warning(time(0, 0, nanos), received, sent, sink);
			case 'p' -> ErrorFrames.passive(time(0, 0, nanos), received, sent, sink);
			case 'b' -> ErrorFrames.busOff(time(0, 0, nanos), sink);
			default -> {
				return false;
			}
		}
		return true;
	}

	/** {@code e}, how many, and a letter for each error. */
	private boolean errors(long nanos, FrameSink sink) {
		int count = length > 1 ? Character.digit(line[1], 10) : -1;
		if (count < 1 || length != 2 + count) {
			return false;
		}
		for (int i = 2; i < length; i++) {
			switch (line[i]) {
				case 'o' -> sink.event(new BusEvent.Dropped(nanos, -1));
				case 'a' -> ErrorFrames.notAcknowledged(time(0, 0, nanos), sink);
				case 'b', 'B', 'c', 'f', 's' -> ErrorFrames.busError(time(0, 0, nanos), sink);
				case 'O' -> {
					// A full transmit queue is no matter of the bus.
				}
				default -> {
					return false;
				}
			}
		}
		return true;
	}

	private int decimal(int from) {
		int value = 0;
		for (int i = from; i < from + 3; i++) {
			int digit = Character.digit(line[i], 10);
			if (digit < 0) {
				return -1;
			}
			value = 10 * value + digit;
		}
		return value;
	}

	/** The number in so many digits, at most 15; -1 when they are not there or no digits. */
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
