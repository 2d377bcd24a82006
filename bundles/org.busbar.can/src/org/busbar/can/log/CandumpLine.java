package org.busbar.can.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** One line of a candump log, taken apart. Used again for every line, so that a line costs no garbage. */
final class CandumpLine {

	enum Kind {
		BLANK,
		FRAME,
		PROBLEM
	}

	private static final long ERROR_BIT = 0x2000_0000L;
	private static final int MAX_FD_BYTES = 64;
	/** Seconds above this do not fit nanoseconds in a long. */
	private static final long MAX_SECONDS = Long.MAX_VALUE / 1_000_000_000L - 1;

	/** Values of hexadecimal digits; negative for all other bytes. */
	private static final byte[] HEX = new byte[256];
	/** Of a usual line: a parenthesis, ten digits, a dot, six digits, a parenthesis, a blank; then the channel. */
	private static final int SECONDS_END = 11;
	private static final int MICROS_END = 18;
	private static final int CHANNEL_AT = 20;

	static {
		for (int i = 0; i < HEX.length; i++) {
			HEX[i] = (byte) Character.digit(i < 128 ? (char) i : ' ', 16);
		}
	}

	private byte[] bytes = new byte[0];
	private int start;
	private int position;
	private int end;
	private boolean cutOff;

	private int timeStart;
	private int timeEnd;
	private int channelStart;
	private int channelEnd;
	private String channel = "";
	private byte[] channelBytes = new byte[0];
	private boolean usual;
	private long nanos;
	private int id;
	private int flags;
	private int dlc;
	private long payload;
	private String wrong = "";
	private Object[] wrongArguments = {};

