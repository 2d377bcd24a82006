package org.busbar.core.monitor;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.busbar.core.own.OwnFolder;

/** The consents that were given, so that each is asked for once per site. They are kept beside the user's own files. Any thread. */
public final class SessionKeyConsents {

	private static final String FILE = "session-keys.properties";

	private final Path file;

	/** @param file need not exist */
	public SessionKeyConsents(Path file) {
		this.file = file;
	}

	/** Those of the user whose files are in this folder. */
	public static SessionKeyConsents beside(OwnFolder own) {
		return new SessionKeyConsents(own.path().toAbsolutePath().resolveSibling(FILE));
	}

	/** What was agreed for this site; empty when it has to be asked for. */
	public Optional<SessionKeyConsent> find(String battery, String site) {
		return Optional.ofNullable(read().getProperty(key(battery, site))).flatMap(SessionKeyConsents::instant)
				.map(given -> new SessionKeyConsent(battery, site, given));
	}

	/**
	 * Keeps a consent.
	 *
	 * @throws IOException when it cannot be written; the message says where
	 */
	public synchronized void keep(SessionKeyConsent consent) throws IOException {
		Properties all = read();
		all.setProperty(key(consent.battery(), consent.site()), consent.given().toString());
		try {
			Path folder = file.toAbsolutePath().getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			Path fresh = file.resolveSibling(file.getFileName() + ".new");
			try (Writer out = Files.newBufferedWriter(fresh)) {
				all.store(out, null);
			}
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new IOException(Messages.format("consent.unwritable", file, e.getMessage()), e);
		}
	}

	private Properties read() {
		Properties all = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			all.load(in);
		} catch (@SuppressWarnings("unused") NoSuchFileException nothing) {
			// Nobody has agreed to anything yet.
		} catch (IOException | IllegalArgumentException e) {
			// Then it is asked for again.
			System.getLogger(SessionKeyConsents.class.getName()).log(Level.WARNING, "Cannot read " + file + ": " + e.getMessage());
		}
		return all;
	}

	private static Optional<Instant> instant(String text) {
		try {
			return Optional.of(Instant.parse(text));
		} catch (@SuppressWarnings("unused") DateTimeException damaged) {
			return Optional.empty();
		}
	}

	private static String key(String battery, String site) {
		return battery + ' ' + site;
	}
}
