package org.busbar.can.log;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.busbar.can.capture.CaptureStream;

/** The formats of logs, told apart by how a file begins and never by its name. */
public enum LogFormat {
	/** What {@code candump -l} writes; also every text that is nothing else. */
	CANDUMP,
	/** Vector ASC. */
	ASC,
	/** Vector BLF. */
	BLF,
	/** PEAK TRC. */
	TRC,
	/** CSV of GVRET and SavvyCAN. */
	GVRET_CSV,
	/** pcap of other programs. */
	PCAP,
	/** pcapng of other programs. */
	PCAPNG,
	/** A capture of Busbar, which is pcapng too. */
	CAPTURE,
	/** Neither text nor a known format. */
	UNKNOWN;

	/** The byte order mark of UTF-8. */
	private static final String MARK = "\u00ef\u00bb\u00bf";
	private static final int FIRST_BYTES = 1024;
	private static final int GZIP_FIRST = 0x1F;
	private static final int GZIP_SECOND = 0x8B;
	/** More of them among the first bytes, and it is no text. */
	private static final int MOST_CONTROLS = 4;

	/**
	 * A file at its beginning.
	 *
	 * @param format  what it is
	 * @param content its bytes from the beginning on, unpacked
	 */
	public record Opened(LogFormat format, PushbackInputStream content) {
	}

	/**
	 * Looks at the beginning of a file, and unpacks one that gzip packed.
	 *
	 * @param in the bytes; closed with what is returned
	 * @throws IOException when the stream cannot be read or unpacked
	 */
	public static Opened open(InputStream in) throws IOException {
		PushbackInputStream stream = new PushbackInputStream(in, FIRST_BYTES);
		byte[] start = peek(stream);
		if (start.length > 1 && (start[0] & 0xFF) == GZIP_FIRST && (start[1] & 0xFF) == GZIP_SECOND) {
			try {
				stream = new PushbackInputStream(new BufferedInputStream(new GZIPInputStream(stream)), FIRST_BYTES);
				start = peek(stream);
			} catch (ZipException damaged) {
				throw new IOException("it is packed by gzip, and damaged: " + damaged.getMessage(), damaged);
			}
		}
		return new Opened(of(start), stream);
	}

	private static byte[] peek(PushbackInputStream stream) throws IOException {
		byte[] first = new byte[FIRST_BYTES];
		int filled = 0;
		try {
			int count = stream.read(first, 0, FIRST_BYTES);
			while (count > 0) {
				filled += count;
				count = stream.read(first, filled, FIRST_BYTES - filled);
			}
		} catch (EOFException cut) {
			// It comes again after what there is.
			if (filled == 0) {
				throw cut;
			}
		}
		byte[] start = Arrays.copyOf(first, filled);
		stream.unread(start);
		return start;
	}

	private static LogFormat of(byte[] start) {
		if (CaptureStream.isPcapng(start)) {
			return CaptureStream.isCapture(start) ? CAPTURE : PCAPNG;
		}
		if (BlfReader.isBegin(start)) {
			return BLF;
		}
		return PcapReader.isBegin(start) ? PCAP : text(start);
	}

	private static LogFormat text(byte[] start) {
		boolean wide = start.length > 1 && ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE || (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF);
		int controls = 0;
		for (byte one : start) {
			controls += one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n' ? 1 : 0;
		}
		if (!wide && controls > MOST_CONTROLS) {
			return UNKNOWN;
		}
		for (String line : new String(start, StandardCharsets.ISO_8859_1).replace(MARK, "").split("\\R")) {
			String text = line.strip();
			if (AscReader.isBegin(text)) {
				return ASC;
			}
			if (TrcReader.isBegin(text)) {
				return TRC;
			}
			if (GvretCsvReader.isBegin(text)) {
				return GVRET_CSV;
			}
			if (text.startsWith("(")) {
				return CANDUMP;
			}
		}
		return CANDUMP;
	}
}