	/**
	 * @param lastLine whether the line had no line feed, so that it may have been cut off
	 */
	Kind parse(byte[] buffer, int from, int to, boolean lastLine) {
		bytes = buffer;
		start = from;
		position = from;
		end = to;
		cutOff = lastLine;
		while (end > start && (bytes[end - 1] == '\r' || bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
			end--;
		}
		while (position < end && (bytes[position] == ' ' || bytes[position] == '\t')) {
			position++;
		}
		if (position == end) {
			return Kind.BLANK;
		}
		return readTime() && channelName() && identifier() && data() && direction() ? Kind.FRAME : Kind.PROBLEM;
	}

	/**
	 * Takes a line apart that is written as candump writes nearly all of them: ten digits, a dot and six digits of time, the channel of the line before, data
	 * bytes and nothing behind them.
	 *
	 * @return where its line feed is; -1 when it is written otherwise or is not all there, and {@link #parse} has to look
	 */
	int parseUsual(byte[] buffer, int from, int to) {
		int known = channelBytes.length;
		int at = from + CHANNEL_AT + known;
		// As much as the longest of these lines needs behind the channel.
		if (known == 0 || to - at < 30 || buffer[from] != '(' || buffer[from + SECONDS_END] != '.' || buffer[from + MICROS_END] != ')'
				|| buffer[from + CHANNEL_AT - 1] != ' ' || buffer[at] != ' ') {
			return -1;
		}
		for (int i = 0; i < known; i++) {
			if (buffer[from + CHANNEL_AT + i] != channelBytes[i]) {
				return -1;
			}
		}
		long seconds = decimal(buffer, from + 1, from + SECONDS_END);
		long micros = decimal(buffer, from + SECONDS_END + 1, from + MICROS_END);
		at++;
		int width = buffer[at + 3] == '#' ? 3 : 8;
		int number = 0;
		int wrong = 0;
		for (int i = 0; i < width; i++) {
			int digit = HEX[buffer[at + i] & 0xFF];
			wrong |= digit;
			number = number << 4 | digit;
		}
		at += width;
		if (seconds < 0 || micros < 0 || wrong < 0 || buffer[at] != '#' || (number & (width == 3 ? ~CanId.MAX_STANDARD : ~CanId.MAX_EXTENDED)) != 0) {
			return -1;
		}
		at++;
		long data = 0;
		int count = 0;
		while (buffer[at] != '\n') {
			int value = HEX[buffer[at] & 0xFF] << 4 | HEX[buffer[at + 1] & 0xFF];
			if (value < 0 || count == Payload.MAX_LENGTH) {
				return -1;
			}
			data |= (long) value << (count << 3);
			count++;
			at += 2;
		}
		bytes = buffer;
		timeStart = from + 1;
		timeEnd = from + MICROS_END;
		channelStart = from + CHANNEL_AT;
		channelEnd = channelStart + known;
		usual = buffer[timeStart] != '0';
		nanos = seconds * 1_000_000_000L + micros * 1000;
		id = number;
		flags = width == 3 ? 0 : FrameFlags.EXTENDED;
		dlc = count;
		payload = data;
		return at;
	}

	/** Negative when there are other characters than digits. */
	private static long decimal(byte[] buffer, int from, int to) {
		long number = 0;
		int wrong = 0;
		for (int i = from; i < to; i++) {
			int digit = buffer[i] - '0';
			wrong |= digit | 9 - digit;
			number = number * 10 + digit;
		}
		return wrong < 0 ? -1 : number;
	}

	private boolean readTime() {
		if (bytes[position] != '(') {
			return fail("candump.time");
		}
		position++;
		timeStart = position;
		boolean negative = position < end && bytes[position] == '-';
		if (negative) {
			return fail("candump.negative");
		}
		long seconds = 0;
		int digits = 0;
		while (position < end && isDigit(bytes[position])) {
			seconds = seconds * 10 + bytes[position++] - '0';
			digits++;
			if (seconds > MAX_SECONDS) {
				return fail("candump.since");
			}
		}
		long fraction = 0;
		int decimals = 0;
		if (digits > 0 && position < end && bytes[position] == '.') {
			position++;
			while (position < end && isDigit(bytes[position]) && decimals < 9) {
				fraction = fraction * 10 + bytes[position++] - '0';
				decimals++;
			}
		}
		if (digits == 0) {
			return fail("candump.seconds");
		}
		if (position >= end || bytes[position] != ')') {
			return fail("candump.parenthesis");
		}
		timeEnd = position++;
		usual = timeStart + 1 == timeEnd - decimals - 1 || bytes[timeStart] != '0';
		usual &= decimals == 6 || decimals == 9 && fraction % 1000 != 0;
		for (int i = decimals; i < 9; i++) {
			fraction *= 10;
		}
		nanos = seconds * 1_000_000_000L + fraction;
		return true;
	}

	private boolean channelName() {
		skipBlanks();
		channelStart = position;
		while (position < end && bytes[position] != ' ' && bytes[position] != '\t') {
			position++;
		}
		channelEnd = position;
		if (channelStart == channelEnd) {
			return fail("candump.interface");
		}
		skipBlanks();
		return true;
	}

	private boolean identifier() {
		int first = position;
		long value = 0;
		while (position < end && hex(bytes[position]) >= 0 && position - first < 9) {
			value = value << 4 | hex(bytes[position++]);
		}
		int digits = position - first;
		if (digits == 5 && position < end && bytes[position] == '#' && contains(':')) {
			position = first;
			return fail("candump.xl");
		}
		flags = 0;
		if (digits == 8) {
			if ((value & ERROR_BIT) != 0 && value <= (ERROR_BIT | CanId.MAX_EXTENDED)) {
				flags = FrameFlags.ERROR | FrameFlags.EXTENDED;
				value &= CanId.MAX_EXTENDED;
			} else {
				flags = FrameFlags.EXTENDED;
			}
		} else if (digits != 3) {
			// At the very end of a log more digits may have been to come.
			position = cutOff && position == end && digits < 8 ? end : first;
			return fail("candump.digits");
		}
		if (value > ((flags & FrameFlags.EXTENDED) != 0 ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD)) {
			position = first;
			return fail("candump.bits");
		}
		id = (int) value;
		if (position >= end || bytes[position] != '#') {
			return fail("candump.hash");
		}
		position++;
		return true;
	}

	private boolean data() {
		dlc = 0;
		payload = 0;
		if (position < end && bytes[position] == '#') {
			return fdData();
		}
		if (position < end && bytes[position] == 'R') {
			position++;
			flags |= FrameFlags.REMOTE;
			if (position < end && bytes[position] >= '0' && bytes[position] <= '8') {
				dlc = bytes[position++] - '0';
			}
			return rawDlc();
		}
		int count = dataBytes(Payload.MAX_LENGTH);
		if (count < 0) {
			return false;
		}
		dlc = count;
		return rawDlc();
	}

	private boolean fdData() {
		position++;
		int fdFlags = position < end ? hex(bytes[position]) : -1;
		if (fdFlags < 0) {
			return fail("candump.flags");
		}
		position++;
		flags |= FrameFlags.FD | ((fdFlags & 1) != 0 ? FrameFlags.BIT_RATE_SWITCH : 0) | ((fdFlags & 2) != 0 ? FrameFlags.ERROR_STATE : 0);
		int count = dataBytes(MAX_FD_BYTES);
		if (count < 0) {
			return false;
		}
		dlc = fdDlc(count);
		return true;
	}

	/** Eight bytes may stand for a DLC of 9 to 15, written behind them. */
	private boolean rawDlc() {
		if (position < end && bytes[position] == '_') {
			int raw = position + 1 < end ? hex(bytes[position + 1]) : -1;
			if (raw < 9 || dlc != Payload.MAX_LENGTH) {
				position = cutOff && position + 1 == end && dlc == Payload.MAX_LENGTH ? end : position;
				return fail("candump.dlc");
			}
			position += 2;
			dlc = raw;
		}
		return true;
	}

	private int dataBytes(int most) {
		int count = 0;
		while (position < end && bytes[position] != ' ' && bytes[position] != '\t' && bytes[position] != '_') {
			if (bytes[position] == '.' && count > 0) {
				position++;
			}
			int high = position < end ? hex(bytes[position]) : -1;
			int low = position + 1 < end ? hex(bytes[position + 1]) : -1;
			if (high < 0 || low < 0) {
				position += high < 0 ? 0 : 1;
				fail("candump.byte");
				return -1;
			}
			if (count == most) {
				fail("candump.most", most);
				return -1;
			}
			if (count < Payload.MAX_LENGTH) {
				payload |= (long) (high << 4 | low) << (count << 3);
			}
			count++;
			position += 2;
		}
		return count;
	}

	private boolean direction() {
		int frameEnd = position;
		skipBlanks();
		if (position > frameEnd && position < end && (bytes[position] == 'R' || bytes[position] == 'T')) {
			if (bytes[position] == 'T') {
				flags |= FrameFlags.TRANSMITTED;
			}
			position++;
		}
		return position == end || fail("candump.end");
	}

	private boolean contains(char c) {
		for (int i = position; i < end; i++) {
			if (bytes[i] == c) {
				return true;
			}
		}
		return false;
	}

	private void skipBlanks() {
		while (position < end && (bytes[position] == ' ' || bytes[position] == '\t')) {
			position++;
		}
	}

	private boolean fail(String key, Object... arguments) {
		wrong = key;
		wrongArguments = arguments;
		return false;
	}

	private static boolean isDigit(byte b) {
		return b >= '0' && b <= '9';
	}

	private static int hex(byte b) {
		if (b >= '0' && b <= '9') {
			return b - '0';
		}
		int letter = b | 0x20;
		return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
	}

	private static int fdDlc(int count) {
		if (count <= 8) {
			return count;
		}
		return count <= 24 ? 9 + (count - 9) / 4 : count <= 32 ? 13 : count <= 48 ? 14 : 15;
	}

	/** Whether the time has six decimals, or nine where six are not enough, and no zero before its first digit. */
	boolean isTimeUsual() {
		return usual;
	}

	String time() {
		return new String(bytes, timeStart, timeEnd - timeStart, StandardCharsets.ISO_8859_1);
	}

	String channel() {
		if (!Arrays.equals(channelBytes, 0, channelBytes.length, bytes, channelStart, channelEnd)) {
			channelBytes = Arrays.copyOfRange(bytes, channelStart, channelEnd);
			channel = new String(channelBytes, StandardCharsets.UTF_8);
		}
		return channel;
	}

	long nanos() {
		return nanos;
	}

	int id() {
		return id;
	}

	int flags() {
		return flags;
	}

	int dlc() {
		return dlc;
	}

	long payload() {
		return payload;
	}

	boolean isFd() {
		return (flags & FrameFlags.FD) != 0;
	}

	boolean isError() {
		return (flags & FrameFlags.ERROR) != 0;
	}

	int column() {
		return position - start + 1;
	}

	/** What is wrong with the line; made only when it is asked for, before the next line is read. */
	String message() {
		String expected = Messages.format(wrong, wrongArguments);
		if (position >= end) {
			return Messages.format(cutOff ? "candump.cut" : "candump.ends", expected);
		}
		int shown = Math.min(end, position + 20);
		String found = new String(bytes, position, shown - position, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "?");
		return Messages.format("expected", expected, found + (shown < end ? "..." : ""));
	}
}
