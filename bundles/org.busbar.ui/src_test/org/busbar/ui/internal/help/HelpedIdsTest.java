package org.busbar.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.WidgetIds;
import org.junit.jupiter.api.Test;

/**
 * Every id of a widget has its part in the help, and every part that is written for somebody has a widget. What is missing is mended in the pages of
 * org.busbar.help: the comment {@code <!-- help: id -->} before the paragraph about it, in every language.
 */
class HelpedIdsTest {

	/** In a class file a text stands after its length and before the tag of what follows, or before the sign of something that is put in. */
	private static final Pattern TEXT = Pattern.compile("(?<=[\\x00-\\x7F])([a-z.][A-Za-z0-9.-]+)(?=[\\x00-\\x14])");
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

	/** An id that no class has any more, or that is written wrongly on a page, would never be found missing otherwise. */
	@Test
	void everyPartIsWrittenForSomebody() throws Exception {
		Set<String> constants = constants();
		String extensions = Files.readString(Path.of("plugin.xml"));
		Set<String> nobody = new TreeSet<>();
		for (HelpPage page : Manual.read(PAGES.resolve(Manual.LANGUAGES.getFirst())).pages()) {
			page.parts().stream().flatMap(part -> part.ids().stream()).filter(id -> id.startsWith("command.")
					? !extensions.contains("\"org.busbar.ui." + id + '"')
					: !made(id.replace("*", ""), constants)).forEach(nobody::add);
		}
		assertEquals(Set.of(), nobody);
	}

	/** Whether an id is a constant, begins with one that ends with a dot, or is put together from a beginning and an end. */
	private static boolean made(String id, Set<String> constants) {
		return constants.contains(id) || IntStream.range(0, id.length()).filter(i -> id.charAt(i) == '.')
				.anyMatch(dot -> constants.contains(id.substring(0, dot + 1))
						|| constants.contains(id.substring(0, dot)) && constants.contains(id.substring(dot)));
	}

	/** The texts in all classes; what is put together from one and something else has a sign for the latter. */
	private static Set<String> constants() throws Exception {
		Set<String> constants = new HashSet<>();
		try (Stream<Path> files = Files.walk(classes())) {
			for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
				Matcher texts = TEXT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
				while (texts.find()) {
					constants.add(texts.group(1));
				}
			}
		}
		return constants;
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
