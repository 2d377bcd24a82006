package org.busbar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcProblem;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.can.dbc.DbcWriter;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar dbc PROTOCOL} and {@code busbar dbc FILE.dbc} */
@Command(name = "dbc")
final class DbcCommand extends BusbarSubcommand {

	private static final String ENDING = ".dbc";

	@Parameters(paramLabel = "PROTOCOL|FILE.dbc", descriptionKey = "protocol-or-dbc")
	String protocol = "";

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Override
	public Integer call() {
		if (!protocol.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
			print(DbcWriter.write(lookup().protocol(protocol, options).dbc()));
			return ExitCode.FINE;
		}
		if (!options.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.option_of_file);
		}
		return switch (read()) {
			case DbcResult.Read(Dbc dbc, List<DbcProblem> warnings) -> {
				warnings.forEach(problem -> tell(Messages.warning, problem));
				print(DbcWriter.write(dbc));
				yield warnings.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
			}
			case DbcResult.Refused(List<DbcProblem> problems) -> {
				problems.forEach(problem -> tell(Messages.error, problem));
				yield ExitCode.INPUT;
			}
		};
	}

	private DbcResult read() {
		try (InputStream in = Files.newInputStream(Path.of(protocol))) {
			return DbcReader.read(in, protocol);
		} catch (NoSuchFileException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_dbc_file, protocol), e);
		} catch (AccessDeniedException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_access, protocol), e);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.cannot_read, protocol, e.getMessage()), e);
		}
	}
}
