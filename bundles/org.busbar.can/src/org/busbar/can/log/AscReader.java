package org.busbar.can.log;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.log.LogNumbers.Malformed;

/**
 * Reads Vector ASC logs. The date of the header is the local time of whoever recorded and names no zone, so it is taken as UTC; where it cannot be read, times
 * count from 1970. Lines that are no frames of CAN (statistics, status, remarks) are read over.
 */
public final class AscReader {

	/** Months in the languages that logs are found in. */
	private static final List<List<String>> MONTHS = List.of(List.of("jan", "gen"), List.of("feb"), List.of("mar", "m\u00e4r", "mrz"), List.of("apr"),
			List.of("may", "mai", "mag"), List.of("jun", "giu"), List.of("jul", "lug"), List.of("aug", "ago"), List.of("sep", "set"),
			List.of("oct", "okt", "ott"),
			List.of("nov"), List.of("dec", "dez", "dic"));
	private static final int SECONDS = 9;
	private static final String ERROR_FRAME = "ErrorFrame";

	private final LogHandler handler;
	private int radix = 16;
	private boolean relative;
	private long begin;
	/** The date of the block of a trigger; counts when the measurement starts there. */
	private long block;
	private long last;

	private AscReader(LogHandler handler) {
		this.handler = handler;
	}

	/** Whether a text that begins with this line is such a log. */
	static boolean isBegin(String line) {
		String text = line.toLowerCase(Locale.ROOT);
		return text.startsWith("date ") || text.startsWith("base hex") || text.startsWith("base dec") || text.startsWith("begin trigger");
	}

	/**
	 * Reads to the end.
	 *
	 * @param in the bytes; not closed
	 * @throws IOException when the stream cannot be read
	 */
	public static void read(InputStream in, LogHandler handler) throws IOException {
		AscReader reader = new AscReader(handler);
		LogLines lines = new LogLines(in);
		for (String line = lines.next(); line != null; line = lines.next()) {
			try {
				reader.line(LogLines.words(line));
			} catch (Malformed wrong) {
				handler.problem(lines.number(), 1, handler.wantsMessages() ? wrong.getMessage() : "");
			}
		}
	}

	private void line(String[] words) throws Malformed {
		if (words.length == 0) {
			return;
		}
		if (!Character.isDigit(words[0].charAt(0))) {
			header(words);
			return;
		}
		if (words.length < 3) {
			throw new Malformed(() -> Messages.format("asc.ends"));
		}
		long time = LogNumbers.nanos(words[0], SECONDS);
		if (relative && last + time > LogNumbers.LATEST) {
			throw new Malformed(() -> Messages.format("asc.time", words[0]));
		}
		last = relative ? last + time : time;
		if (words[1].equals("Start") && block > 0) {
			// Some programs write the time of saving as the date of the file, and that of the first frame here.
			begin = block;
			block = 0;
		} else if (words[1].equals("CANFD")) {
			fdFrame(words);
		} else if (words[1].chars().allMatch(Character::isDigit)) {
			frame(words);
		}
	}

	private void header(String[] words) {
		switch (words[0].toLowerCase(Locale.ROOT)) {
			case "date" -> begin = date(words, 1);
			case "begin" -> block = words.length > 2 ? date(words, 2) : 0;
			case "base" -> {
				radix = words.length > 1 && words[1].equalsIgnoreCase("dec") ? 10 : 16;
				relative = words.length > 3 && words[3].equalsIgnoreCase("relative");
			}
			default -> {
				// Remarks and the marks of a measurement.
			}
		}
	}

	private void frame(String[] words) throws Malformed {
		String channel = words[1];
		if (words[2].equalsIgnoreCase(ERROR_FRAME)) {
			handler.frame(channel, begin + last, 0, FrameFlags.ERROR, Payload.MAX_LENGTH, 0);
			return;
		}
		if (words.length < 5 || !words[3].equals("Rx") && !words[3].equals("Tx") && !words[3].equals("TxRq")) {
			return;
		}
		int flags = words[3].equals("Rx") ? 0 : FrameFlags.TRANSMITTED;
		flags |= extended(words[2]);
		int id = id(words[2], flags);
		switch (words[4]) {
			case "d" -> {
				int dlc = LogNumbers.number(LogNumbers.word(words, 5, "what.dlc"), 16, 15, "what.a-dlc");
				handler.frame(channel, begin + last, id, flags, dlc, LogNumbers.payload(words, 6, Math.min(dlc, Payload.MAX_LENGTH), radix));
			}
			case "r" -> {
				boolean told = words.length > 5 && words[5].length() == 1;
				handler.frame(channel, begin + last, id, flags | FrameFlags.REMOTE, told ? LogNumbers.number(words[5], 16, 15, "what.a-dlc") : 0, 0);
			}
			default -> throw new Malformed(() -> Messages.format("asc.kind", words[4]));
		}
	}

