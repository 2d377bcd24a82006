package org.busbar.cli;

import org.busbar.api.catalogue.Device;
import org.busbar.core.export.CatalogueText;
import org.busbar.core.export.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar brand ID} */
@Command(name = "brand")
final class BrandCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "ID", descriptionKey = "brand")
	String id = "";

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		Device brand = lookup().brand(id);
		tellProblems();
		print(json ? Json.write(brand) : CatalogueText.device(brand));
		return ExitCode.FINE;
	}
}
