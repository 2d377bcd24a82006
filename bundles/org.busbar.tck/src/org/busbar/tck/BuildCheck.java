package org.busbar.tck;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.busbar.api.protocol.Layer;

/** A folder holds everything; the jar that is built of it only what {@code build.properties} names. */
final class BuildCheck implements Check {

	private static final String FILE = "build.properties";
	private static final String INCLUDES = "bin.includes";

	@Override
	public void check(Subject subject) {
		if (!subject.folder() || subject.file(FILE).isEmpty()) {
			return;
		}
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(subject.text(FILE)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<String> includes = Stream.of(properties.getProperty(INCLUDES, "").split(",")).map(String::strip).toList();
		for (String path : new TreeSet<>(needed(subject).toList())) {
			if (includes.stream().noneMatch(include -> path.equals(include) || include.endsWith("/") && path.startsWith(include))) {
				subject.report(Rule.BUILD_INCLUDES, FILE, subject.line(FILE, "^" + INCLUDES), Messages.format("build.includes", path));
			}
		}
	}

	private static Stream<String> needed(Subject subject) {
		Stream<String> documents = Stream.concat(subject.devices().stream().map(shipped -> shipped.path()),
				subject.protocols().stream().map(shipped -> shipped.path()));
		Stream<String> layers = subject.protocols().stream().flatMap(shipped -> shipped.item().descriptor().layers().stream()).map(Layer::path);
		Stream<String> captures = subject.data().captures().stream().flatMap(path -> Stream.of(path, CaptureCheck.expected(path)));
		return Stream.of(documents, layers, captures, Stream.of(Localization.file(subject), ReadmeCheck.FILE), Components.files(subject).stream())
				.flatMap(paths -> paths);
	}
}
