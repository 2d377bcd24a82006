package org.busbar.cli;

import java.util.List;

import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.export.CatalogueText;
import org.busbar.core.export.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar protocols} */
@Command(name = "protocols")
final class ProtocolsCommand extends BusbarSubcommand {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		tellProblems();
		List<ProtocolDescriptor> protocols = services().catalogue().protocols().stream().map(LoadedProtocol::descriptor).toList();
		print(json ? Json.write(protocols) : CatalogueText.protocols(protocols));
		return ExitCode.FINE;
	}
}
