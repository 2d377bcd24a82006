package org.busbar.cli;

import java.util.Optional;

import org.busbar.core.catalogue.Origin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code busbar battery ID}, and with {@code --port} what the battery says over its own link. */
@Command(name = "battery")
final class BatteryCommand extends DeviceCommand {

	@Parameters(paramLabel = "ID", descriptionKey = "shown-battery", arity = "0..1")
	Optional<String> id = Optional.empty();

	@Mixin
	BatteryLinkOptions link = new BatteryLinkOptions();

	@Override
	public Integer call() throws InterruptedException {
		if (link.port.isPresent()) {
			return new BatteryWatch(this, id, link, json).run(uri(link.port.get()));
		}
		return show(lookup().battery(id.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, Messages.battery_which))), Origin.Kind.BATTERY);
	}
}
