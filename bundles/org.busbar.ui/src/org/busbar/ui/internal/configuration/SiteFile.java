package org.busbar.ui.internal.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.KeptContent;

/** The file of a draft, and what was in it when it was read or written last. */
final class SiteFile {

	private final KeptContent kept;
	private Path path;
	private byte[] known;

	/** @param kept what the configuration was loaded with */
	SiteFile(Path path, KeptContent kept) {
		this.path = path;
		this.kept = kept;
		known = kept.file();
	}

	Path path() {
		return path;
	}

	/** What was in it when it was read or written last, not to be changed; nothing where it could not be read. */
	byte[] known() {
		return known;
	}

	/** Whether somebody else has written to it since. A file that is gone is nobody's. */
	boolean isOverwritten() {
		byte[] now = content(path);
		return now.length > 0 && !Arrays.equals(now, known);
	}

	/**
	 * Writes it, here from now on.
	 *
	 * @throws IOException when it cannot be written; what was there before still is
	 */
	void save(Path to, Configuration configuration) throws IOException {
		ConfigurationFile.save(to, configuration, kept);
		path = to;
		known = content(to);
	}

	/** Nothing where it cannot be read; loading tells why. */
	private static byte[] content(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (@SuppressWarnings("unused") IOException absent) {
			return new byte[0];
		}
	}
}
