package org.busbar.cli;

import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.core.export.WiringDrawing;
import org.busbar.core.export.WiringJson;
import org.busbar.core.export.WiringText;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar wiring BRAND} */
@Command(name = "wiring")
final class WiringCommand extends BusbarSubcommand {

	enum Format {
		TEXT,
		JSON,
		SVG
	}

	@Parameters(paramLabel = "BRAND", descriptionKey = "brand")
	String brand = "";

	@Option(names = "--model", paramLabel = "MODEL", descriptionKey = "model")
	Optional<String> model = Optional.empty();

	@Option(names = "--battery", paramLabel = "BATTERY[/MODEL]", descriptionKey = "battery")
	Optional<String> battery = Optional.empty();

	@Option(names = "--format", paramLabel = "text|json|svg", descriptionKey = "format", defaultValue = "text")
	Format format = Format.TEXT;

	@Override
	public Integer call() {
		Cable cable = Cable.between(end(lookup().brand(brand), model), battery());
		print(switch (format) {
			case TEXT -> WiringText.write(cable);
			case JSON -> WiringJson.write(cable);
			case SVG -> WiringDrawing.write(cable);
		});
		return ExitCode.FINE;
	}

	private CableEnd battery() {
		if (battery.isPresent()) {
			String[] parts = battery.get().split("/", 2);
			return end(lookup().battery(parts[0]), parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
		}
		List<Device> batteries = services().catalogue().batteries();
		if (batteries.size() != 1) {
			throw new CommandFailure(ExitCode.USAGE, batteries.isEmpty()
					? Messages.no_battery
					: NLS.bind(Messages.which_battery, String.join(", ", batteries.stream().map(Device::id).toList())));
		}
		return end(batteries.getFirst(), Optional.empty());
	}

	private CableEnd end(Device device, Optional<String> modelId) {
		return CableEnd.of(device, modelId.map(id -> lookup().model(device, id)))
				.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_socket, device.name())));
	}
}
