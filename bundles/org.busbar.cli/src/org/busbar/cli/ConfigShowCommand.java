package org.busbar.cli;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationJson;
import org.busbar.core.configuration.ConfigurationText;
import org.busbar.core.reading.ReadersSite;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar config show}: what a configuration says. */
@Command(name = "show")
final class ConfigShowCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "FILE", descriptionKey = "config-file")
	String file = "";

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		Configuration configuration = new SiteFile(file).load(services().console()).configuration();
		print(json ? ConfigurationJson.write(configuration) : ConfigurationText.write(ReadersSite.of(configuration, services().catalogue())));
		return ExitCode.FINE;
	}
}