	/** {@code t CANFD ch Rx id [name] brs esi dlc length data ...}: the name is there or not. Of an error frame only where and when is read. */
	private void fdFrame(String[] words) throws Malformed {
		if (words.length > 4 && words[4].equalsIgnoreCase(ERROR_FRAME)) {
			handler.frame(words[2], begin + last, 0, FrameFlags.ERROR, Payload.MAX_LENGTH, 0);
			return;
		}
		int flags = LogNumbers.word(words, 3, "what.direction").equals("Rx") ? 0 : FrameFlags.TRANSMITTED;
		String written = LogNumbers.word(words, 4, "what.identifier");
		flags |= extended(written);
		int id = id(written, flags);
		int at = LogNumbers.word(words, 5, "what.switch").matches("[01]") && LogNumbers.word(words, 6, "what.state").matches("[01]") ? 5 : 6;
		flags |= LogNumbers.word(words, at, "what.switch").equals("1") ? FrameFlags.BIT_RATE_SWITCH : 0;
		flags |= LogNumbers.word(words, at + 1, "what.state").equals("1") ? FrameFlags.ERROR_STATE : 0;
		int dlc = LogNumbers.number(LogNumbers.word(words, at + 2, "what.dlc"), 16, 15, "what.a-dlc");
		int length = LogNumbers.number(LogNumbers.word(words, at + 3, "what.the-length"), 10, 64, "what.length");
		int after = at + 4 + length;
		// Behind the data: duration, bits, flags. A classic frame is written in this form, too.
		boolean classic = words.length > after + 2 && (LogNumbers.number(words[after + 2], 16, Integer.MAX_VALUE, "what.flags") & 0x1000) == 0;
		flags |= classic ? 0 : FrameFlags.FD;
		flags |= classic && length == 0 && (LogNumbers.number(words[after + 2], 16, Integer.MAX_VALUE, "what.flags") & 0x10) != 0 ? FrameFlags.REMOTE : 0;
		handler.frame(LogNumbers.word(words, 2, "what.channel"), begin + last, id, flags, dlc,
				LogNumbers.payload(words, at + 4, length, 16) & Payload.mask(dlc));
	}

	private static int extended(String id) {
		return id.endsWith("x") || id.endsWith("X") ? FrameFlags.EXTENDED : 0;
	}

	private int id(String text, int flags) throws Malformed {
		boolean extended = (flags & FrameFlags.EXTENDED) != 0;
		return LogNumbers.number(extended ? text.substring(0, text.length() - 1) : text, radix, extended ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD,
				"what.identifier");
	}

	/** {@code date Thu Nov 27 01:39:43.191 am 2026}, with a month in one of several languages; 0 where it is written otherwise. */
	private static long date(String[] all, int from) {
		try {
			String[] words = Arrays.copyOfRange(all, from - 1, all.length);
			int month = month(words[2]);
			int day = Integer.parseInt(words[3].replace(".", ""));
			String[] clock = words[4].split("[:.]");
			boolean half = words.length > 6;
			int hour = Integer.parseInt(clock[0]);
			if (half) {
				hour = hour % 12 + (words[5].equalsIgnoreCase("pm") ? 12 : 0);
			}
			int year = Integer.parseInt(words[words.length - 1]);
			LocalDateTime time = LocalDateTime.of(year, month, day, hour, Integer.parseInt(clock[1]), Integer.parseInt(clock[2]));
			long fraction = clock.length > 3 ? LogNumbers.nanos("0." + clock[3], SECONDS) : 0;
			long seconds = time.toEpochSecond(ZoneOffset.UTC);
			return seconds < 0 || seconds > LogNumbers.LATEST / 1_000_000_000L - 1 ? 0 : seconds * 1_000_000_000L + fraction;
		} catch (@SuppressWarnings("unused") RuntimeException | Malformed other) {
			return 0;
		}
	}

	private static int month(String name) {
		String start = name.toLowerCase(Locale.ROOT);
		for (int i = 0; i < MONTHS.size(); i++) {
			if (MONTHS.get(i).stream().anyMatch(start::startsWith)) {
				return i + 1;
			}
		}
		throw new IllegalArgumentException(name);
	}
}
