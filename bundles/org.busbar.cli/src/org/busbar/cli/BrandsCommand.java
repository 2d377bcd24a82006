package org.busbar.cli;

import org.busbar.core.export.CatalogueText;
import org.busbar.core.export.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar brands} */
@Command(name = "brands")
final class BrandsCommand extends BusbarSubcommand {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		tellProblems();
		if (services().catalogue().brands().isEmpty()) {
			tell(Messages.no_brands);
		}
		print(json ? Json.write(services().catalogue().brands()) : CatalogueText.devices(services().catalogue().brands()));
		return ExitCode.FINE;
	}
}
