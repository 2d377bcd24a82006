package org.busbar.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.busbar.core.catalogue.BundleData;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;

/**
 * Checks whether a brand, battery or protocol bundle fits. A bundle is a jar or the folder that a jar is built from. Nothing of it is installed; its drivers are
 * loaded and run, so do not check what you would not run.
 */
public final class Kit {

	/** Beside the manifest. */
	private static final List<Check> CHECKS = List.of(new BuildCheck(), new DataCheck(), new TextCheck(), new DbcCheck(), new DecodeCheck(),
			new CaptureCheck(), new DriverCheck(), new ReadmeCheck());

	private Kit() {
	}

	/**
	 * Checks a bundle.
	 *
	 * @param bundle     a jar, or a folder with {@code META-INF/MANIFEST.MF}
	 * @param companions bundles that are installed with it, which ship protocols that it names
	 */
	public static CheckResult check(Path bundle, Path... companions) {
		List<LoadedProtocol> protocols = new ArrayList<>();
		for (Path companion : companions) {
			protocols.addAll(protocols(companion));
		}
		return check(bundle, protocols);
	}

	/**
	 * Checks a bundle.
	 *
	 * @param bundle    a jar, or a folder with {@code META-INF/MANIFEST.MF}
	 * @param installed protocols that others ship
	 */
	public static CheckResult check(Path bundle, List<LoadedProtocol> installed) {
		try {
			return read(bundle, root -> check(new Subject(bundle, root, installed)));
		} catch (IOException | UncheckedIOException | ProviderNotFoundException e) {
			return new CheckResult.Unreadable(bundle, Messages.format("unreadable", bundle, e.getMessage()));
		}
	}

	/** The protocols that a bundle ships; none when it cannot be read. */
	public static List<LoadedProtocol> protocols(Path bundle) {
		try {
			return read(bundle,
					root -> CatalogueLoader.read(new FolderDataSource(root), Locale.ROOT).protocols().stream().map(BundleData.Shipped::item).toList());
		} catch (@SuppressWarnings("unused") IOException | UncheckedIOException | ProviderNotFoundException unreadable) {
			return List.of();
		}
	}

	private static CheckResult check(Subject subject) {
		new ManifestCheck().check(subject);
		// What names no data breaks that one rule, and not all the others too.
		if (CatalogueLoader.isDataBundle(subject.headers())) {
			CHECKS.forEach(check -> check.check(subject));
		}
		return new CheckResult.Checked(subject.name(), subject.problems().stream()
				.sorted(Comparator.comparing(Problem::rule).thenComparing(Problem::path).thenComparingInt(Problem::line)).distinct().toList());
	}

	private static <T> T read(Path bundle, Function<Path, T> reader) throws IOException {
		if (Files.isDirectory(bundle)) {
			return reader.apply(bundle);
		}
		try (FileSystem jar = FileSystems.newFileSystem(bundle)) {
			return reader.apply(jar.getRootDirectories().iterator().next());
		}
	}
}
