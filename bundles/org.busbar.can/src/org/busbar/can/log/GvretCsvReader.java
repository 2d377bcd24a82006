package org.busbar.can.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.log.LogNumbers.Malformed;

/** Reads the CSV files of GVRET and SavvyCAN, with a direction or, as older ones, without. Their times count from when the device was switched on. */
public final class GvretCsvReader {

	private static final int MICROS = 3;

	private GvretCsvReader() {
	}

	/** Whether a text that begins with this line is such a file. */
	static boolean isBegin(String line) {
		return line.toLowerCase(Locale.ROOT).startsWith("time stamp,id,extended,");
	}

	/**
	 * Reads to the end.
	 *
	 * @param in the bytes; not closed
	 * @throws IOException when the stream cannot be read
	 */
	public static void read(InputStream in, LogHandler handler) throws IOException {
		LogLines lines = new LogLines(in);
		String header = lines.next();
		boolean directed = header != null && header.toLowerCase(Locale.ROOT).startsWith("time stamp,id,extended,dir");
		for (String line = lines.next(); line != null; line = lines.next()) {
			try {
				if (!line.isBlank()) {
					frame(line.split(",", -1), directed, handler);
				}
			} catch (Malformed wrong) {
				handler.problem(lines.number(), 1, handler.wantsMessages() ? wrong.getMessage() : "");
			}
		}
	}

	private static void frame(String[] cells, boolean directed, LogHandler handler) throws Malformed {
		for (int i = 0; i < cells.length; i++) {
			cells[i] = cells[i].strip();
		}
		long time = LogNumbers.nanos(cells[0], MICROS);
		boolean extended = LogNumbers.word(cells, 2, "what.truth").equalsIgnoreCase("true");
		int id = LogNumbers.number(LogNumbers.word(cells, 1, "what.identifier"), 16, extended ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD, "what.identifier");
		int at = directed ? 4 : 3;
		boolean sent = directed && cells.length > 3 && cells[3].equalsIgnoreCase("Tx");
		String bus = LogNumbers.word(cells, at, "what.bus");
		int bytes = LogNumbers.number(LogNumbers.word(cells, at + 1, "what.length"), 10, 64, "what.length");
		int kept = Math.min(bytes, Payload.MAX_LENGTH);
		int flags = (extended ? FrameFlags.EXTENDED : 0) | (sent ? FrameFlags.TRANSMITTED : 0) | (bytes > Payload.MAX_LENGTH ? FrameFlags.FD : 0);
		handler.frame(bus, time, id, flags, bytes > Payload.MAX_LENGTH ? LogNumbers.fdDlc(bytes) : bytes, LogNumbers.payload(cells, at + 2, kept, 16));
	}
}
