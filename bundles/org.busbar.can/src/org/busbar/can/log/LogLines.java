package org.busbar.can.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;

import org.jspecify.annotations.Nullable;

/** The lines of a text, one after the other, however long the file is. A line that is longer than any log has is cut. */
final class LogLines {

	private static final int LONGEST = 4096;

	private final InputStream in;
	private final byte[] buffer = new byte[1 << 16];
	private final byte[] line = new byte[LONGEST];
	private int position;
	private int filled;
	private int number;

	LogLines(InputStream in) {
		this.in = in;
	}

	/** The number of the line that was read last, from 1. */
	int number() {
		return number;
	}

	/** The next line without its end; null when there is none. */
	@Nullable
	String next() throws IOException {
		int length = 0;
		int read = read();
		if (read < 0) {
			return null;
		}
		while (read >= 0 && read != '\n') {
			if (length < LONGEST) {
				line[length++] = (byte) read;
			}
			read = read();
		}
		number++;
		return new String(line, 0, length > 0 && line[length - 1] == '\r' ? length - 1 : length, StandardCharsets.ISO_8859_1);
	}

	private int read() throws IOException {
		if (position == filled) {
			filled = in.read(buffer, 0, buffer.length);
			position = 0;
			if (filled <= 0) {
				filled = 0;
				return -1;
			}
		}
		return buffer[position++] & 0xFF;
	}

	/** The words of a line. */
	static String[] words(String line) {
		StringTokenizer tokens = new StringTokenizer(line);
		String[] words = new String[tokens.countTokens()];
		for (int i = 0; i < words.length; i++) {
			words[i] = tokens.nextToken();
		}
		return words;
	}
}
