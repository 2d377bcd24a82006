package org.busbar.core.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Text that begins with a byte order mark, as Windows writes it: an editor that saves UTF-8, or a shell that redirects the output of candump as UTF-16. The
 * bytes of the lines come out as candump would have written them.
 */
final class MarkedText extends InputStream {

	private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

	private final Reader reader;
	private byte[] bytes = new byte[0];
	private int position;
	private final char[] characters = new char[1 << 13];

	private MarkedText(InputStream in, Charset charset) {
		reader = new InputStreamReader(in, charset);
	}

	/**
	 * The same text without the mark, in UTF-8.
	 *
	 * @param in at its beginning
	 */
	static InputStream of(PushbackInputStream in) throws IOException {
		byte[] start = in.readNBytes(UTF_8_MARK.length);
		in.unread(start);
		if (begins(start, (byte) 0xFF, (byte) 0xFE) || begins(start, (byte) 0xFE, (byte) 0xFF)) {
			return new MarkedText(in, StandardCharsets.UTF_16);
		}
		if (begins(start, UTF_8_MARK)) {
			in.skipNBytes(UTF_8_MARK.length);
		}
		return in;
	}

	private static boolean begins(byte[] start, byte... mark) {
		boolean same = start.length >= mark.length;
		for (int i = 0; same && i < mark.length; i++) {
			same = start[i] == mark[i];
		}
		return same;
	}

	@Override
	public int read() throws IOException {
		return fill() ? Byte.toUnsignedInt(bytes[position++]) : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, target.length);
		if (length == 0) {
			return 0;
		}
		if (!fill()) {
			return -1;
		}
		int count = Math.min(length, bytes.length - position);
		System.arraycopy(bytes, position, target, offset, count);
		position += count;
		return count;
	}

	private boolean fill() throws IOException {
		while (position == bytes.length) {
			int count = reader.read(characters, 0, characters.length);
			if (count < 0) {
				return false;
			}
			bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
			position = 0;
		}
		return true;
	}
}
