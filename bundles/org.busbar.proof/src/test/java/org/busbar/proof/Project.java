package org.busbar.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree that the proofs are about. */
final class Project {

	static final Path ROOT = Path.of(System.getProperty("busbar.root"));

	private Project() {
	}

	/** The folders of all bundles, in the order of their names. */
	static List<Path> bundles() {
		try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Path bundle(String name) {
		return ROOT.resolve("bundles").resolve(name);
	}

	static Attributes manifest(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes();
		} catch (IOException e) {
			throw new UncheckedIOException(bundle.toString(), e);
		}
	}

	/** All files below a folder whose name ends so; none where the folder is missing. */
	static List<Path> files(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The DBC files that are shipped. */
	static List<Path> shippedDbcFiles() {
		return bundles().stream().flatMap(bundle -> files(bundle.resolve("protocols"), ".dbc").stream()).toList();
	}
}
