package org.busbar.cli;

import java.util.List;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationJson;
import org.busbar.core.configuration.ConfigurationText;
import org.busbar.core.configuration.Difference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar config compare}: what two configurations do not have in common. */
@Command(name = "compare")
final class ConfigCompareCommand extends BusbarSubcommand {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "config-before")
	String before = "";

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "config-after")
	String after = "";

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		List<Difference> differences = Difference.between(load(before), load(after));
		print(json ? ConfigurationJson.differences(differences) : ConfigurationText.differences(differences));
		return differences.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
	}

	private Configuration load(String file) {
		return new SiteFile(file).load(services().console()).configuration();
	}
}
