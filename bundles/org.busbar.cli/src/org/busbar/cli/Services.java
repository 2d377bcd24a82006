package org.busbar.cli;

import java.util.List;

import org.busbar.cli.console.Console;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.command.CommandExtension;

/**
 * What commands work with.
 *
 * @param catalogue  brands, batteries and protocols
 * @param converters what opens a bus
 * @param version    version of Busbar
 * @param console    where commands read and write
 * @param stop       tells a command that runs on and on to end
 * @param extensions commands that other bundles add
 */
public record Services(Catalogue catalogue, Converters converters, String version, Console console, StopRequest stop, List<CommandExtension> extensions) {

	public Services {
		extensions = List.copyOf(extensions);
	}

	/** Without commands of other bundles. */
	public Services(Catalogue catalogue, Converters converters, String version, Console console, StopRequest stop) {
		this(catalogue, converters, version, console, stop, List.of());
	}
}
