package org.busbar.can.log;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.log.LogNumbers.Malformed;

/**
 * Reads PEAK TRC logs of the versions 1.0, 1.1, 1.2, 1.3, 2.0 and 2.1. The start time names no zone and is taken as UTC; without one, times count from 1970.
 * Source: PEAK CAN TRC File Format.
 */
public final class TrcReader {

	/** Days from the day that TRC counts from, 1899-12-30, to 1970-01-01. */
	private static final BigDecimal EPOCH = BigDecimal.valueOf(25569);
	private static final BigDecimal NANOS_PER_DAY = BigDecimal.valueOf(86_400_000_000_000L);
	private static final int MILLIS = 6;
	private static final int HIGHEST_DLC = 15;
	private static final String VERSION = ";$fileversion=";
	private static final String START = ";$starttime=";
	private static final String COLUMNS = ";$columns=";
	private static final List<String> COLUMNS_2_0 = List.of("N", "O", "T", "I", "d", "l", "D");

	private final LogHandler handler;
	private String version = "1.0";
	private List<String> columns = COLUMNS_2_0;
	private long begin;

	private TrcReader(LogHandler handler) {
		this.handler = handler;
	}

	/** Whether a text that begins with this line is such a log. */
	static boolean isBegin(String line) {
		return line.toLowerCase(Locale.ROOT).startsWith(VERSION) || line.startsWith(";") && line.contains("---");
	}

	/**
	 * Reads to the end.
	 *
	 * @param in the bytes; not closed
	 * @throws IOException when the stream cannot be read
	 */
	public static void read(InputStream in, LogHandler handler) throws IOException {
		TrcReader reader = new TrcReader(handler);
		LogLines lines = new LogLines(in);
		for (String line = lines.next(); line != null; line = lines.next()) {
			try {
				reader.line(line.strip());
			} catch (Malformed wrong) {
				handler.problem(lines.number(), 1, handler.wantsMessages() ? wrong.getMessage() : "");
			}
		}
	}

	private void line(String line) throws Malformed {
		if (line.startsWith(";")) {
			header(line);
		} else if (!line.isEmpty()) {
			String[] words = LogLines.words(line);
			if (version.startsWith("2")) {
				columns(words);
			} else {
				fixed(words);
			}
		}
	}

	private void header(String line) throws Malformed {
		String lower = line.toLowerCase(Locale.ROOT);
		if (lower.startsWith(VERSION)) {
			version = line.substring(VERSION.length()).strip();
		} else if (lower.startsWith(COLUMNS)) {
			columns = List.of(line.substring(COLUMNS.length()).strip().split(","));
		} else if (lower.startsWith(START)) {
			BigDecimal nanos = LogNumbers.decimal(line.substring(START.length()).strip()).subtract(EPOCH).multiply(NANOS_PER_DAY).setScale(0,
					RoundingMode.HALF_UP);
			begin = nanos.signum() < 0 || nanos.compareTo(BigDecimal.valueOf(LogNumbers.LATEST)) > 0 ? 0 : nanos.longValueExact();
		}
	}

	/** {@code 1) 1059.9 Rx 0300 7 00 ...}; 1.2 has the bus behind the time, 1.3 a dash behind the identifier. */
	private void fixed(String[] words) throws Malformed {
		long time = begin + LogNumbers.nanos(LogNumbers.word(words, 1, "what.time"), MILLIS);
		int at = 2;
		String bus = "1";
		if (version.equals("1.2") || version.equals("1.3")) {
			bus = LogNumbers.word(words, at++, "what.bus");
		}
		String direction = version.equals("1.0") ? "Rx" : LogNumbers.word(words, at++, "what.direction");
		if (direction.equals("Warng")) {
			return;
		}
		String id = LogNumbers.word(words, at++, "what.identifier");
		at += version.equals("1.3") ? 1 : 0;
		int dlc = LogNumbers.number(LogNumbers.word(words, at++, "what.dlc"), 10, Payload.MAX_LENGTH, "what.a-dlc");
		if (direction.equals("Error")) {
			handler.frame(bus, time, 0, FrameFlags.ERROR, Payload.MAX_LENGTH, 0);
			return;
		}
		boolean remote = words.length > at && words[at].equals("RTR");
		int flags = (id.length() > 4 ? FrameFlags.EXTENDED : 0) | (remote ? FrameFlags.REMOTE : 0) | (direction.equals("Tx") ? FrameFlags.TRANSMITTED : 0);
		handler.frame(bus, time, id(id), flags, dlc, remote ? 0 : LogNumbers.payload(words, at, dlc, 16));
	}

	private void columns(String[] words) throws Malformed {
		String type = LogNumbers.word(words, columns.indexOf("T"), "what.type");
		long time = begin + LogNumbers.nanos(LogNumbers.word(words, columns.indexOf("O"), "what.time"), MILLIS);
		String bus = columns.contains("B") ? LogNumbers.word(words, columns.indexOf("B"), "what.bus") : "1";
		if (type.equals("ER")) {
			handler.frame(bus, time, 0, FrameFlags.ERROR, Payload.MAX_LENGTH, 0);
			return;
		}
		int flags = switch (type) {
			case "DT" -> 0;
			case "RR" -> FrameFlags.REMOTE;
			case "FD" -> FrameFlags.FD;
			case "FB" -> FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH;
			case "FE" -> FrameFlags.FD | FrameFlags.ERROR_STATE;
			case "BI" -> FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH | FrameFlags.ERROR_STATE;
			// States, counters and events of the hardware.
			default -> -1;
		};
		if (flags < 0) {
			return;
		}
		String id = LogNumbers.word(words, columns.indexOf("I"), "what.identifier");
		flags |= (id.length() > 4 ? FrameFlags.EXTENDED : 0)
				| (columns.contains("d") && LogNumbers.word(words, columns.indexOf("d"), "what.direction").equals("Tx") ? FrameFlags.TRANSMITTED : 0);
		boolean code = columns.contains("L");
		boolean fd = (flags & FrameFlags.FD) != 0;
		int highest = code ? HIGHEST_DLC : fd ? LogNumbers.fdLength(HIGHEST_DLC) : Payload.MAX_LENGTH;
		int told = LogNumbers.number(LogNumbers.word(words, columns.indexOf(code ? "L" : "l"), "what.the-length"), 10, highest, "what.length");
		int dlc = code ? told : fd ? LogNumbers.fdDlc(told) : told;
		int bytes = (flags & FrameFlags.REMOTE) != 0 ? 0 : fd ? LogNumbers.fdLength(dlc) : Math.min(dlc, Payload.MAX_LENGTH);
		handler.frame(bus, time, id(id), flags, dlc, LogNumbers.payload(words, columns.indexOf("D"), bytes, 16));
	}

	private static int id(String text) throws Malformed {
		return LogNumbers.number(text, 16, text.length() > 4 ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD, "what.identifier");
	}
}
