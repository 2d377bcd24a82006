package org.busbar.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.WidgetIds;
import org.junit.jupiter.api.Test;

/**
 * Every id of a widget has its part in the help, and every part that is written for somebody has a widget. What is missing is mended in the pages of
 * org.busbar.help: the comment {@code <!-- help: id -->} before the paragraph about it, in every language.
 */
class HelpedIdsTest {

	private static final Path PAGES = Path.of("../org.busbar.help/pages");

	@Test
	void everyIdIsHelpedInEveryLanguage() throws Exception {
		Set<String> ids = ids();
		assertTrue(ids.size() > 150, () -> "Ids: " + ids);
		for (String language : Manual.LANGUAGES) {
			Manual manual = Manual.read(PAGES.resolve(language));
			Set<String> helpless = new TreeSet<>(ids);
			helpless.removeIf(id -> id.endsWith(".")
					? manual.helped().stream().anyMatch(helped -> helped.startsWith(Manual.contextName(id)))
					: manual.find(id).isPresent());
			assertEquals(Set.of(), helpless, language);
		}
	}

	/** A beginning of an id ends with a dot, an end of one begins with it and is told by whoever has the beginning. */
	private static Set<String> ids() throws Exception {
		Path classes = classes();
		Set<String> ids = new TreeSet<>();
		try (Stream<Path> files = Files.walk(classes)) {
			for (Path file : files.filter(one -> one.toString().endsWith("Ids.class")).toList()) {
				Class<?> type = Class.forName(classes.relativize(file).toString().replace(".class", "").replace('/', '.').replace('\\', '.'));
				for (Field field : type.getDeclaredFields()) {
					if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
						field.setAccessible(true);
						ids.add((String) field.get(null));
					}
				}
			}
		}
		ids.remove(WidgetIds.KEY);
		ids.removeIf(id -> id.startsWith("."));
		return ids;
	}

	private static Path classes() throws URISyntaxException, IOException {
		Path classes = Path.of(HelpIds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		assertTrue(Files.isDirectory(classes), () -> "Classes are in a folder: " + List.of(classes));
		return classes.toRealPath();
	}
}
