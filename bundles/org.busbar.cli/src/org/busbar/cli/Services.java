package org.busbar.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.busbar.cli.console.Console;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.command.CommandExtension;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.own.OwnFolder;

/**
 * What commands work with.
 *
 * @param installed  gives the brands, batteries and protocols; the first question reads them
 * @param own        the files of the user
 * @param converters what opens a bus
 * @param drivers    what plays a battery or an inverter
 * @param version    version of Busbar
 * @param console    where commands read and write
 * @param stop       tells a command that runs on and on to end
 * @param extensions commands that other bundles add
 * @param ownLinks   gives what watches batteries over their own links; asked by the commands that do
 */
public record Services(Supplier<Catalogue> installed, OwnFolder own, Converters converters, Drivers drivers, String version, Console console,
		StopRequest stop, List<CommandExtension> extensions, Supplier<MonitorService> ownLinks) {

	public Services {
		extensions = List.copyOf(extensions);
	}

	/** Without drivers and commands of other bundles. */
	public Services(Supplier<Catalogue> installed, OwnFolder own, Converters converters, String version, Console console, StopRequest stop) {
		this(installed, own, converters, protocol -> Optional.empty(), version, console, stop, List.of(), MonitorService::new);
	}

	/** What watches batteries over their own links. */
	public MonitorService monitors() {
		return ownLinks.get();
	}

	/** Brands, batteries and protocols. Waits until they are read when this is the first question. */
	public Catalogue catalogue() {
		return installed.get();
	}
}
