package org.busbar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.busbar.can.log.CandumpReader;
import org.busbar.cli.decode.FrameRows;
import org.busbar.core.protocol.EffectiveProtocol;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar decode LOG} */
@Command(name = "decode")
final class DecodeCommand extends BusbarSubcommand {

	private static final String STANDARD_INPUT = "-";

	@Parameters(paramLabel = "LOG", descriptionKey = "log")
	String log = "";

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "protocol", required = true)
	String protocol = "";

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Mixin
	RowOptions rowOptions = new RowOptions();

	@Override
	public Integer call() {
		EffectiveProtocol effective = lookup().protocol(protocol, options);
		FrameRows rows = rowOptions.rows(effective, services().console().out());
		String name = log.equals(STANDARD_INPUT) ? Messages.standard_input : log;
		LogDecoding decoding = new LogDecoding(name, effective.codec(), rows, services().console());
		try (InputStream in = open()) {
			rows.begin();
			CandumpReader.read(in, name, decoding);
		} catch (NoSuchFileException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_file, log), e);
		} catch (AccessDeniedException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_access, log), e);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.cannot_read, name, e.getMessage()), e);
		}
		return decoding.conclude(protocol);
	}

	private InputStream open() throws IOException {
		if (log.equals(STANDARD_INPUT)) {
			return services().console().input();
		}
		return Files.newInputStream(Path.of(log));
	}
}
