package org.busbar.cli;

import org.busbar.core.adapter.PortList;
import org.busbar.core.adapter.Ports;
import org.busbar.core.adapter.PortsText;
import org.busbar.core.export.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar ports}: what is plugged in. Opens nothing. */
@Command(name = "ports")
final class PortsCommand extends BusbarSubcommand {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		PortList list = Ports.ofThisComputer().list(services().converters().ports());
		print(json ? Json.write(list) : PortsText.of(list));
		return ExitCode.FINE;
	}
}
