package org.busbar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.export.BundleReadme;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code busbar readme}: brings what README.md says of the data up to date, in the source folders of bundles. */
@Command(name = "readme")
final class ReadmeCommand extends BusbarSubcommand {

	private static final String README = "README.md";

	@Parameters(paramLabel = "FOLDER", descriptionKey = "bundle-folder", arity = "1..*")
	List<Path> folders = List.of();

	@Override
	public Integer call() {
		for (Path folder : folders) {
			try {
				FolderDataSource source = new FolderDataSource(folder);
				Catalogue catalogue = CatalogueLoader.load(List.of(source), Locale.ROOT);
				Path file = folder.resolve(README);
				String old = Files.exists(file) ? Files.readString(file) : "# " + source.name() + '\n';
				String now = BundleReadme.replace(old, BundleReadme.kept(catalogue, source.name()));
				if (!now.equals(old)) {
					Files.writeString(file, now);
					print(file + "\n");
				}
			} catch (IOException | UncheckedIOException e) {
				throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_bundle, folder, e.getMessage()), e);
			}
		}
		return ExitCode.FINE;
	}
}
