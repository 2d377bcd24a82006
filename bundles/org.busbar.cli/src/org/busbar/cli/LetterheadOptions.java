package org.busbar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.core.report.Letterhead;
import org.busbar.core.report.Logo;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** Whose report it is. */
final class LetterheadOptions {

	@Option(names = "--company", paramLabel = "TEXT", descriptionKey = "export-company")
	String company = "";

	@Option(names = "--company-details", paramLabel = "TEXT", descriptionKey = "export-details")
	String details = "";

	@Option(names = "--logo", paramLabel = "FILE", descriptionKey = "export-logo")
	Optional<Path> logo = Optional.empty();

	Letterhead letterhead() {
		return new Letterhead(company, details.replace("\\n", "\n"), logo.map(LetterheadOptions::read));
	}

	private static Logo read(Path file) {
		try {
			return Logo.read(file);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.export_logo, file, e.getMessage()), e);
		}
	}
}
