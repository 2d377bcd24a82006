package org.busbar.cli;

import org.busbar.core.catalogue.Origin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code busbar battery ID} */
@Command(name = "battery")
final class BatteryCommand extends DeviceCommand {

	@Parameters(paramLabel = "ID", descriptionKey = "shown-battery")
	String id = "";

	@Override
	public Integer call() {
		return show(lookup().battery(id), Origin.Kind.BATTERY);
	}
}
