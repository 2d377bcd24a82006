package org.busbar.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.busbar.cli.console.Console;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.FileNote;
import org.busbar.core.configuration.KeptContent;
import org.eclipse.osgi.util.NLS;

/** The file of a configuration, as the user named it. */
final class SiteFile {

	private final String name;

	SiteFile(String name) {
		this.name = name;
	}

	/** Loads it and tells what is to be known of the file; one that cannot be used fails. */
	ConfigurationResult.Loaded load(Console console) {
		ConfigurationResult.Loaded loaded = reload();
		loaded.notes().forEach(note -> console.tell(line(note)));
		return loaded;
	}

	/** Loads it again, as it is by now, without a word of what was told before. */
	ConfigurationResult.Loaded reload() {
		return switch (ConfigurationFile.load(path())) {
			case ConfigurationResult.Loaded loaded -> loaded;
			case ConfigurationResult.Refused refused -> throw new CommandFailure(ExitCode.INPUT,
					refused.reasons().stream().map(this::line).collect(Collectors.joining("\n")));
		};
	}

	private String line(FileNote note) {
		return note.line() > 0 ? name + ':' + note : name + ": " + note;
	}

	/** Saves it, or fails; then what was there before still is. */
	void save(Configuration configuration, KeptContent kept) {
		try {
			ConfigurationFile.save(path(), configuration, kept);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.config_not_saved, name, e.getMessage()), e);
		}
	}

	Path path() {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.config_not_saved, name, e.getMessage()), e);
		}
	}
}
