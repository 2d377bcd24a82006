package org.busbar.core.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads what support bundles say of themselves. Nothing is unpacked to a disk, and no archive makes it read without end. */
public sealed interface Triage {

	/** Headers of a table of many bundles. */
	List<String> COLUMNS = List.of("file", "site", "severity", "verdict", "cause", "battery", "battery firmware", "inverter", "inverter firmware", "protocol",
			"busbar", "host", "frames");

	/**
	 * A bundle.
	 *
	 * @param cells as {@link #COLUMNS} has them without the file; empty ones are not known
	 */
	record Read(List<String> cells) implements Triage {

		public Read {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * No bundle, or none that is fit to be read.
	 *
	 * @param reason why not, in the language of the reader
	 */
	record Refused(String reason) implements Triage {
	}

	/** Twice as long as any bundle. */
	int LONGEST_FILE = 2 * SupportBundle.LONGEST;
	/** A bundle has five. */
	int MOST_ENTRIES = 100;
	/** The longest description, in bytes. */
	int LONGEST_SUMMARY = 1_000_000;
	/** No cell says more. */
	int LONGEST_CELL = 500;
	/** Control characters, and those that turn the direction of writing. */
	Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]+");

	/** Reads one. */
	static Triage of(Path file) {
		try {
			if (Files.size(file) > LONGEST_FILE) {
				return refused("triage.long", Integer.toString(LONGEST_FILE / 1_000_000));
			}
			try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
				return read(zip);
			}
		} catch (@SuppressWarnings("unused") NoSuchFileException e) {
			return refused("triage.absent");
		} catch (@SuppressWarnings("unused") ZipException e) {
			return refused("triage.no-archive");
		} catch (IOException e) {
			return refused("triage.unreadable", String.valueOf(e.getMessage()));
		}
	}

	private static Triage read(ZipFile zip) throws IOException {
		if (zip.size() > MOST_ENTRIES) {
			return refused("triage.many", Integer.toString(MOST_ENTRIES));
		}
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			String name = entries.nextElement().getName();
			if (leadsOut(name)) {
				return refused("triage.path", readable(name));
			}
		}
		Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(SupportSummary.FILE));
		if (entry.isEmpty()) {
			return refused("triage.other");
		}
		try (InputStream in = zip.getInputStream(entry.get())) {
			// Never what the archive says of the length.
			byte[] summary = in.readNBytes(LONGEST_SUMMARY + 1);
			return summary.length > LONGEST_SUMMARY ? refused("triage.summary") : parse(new String(summary, StandardCharsets.UTF_8));
		}
	}

	private static boolean leadsOut(String name) {
		return name.startsWith("/") || name.contains("\\") || name.contains(":") || List.of(name.split("/")).contains("..");
	}

	private static Triage parse(String json) {
		try {
			JsonObject summary = JsonParser.parseString(json).getAsJsonObject();
			if (!text(summary, "format").equals(SupportSummary.FORMAT)) {
				return refused("triage.format", text(summary, "format"));
			}
			JsonObject battery = device(summary, "battery");
			JsonObject inverter = device(summary, "inverter");
			return new Read(List.of(text(summary, "site"), text(summary, "severity"), text(summary, "verdict"), text(summary, "cause"), text(battery, "name"),
					text(battery, "firmware"), text(inverter, "name"), text(inverter, "firmware"), text(summary, "protocol"), text(summary, "busbar"),
					text(summary, "host"), text(summary, "frames")));
		} catch (@SuppressWarnings("unused") JsonParseException | IllegalStateException | ClassCastException malformed) {
			return refused("triage.summary");
		}
	}

	private static JsonObject device(JsonObject summary, String member) {
		return summary.get(member) instanceof JsonObject device ? device : new JsonObject();
	}

	/** What a stranger wrote, fit for a table. */
	private static String text(JsonObject object, String member) {
		JsonElement value = object.get(member);
		return value == null || !value.isJsonPrimitive() ? "" : readable(value.getAsString());
	}

	private static String readable(String text) {
		String plain = UNREADABLE.matcher(text).replaceAll(" ").strip();
		return plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain;
	}

	private static Refused refused(String key, Object... arguments) {
		return new Refused(Messages.format(key, arguments));
	}
}
