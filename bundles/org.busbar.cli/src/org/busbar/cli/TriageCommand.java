package org.busbar.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.report.SafeCsv;
import org.busbar.core.support.Triage;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar triage}: what many support bundles say, a line for each. */
@Command(name = "triage")
final class TriageCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "FILE.zip", descriptionKey = "triage-files", arity = "1..*")
	List<String> files = new ArrayList<>();

	@Option(names = "--csv", descriptionKey = "triage-csv")
	boolean csv;

	private boolean refused;

	@Override
	public Integer call() {
		if (csv) {
			print(SafeCsv.line(Triage.COLUMNS));
		}
		files.forEach(this::file);
		return refused ? ExitCode.INPUT : ExitCode.FINE;
	}

	private void file(String file) {
		switch (read(file)) {
			case Triage.Read read -> {
				List<String> cells = Stream.concat(Stream.of(file), read.cells().stream()).toList();
				print(csv ? SafeCsv.line(cells) : text(cells));
			}
			case Triage.Refused why -> {
				refused = true;
				tell("{0}: {1}", file, why.reason());
			}
		}
	}

	private static Triage read(String file) {
		try {
			return Triage.of(Path.of(file));
		} catch (InvalidPathException e) {
			return new Triage.Refused(String.valueOf(e.getMessage()));
		}
	}

	/** What is not known is left out. */
	private static String text(List<String> cells) {
		StringBuilder text = new StringBuilder(cells.getFirst()).append('\n');
		for (int i = 1; i < cells.size(); i++) {
			String name = Triage.COLUMNS.get(i);
			Optional.of(cells.get(i)).filter(cell -> !cell.isBlank())
					.ifPresent(cell -> text.append("  ").append(NLS.bind(Messages.triage_row, name, cell)).append('\n'));
		}
		return text.toString();
	}
}
