package org.busbar.can.dbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads DBC files. Nothing that a file says makes it throw or hang. */
public final class DbcReader {

	/** No network description is longer. */
	private static final int MAX_BYTES = 64 << 20;

	private DbcReader() {
	}

	/**
	 * Reads a file to its end. UTF-8 where the bytes are that, else Windows-1252, which most tools write.
	 *
	 * @param in   the bytes; not closed
	 * @param name how problems name the file
	 * @throws IOException when the stream cannot be read
	 */
	public static DbcResult read(InputStream in, String name) throws IOException {
		byte[] bytes = in.readNBytes(MAX_BYTES + 1);
		if (bytes.length > MAX_BYTES) {
			return new DbcResult.Refused(List.of(new DbcProblem(name, 1, 1, Messages.format("large"))));
		}
		try {
			DbcProblems problems = new DbcProblems(name);
			DbcBuilder builder = new DbcBuilder(problems);
			new DbcParser(new DbcTokens(decode(bytes)), builder).parse();
			Dbc dbc = builder.build();
			return new DbcResult.Read(dbc, problems.all());
		} catch (DbcSyntaxException broken) {
			return new DbcResult.Refused(List.of(broken.problem(name)));
		}
	}

	/** The mark of UTF-8 at the beginning is no part of the text, whatever the rest is. */
	private static String decode(byte[] all) {
		boolean marked = all.length >= 3 && (all[0] & 0xFF) == 0xEF && (all[1] & 0xFF) == 0xBB && (all[2] & 0xFF) == 0xBF;
		byte[] bytes = marked ? Arrays.copyOfRange(all, 3, all.length) : all;
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (@SuppressWarnings("unused") CharacterCodingException notUtf8) {
			return windows1252(bytes);
		}
	}

	/** Five bytes have no character there; they stay control characters, as in browsers, so that nothing is lost. */
	private static String windows1252(byte[] bytes) {
		char[] text = new String(bytes, Charset.forName("windows-1252")).toCharArray();
		for (int i = 0; i < text.length; i++) {
			if (text[i] == '\uFFFD') {
				text[i] = (char) (bytes[i] & 0xFF);
			}
		}
		return new String(text);
	}
}
