package org.busbar.cli;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.doctor.Severity;
import org.busbar.core.configuration.CatalogueChanges;
import org.busbar.core.configuration.ConfigurationJson;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.ConfigurationText;
import org.busbar.core.configuration.Difference;
import org.busbar.core.configuration.Validation;
import org.busbar.core.photo.PhotoChecks;
import org.busbar.core.photo.PhotoFolder;
import org.busbar.core.reading.ReadersSite;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar check-config}: what is wrong with a configuration, missing or still to be done, and what an update has changed since. */
@Command(name = "check-config")
final class CheckConfigCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "FILE", descriptionKey = "config-file")
	String file = "";

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() {
		SiteFile site = new SiteFile(file);
		ConfigurationResult.Loaded loaded = site.load(services().console());
		List<ConfigurationProblem> problems = new ArrayList<>(Validation.problems(ReadersSite.of(loaded.configuration(), services().catalogue())));
		problems.addAll(PhotoChecks.problems(PhotoFolder.of(site.path()), loaded.configuration().photos()));
		List<Difference> changes = CatalogueChanges.of(loaded.configuration(), services().catalogue());
		if (json) {
			print(ConfigurationJson.check(loaded.notes(), problems, changes));
		} else {
			print(ConfigurationText.problems(problems));
			if (!changes.isEmpty()) {
				print(Messages.config_changes + '\n' + ConfigurationText.differences(changes));
			}
		}
		long wrong = problems.stream().filter(problem -> problem.severity() != Severity.INFO).count();
		tell(Messages.config_checked, file, wrong, problems.size() - wrong, changes.size());
		return wrong == 0 ? ExitCode.FINE : ExitCode.FOUND;
	}
}
