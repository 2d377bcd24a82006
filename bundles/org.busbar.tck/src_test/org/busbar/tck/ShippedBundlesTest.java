package org.busbar.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.busbar.core.catalogue.BundleData;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.tck.CheckResult.Checked;
import org.busbar.tck.Components.DriverComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own bundles hold to what we ask of others. */
class ShippedBundlesTest {

	/** What the jar of a bundle does not hold. */
	private static final List<String> LEFT_OUT = List.of("bin", "src", "src_test", "target");

	/** Read once: every one of them is a companion of every other. */
	private static Companions all;

	@TempDir
	Path temporary;

	@BeforeAll
	static void readAll() throws IOException {
		all = Companions.of(bundles(), List.of());
	}

	static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("").toAbsolutePath().getParent())) {
			return folders.filter(folder -> folder.getFileName().toString().matches("org\\.busbar\\.(brand|battery|protocol)\\..*"))
					.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	@Test
	void theyAreAllThere() throws IOException {
		assertTrue(bundles().size() >= 14, bundles()::toString);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void theyFit(Path bundle) throws Exception {
		List<DriverComponent> drivers = Components.drivers(new Subject(bundle, bundle, Companions.of(List.of(), List.of())));
		Path whole = drivers.isEmpty() ? bundle : withClasses(bundle, drivers.getFirst().className());
		Checked result = assertInstanceOf(Checked.class, Kit.check(whole, all));
		assertEquals(List.of(), result.problems());
	}

	/** Whoever ships a protocol also shows what it means. */
	@ParameterizedTest
	@MethodSource("bundles")
	void whoHasAProtocolHasACapture(Path bundle) {
		BundleData data = CatalogueLoader.read(new FolderDataSource(bundle), Locale.ROOT);
		assertTrue(data.protocols().isEmpty() || !data.captures().isEmpty(), bundle::toString);
	}

	/**
	 * A bundle with the classes that a build has made of it. They are on the class path of the tests, in a folder or a jar as the tool has it, since
	 * {@code build.properties} names the bundle.
	 */
	private Path withClasses(Path bundle, String className) throws IOException, ReflectiveOperationException, URISyntaxException {
		Path copy = temporary.resolve(bundle.getFileName().toString());
		try (Stream<Path> content = Files.list(bundle)) {
			for (Path one : content.filter(path -> !LEFT_OUT.contains(path.getFileName().toString())).toList()) {
				copy(one, copy.resolve(one.getFileName().toString()));
			}
		}
		Path classes = Path.of(Class.forName(className).getProtectionDomain().getCodeSource().getLocation().toURI());
		String packageFolder = className.substring(0, className.lastIndexOf('.')).replace('.', '/');
		Path target = copy.resolve("bin").resolve(packageFolder);
		if (Files.isDirectory(classes)) {
			copy(classes.resolve(packageFolder), target);
		} else {
			try (FileSystem jar = FileSystems.newFileSystem(classes)) {
				copy(jar.getPath(packageFolder), target);
			}
		}
		return copy;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}
}
