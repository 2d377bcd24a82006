package org.busbar.can.log;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
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
	 * @param content its bytes from the beginning on, unpacked; they end where they cannot be unpacked any more
	 * @param damaged after reading to the end: whether it could not be unpacked to its end
	 */
	public record Opened(LogFormat format, PushbackInputStream content, BooleanSupplier damaged) {
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
		if (start.length < 2 || (start[0] & 0xFF) != GZIP_FIRST || (start[1] & 0xFF) != GZIP_SECOND) {
			return new Opened(of(start), stream, () -> false);
		}
		Unpacked unpacked;
		try {
			unpacked = new Unpacked(stream);
		} catch (EOFException | ZipException damaged) {
			throw new IOException(Messages.format("gzip", damaged.getMessage()), damaged);
		}
		PushbackInputStream content = new PushbackInputStream(unpacked, FIRST_BYTES);
		return new Opened(of(peek(content)), content, () -> unpacked.damaged);
	}

	/** Ends where nothing can be unpacked any more, so that nothing before it is lost. */
	private static final class Unpacked extends FilterInputStream {

		private boolean damaged;

		Unpacked(InputStream packed) throws IOException {
			super(new GZIPInputStream(packed, 1 << 16));
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			try {
				return damaged ? -1 : super.read(target, offset, length);
			} catch (@SuppressWarnings("unused") EOFException | ZipException end) {
				damaged = true;
				return -1;
			}
		}
	}

	private static byte[] peek(PushbackInputStream stream) throws IOException {
		byte[] start = stream.readNBytes(FIRST_BYTES);
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
		String beginning = wide ? new String(start, StandardCharsets.UTF_16) : new String(start, StandardCharsets.ISO_8859_1).replace(MARK, "");
		for (String line : beginning.split("\\R")) {
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
