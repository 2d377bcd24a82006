package org.busbar.cli;

import java.nio.file.Files;
import java.util.Optional;

import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar config migrate}: writes a configuration of an earlier Busbar in the present form. */
@Command(name = "migrate")
final class ConfigMigrateCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "FILE", descriptionKey = "config-file")
	String file = "";

	@Option(names = "--to", paramLabel = "FILE", descriptionKey = "config-to")
	Optional<String> target = Optional.empty();

	@Option(names = "--force", descriptionKey = "config-force")
	boolean force;

	@Override
	public Integer call() {
		ConfigurationResult.Loaded loaded = new SiteFile(file).load(services().console());
		SiteFile written = new SiteFile(target.orElse(file));
		if (target.isPresent() && !force && Files.exists(written.path())) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.convert_exists, target.get()));
		}
		if (!loaded.migrated() && target.isEmpty()) {
			tell(Messages.config_present, file, ConfigurationFile.VERSION);
			return ExitCode.FINE;
		}
		written.save(loaded.configuration(), loaded.kept());
		tell(Messages.config_migrated, target.orElse(file), ConfigurationFile.VERSION);
		return ExitCode.FINE;
	}
}
