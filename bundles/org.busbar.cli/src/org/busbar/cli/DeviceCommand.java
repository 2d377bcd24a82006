package org.busbar.cli;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.export.BundleReadme;
import org.busbar.core.export.CatalogueText;
import org.busbar.core.export.Json;

import picocli.CommandLine.Option;

/** Shows all that is known of one maker's devices. */
abstract class DeviceCommand extends BusbarSubcommand {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Option(names = "--readme", descriptionKey = "readme")
	boolean readme;

	Integer show(Device device, Origin.Kind kind) {
		tellProblems();
		if (readme) {
			Origin origin = services().catalogue().origin(kind, device.id()).orElseThrow();
			print(BundleReadme.of(services().catalogue(), origin.bundle()));
		} else {
			print(json ? Json.write(device) : CatalogueText.device(device, services().catalogue()));
		}
		return ExitCode.FINE;
	}
}
