package org.busbar.cli;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.export.BundleReadme;
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

	@Option(names = "--readme", descriptionKey = "readme")
	boolean readme;

	@Override
	public Integer call() {
		Device brand = lookup().brand(id);
		tellProblems();
		if (readme) {
			Origin origin = services().catalogue().origin(Origin.Kind.BRAND, id).orElseThrow();
			print(BundleReadme.of(services().catalogue(), origin.bundle()));
			return ExitCode.FINE;
		}
		print(json ? Json.write(brand) : CatalogueText.device(brand, services().catalogue()));
		return ExitCode.FINE;
	}
}
