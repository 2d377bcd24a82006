package org.busbar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.busbar.core.own.Addition;
import org.busbar.core.own.OwnFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar own}: the user's own DBC files and documents. */
@Command(name = "own")
final class OwnCommand extends BusbarSubcommand {

	private static final String DBC = ".dbc";

	@Option(names = "--add", paramLabel = "FILE", descriptionKey = "own-add")
	List<Path> added = new ArrayList<>();

	@Option(names = "--remove", paramLabel = "NAME", descriptionKey = "own-remove")
	List<String> removed = new ArrayList<>();

	@Override
	public Integer call() {
		OwnFolder own = services().own();
		int exitCode = ExitCode.FINE;
		for (String name : removed) {
			List<String> reasons = own.remove(name);
			reasons.forEach(reason -> services().console().tell(reason));
			exitCode = reasons.isEmpty() ? exitCode : ExitCode.INPUT;
		}
		for (Path file : added) {
			switch (own.add(file)) {
				case Addition.Added done -> {
					tell(done.name().endsWith(DBC) ? Messages.own_added_dbc : Messages.own_added, done.name(), String.join(", ", done.ids()));
					done.warnings().forEach(warning -> tell(Messages.warning, warning));
				}
				case Addition.Refused refused -> {
					refused.reasons().forEach(reason -> services().console().tell(reason));
					tell(Messages.own_refused, file);
					exitCode = ExitCode.INPUT;
				}
			}
		}
		List<String> names = own.names();
		if (names.isEmpty()) {
			tell(Messages.own_none, own.path());
		}
		names.forEach(name -> print(name + '\n'));
		return exitCode;
	}
}
