package org.busbar.cli;

import org.busbar.core.catalogue.Origin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code busbar brand ID} */
@Command(name = "brand")
final class BrandCommand extends DeviceCommand {

	@Parameters(paramLabel = "ID", descriptionKey = "brand")
	String id = "";

	@Override
	public Integer call() {
		return show(lookup().brand(id), Origin.Kind.BRAND);
	}
}
