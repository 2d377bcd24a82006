package org.busbar.can.dbc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads DBC files that tests write as text. */
public final class DbcTexts {

	/** What stands at the beginning of a file; eight lines, so that the next one is line 9. */
	public static final String HEAD = "VERSION \"\"\n\nNS_ :\n\nBS_:\n\nBU_: Battery Inverter\n\n";

	private DbcTexts() {
	}

	/** What the reader makes of bytes. */
	public static DbcResult result(byte[] bytes) {
		try {
			return DbcReader.read(new ByteArrayInputStream(bytes), "test.dbc");
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** What the reader makes of a text in UTF-8. */
	public static DbcResult result(String text) {
		return result(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The file, which must be readable. */
	public static DbcResult.Read read(String text) {
		return switch (result(text)) {
			case DbcResult.Read read -> read;
			case DbcResult.Refused refused -> throw new AssertionError(refused.problems());
		};
	}

	/** The file, which must be readable without a warning. */
	public static Dbc strict(String text) {
		DbcResult.Read read = read(text);
		if (!read.warnings().isEmpty()) {
			throw new AssertionError(read.warnings());
		}
		return read.dbc();
	}

	/** Why a file is refused. */
	public static List<DbcProblem> refused(String text) {
		return switch (result(text)) {
			case DbcResult.Read read -> throw new AssertionError("was read: " + read);
			case DbcResult.Refused refused -> refused.problems();
		};
	}

	/** A file with one message of eight bytes, identifier 1, and these signals, each as it stands behind {@code SG_}. */
	public static String message(String... signals) {
		StringBuilder text = new StringBuilder(HEAD + "BO_ 1 Message: 8 Battery\n");
		for (String signal : signals) {
			text.append(" SG_ ").append(signal).append(" Inverter\n");
		}
		return text.toString();
	}
}
