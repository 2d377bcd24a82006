package org.busbar.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.busbar.core.catalogue.CatalogueLoader;
import org.osgi.framework.Constants;

/**
 * Checks whether a brand, battery or protocol bundle fits. A bundle is a jar or the folder that a jar is built from. Nothing of it is installed; its drivers are
 * loaded and run, so do not check what you would not run.
 */
public final class Kit {

	/** Beside the manifest. */
	private static final List<Check> CHECKS = List.of(new BuildCheck(), new DataCheck(), new TextCheck(), new TranslationCheck(), new DbcCheck(),
			new DecodeCheck(),
			new CaptureCheck(), new DriverCheck(), new ReadmeCheck());

	private Kit() {
	}

	/**
	 * Checks a bundle.
	 *
	 * @param bundle     a jar, or a folder with {@code META-INF/MANIFEST.MF}
	 * @param companions bundles that are installed with it, which ship protocols that it names or, as fragments, its texts in further languages
	 */
	public static CheckResult check(Path bundle, Path... companions) {
		return check(bundle, Companions.of(List.of(companions), List.of()));
	}

	/**
	 * Checks a bundle.
	 *
	 * @param bundle     a jar, or a folder with {@code META-INF/MANIFEST.MF}
	 * @param companions what is installed with it
	 */
	public static CheckResult check(Path bundle, Companions companions) {
		try {
			return read(bundle, root -> check(new Subject(bundle, root, companions)));
		} catch (IOException | UncheckedIOException | ProviderNotFoundException e) {
			return new CheckResult.Unreadable(bundle, Messages.format("unreadable", bundle, reason(bundle, e)));
		}
	}

	private static String reason(Path bundle, Exception e) {
		if (Files.notExists(bundle)) {
			return Messages.format("unreadable.missing");
		}
		boolean noManifest = e instanceof NoSuchFileException || e.getCause() instanceof NoSuchFileException;
		return noManifest ? Messages.format("unreadable.manifest") : String.valueOf(e.getMessage());
	}

	private static CheckResult check(Subject subject) {
		boolean data = CatalogueLoader.isDataBundle(subject.headers());
		if (data || subject.host().isEmpty()) {
			new ManifestCheck().check(subject);
		} else if (!subject.companions().has(subject.host())) {
			// The texts of a fragment are checked with the bundle that they are for.
			subject.reportHeader(Rule.TEXT_TRANSLATION, Constants.FRAGMENT_HOST, Messages.format("text.translation.host", subject.host()));
		}
		// What names no data breaks that one rule, and not all the others too.
		if (data) {
			CHECKS.forEach(check -> check.check(subject));
		}
		return new CheckResult.Checked(subject.name(), subject.data().captures().size(), subject.problems().stream()
				.sorted(Comparator.comparing(Problem::rule).thenComparing(Problem::path).thenComparingInt(Problem::line)).distinct().toList());
	}

	/** Gives the folder, or the content of the jar, to a reader. */
	static <T> T read(Path bundle, Function<Path, T> reader) throws IOException {
		if (Files.isDirectory(bundle)) {
			return reader.apply(bundle);
		}
		try (FileSystem jar = FileSystems.newFileSystem(bundle)) {
			return reader.apply(jar.getRootDirectories().iterator().next());
		}
	}
}
