package org.busbar.cli;

import org.busbar.core.export.CatalogueText;
import org.busbar.core.export.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar batteries} */
@Command(name = "batteries")
final class BatteriesCommand extends BusbarSubcommand {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		tellProblems();
		print(json ? Json.write(services().catalogue().batteries()) : CatalogueText.devices(services().catalogue().batteries()));
		return ExitCode.FINE;
	}
}
