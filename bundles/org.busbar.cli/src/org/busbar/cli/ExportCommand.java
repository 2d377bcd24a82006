package org.busbar.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.photo.PhotoFolder;
import org.busbar.core.report.ExaminedCapture;
import org.busbar.core.report.ExportFolder;
import org.busbar.core.report.ExportFormat;
import org.busbar.core.report.ReportBasis;
import org.busbar.core.report.SiteExport;
import org.busbar.core.report.SiteJson;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar export}: the papers and files of a site. */
@Command(name = "export")
final class ExportCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "CONFIG", descriptionKey = "config-file", arity = "0..1")
	Optional<String> file = Optional.empty();

	@Option(names = "--to", paramLabel = "DIR", descriptionKey = "export-to")
	Optional<Path> folder = Optional.empty();

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "export-format")
	List<String> formats = new ArrayList<>();

	@Option(names = "--capture", paramLabel = "LOG", descriptionKey = "export-capture")
	Optional<String> capture = Optional.empty();

	@Mixin
	LetterheadOptions letterhead = new LetterheadOptions();

	@Option(names = "--force", descriptionKey = "export-force")
	boolean force;

	@Option(names = "--schema", descriptionKey = "export-schema")
	boolean schema;

	@Override
	public Integer call() {
		if (schema) {
			print(SiteJson.schema());
			return ExitCode.FINE;
		}
		if (file.isEmpty() || folder.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.export_what);
		}
		Set<ExportFormat> wanted = wanted();
		SiteFile site = new SiteFile(file.get());
		ConfigurationResult.Loaded loaded = site.load(services().console());
		ReportBasis basis = ReportBasis.of(loaded.configuration(), services().catalogue(), letterhead.letterhead(), services().version())
				.with(PhotoFolder.of(site.path()).look(loaded.configuration().photos()));
		SiteExport export = SiteExport.of(capture.map(log -> basis.with(examined(log, basis))).orElse(basis), loaded.kept().file(), wanted);
		write(new ExportFolder(folder.get()), export);
		export.omitted().forEach(reason -> tell("{0}", reason));
		tell(Messages.export_written, folder.get(), export.files().size(), names(export.files().stream().map(SiteExport.ExportedFile::name)));
		return export.omitted().isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
	}

	private Set<ExportFormat> wanted() {
		Set<ExportFormat> wanted = EnumSet.noneOf(ExportFormat.class);
		for (String word : formats) {
			wanted.add(ExportFormat.of(word.strip()).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
					NLS.bind(Messages.unknown_format, word, names(Stream.of(ExportFormat.values()).map(ExportFormat::word))))));
		}
		return wanted.isEmpty() ? EnumSet.allOf(ExportFormat.class) : wanted;
	}

	private ExaminedCapture examined(String log, ReportBasis basis) {
		try {
			ExaminedCapture examined = ExaminedCapture.read(Path.of(log), basis.doctor(services().catalogue()));
			examined.problems().forEach(problem -> tell("{0}: {1}", log, problem));
			return examined;
		} catch (IOException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
		}
	}

	private void write(ExportFolder target, SiteExport export) {
		try {
			target.write(export, force, name -> {
				// It takes no time worth telling.
			});
		} catch (ExportFolder.TakenException e) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.export_exists, target.folder(), e.getMessage()), e);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
		}
	}

	private static String names(Stream<String> names) {
		return names.collect(Collectors.joining(", "));
	}
}
