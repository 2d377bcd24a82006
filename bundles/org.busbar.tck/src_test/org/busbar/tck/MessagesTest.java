package org.busbar.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every text is used and none is missing. */
class MessagesTest {

	private static final Path SOURCES = Path.of("src/org/busbar/tck");
	private static final Pattern USE = Pattern.compile("Messages\\.format\\(\"([a-z.-]+)\"[,)]");

	@Test
	void theTextsAreThoseThatAreUsed() throws IOException {
		Set<String> used = new TreeSet<>(Stream.of(Rule.values()).map(rule -> "rule." + rule.id()).toList());
		try (Stream<Path> files = Files.list(SOURCES)) {
			List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
			for (Path source : sources) {
				USE.matcher(Files.readString(source)).results().map((MatchResult use) -> use.group(1)).forEach(used::add);
			}
		}
		Properties texts = new Properties();
		try (InputStream in = Files.newInputStream(SOURCES.resolve("messages.properties"))) {
			texts.load(in);
		}
		assertEquals(used, new TreeSet<>(texts.stringPropertyNames()));
	}
}
