package org.busbar.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts in a further language, in the bundle itself or in a fragment of it.
 *
 * @param bundle symbolic name of the bundle that ships them
 * @param host   symbolic name of the bundle that they are for
 * @param path   path of the file inside the bundle that ships them
 * @param text   content of the file
 */
record Translation(String bundle, String host, String path, String text) {

	private static final String ENDING = ".properties";

	/** What could be a translation in a bundle. Which of the files are is told by {@link #isOf}. */
	static List<Translation> in(Path root, String bundle, String host) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
					.map(file -> new Translation(bundle, host, root.relativize(file).toString().replace('\\', '/'), read(file))).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String read(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	/** @param file the localization file without a language: {@code OSGI-INF/l10n/bundle.properties} */
	boolean isOf(String file) {
		return path.startsWith(file.substring(0, file.length() - ENDING.length()) + '_');
	}

	Set<String> keys() {
		return Localization.keys(text);
	}
}
