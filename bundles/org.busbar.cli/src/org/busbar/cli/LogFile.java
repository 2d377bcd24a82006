package org.busbar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.cli.console.Console;
import org.busbar.core.log.LogReader;
import org.busbar.core.monitor.MonitorRecording;
import org.eclipse.osgi.util.NLS;

/**
 * The log that a command was given: a capture of Busbar or what candump wrote. Its first bytes tell which.
 *
 * @param argument a path, or {@code -} for standard input
 */
record LogFile(String argument) {

	private static final String STANDARD_INPUT = "-";

	/** What messages call it. */
	String name() {
		return argument.equals(STANDARD_INPUT) ? Messages.standard_input : argument;
	}

	/** Reads it from its beginning to its end; fails with a message for the user. */
	void read(Console console, LogReader.Handler handler) {
		read(console, () -> {
			// Nothing comes before what is read.
		}, handler);
	}

	/**
	 * The same for what must not be done for a file that is not there.
	 *
	 * @param opened runs before anything is read
	 */
	void read(Console console, Runnable opened, LogReader.Handler handler) {
		try (InputStream in = open(console)) {
			opened.run();
			LogReader.read(in, name(), handler);
		} catch (NoSuchFileException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_file, argument), e);
		} catch (AccessDeniedException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_access, argument), e);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.cannot_read, name(), e.getMessage()), e);
		}
	}

	/** What the battery said over its own link meanwhile, where that was recorded beside the log; tells of it, and of what cannot be read. */
	Optional<MonitorRecording> ownLink(Console console) {
		if (argument.equals(STANDARD_INPUT)) {
			return Optional.empty();
		}
		try {
			Optional<MonitorRecording> found = MonitorRecording.beside(Path.of(argument));
			found.ifPresent(recording -> {
				console.tell(NLS.bind(Messages.own_link_beside, recording.file(), recording.rounds()));
				recording.problems().forEach(console::tell);
			});
			return found;
		} catch (@SuppressWarnings("unused") InvalidPathException unreadable) {
			// That of the log is told.
			return Optional.empty();
		} catch (IOException e) {
			console.tell(String.valueOf(e.getMessage()));
			return Optional.empty();
		}
	}

	private InputStream open(Console console) throws IOException {
		return argument.equals(STANDARD_INPUT) ? console.input() : Files.newInputStream(Path.of(argument));
	}
}
