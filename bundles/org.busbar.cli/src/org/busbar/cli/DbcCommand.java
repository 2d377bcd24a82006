package org.busbar.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.busbar.can.dbc.DbcWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar dbc PROTOCOL} */
@Command(name = "dbc")
final class DbcCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "PROTOCOL", descriptionKey = "protocol")
	String protocol = "";

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Override
	public Integer call() {
		print(DbcWriter.write(lookup().protocol(protocol, options).dbc()));
		return ExitCode.FINE;
	}
}
