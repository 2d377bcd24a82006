package org.busbar.cli;

import picocli.CommandLine.Command;

/** {@code busbar config}: the file of what one site uses. */
@Command(name = "config", subcommands = {ConfigNewCommand.class, ConfigShowCommand.class, ConfigMigrateCommand.class, ConfigCompareCommand.class})
final class ConfigCommand extends BusbarSubcommand {

	@Override
	public Integer call() {
		throw new CommandFailure(ExitCode.USAGE, Messages.config_which);
	}
}
