package org.busbar.cli;

import org.busbar.cli.console.Console;
import org.busbar.core.catalogue.Catalogue;

/**
 * What commands work with.
 *
 * @param catalogue  brands, batteries and protocols
 * @param converters what opens a bus
 * @param version    version of Busbar
 * @param console    where commands read and write
 * @param stop       tells a command that runs on and on to end
 */
public record Services(Catalogue catalogue, Converters converters, String version, Console console, StopRequest stop) {
}
