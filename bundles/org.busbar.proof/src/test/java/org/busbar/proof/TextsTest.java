package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every text that is written is shown somewhere, and every text that is to be shown is written. */
class TextsTest {

	private static final String NLS = "org/eclipse/osgi/util/NLS";
	/** Where the compiler puts what is not known yet into a text that is put together. */
	private static final Pattern HOLES = Pattern.compile("[\u0001\u0002]");
	/** A literal with a capital, some words and a full stop. */
	private static final Pattern SENTENCE = Pattern.compile("\"[A-Z][a-z]+( [^ \"]+){2,}\\.\"");
	private static final Set<String> NO_READER = Set.of("org.busbar.proof", "org.busbar.core.tests", "org.busbar.ui.tests");
	private static final Pattern PLACEHOLDER = Pattern.compile("%([\\w.-]+)");

	@Test
	void everyFieldHasItsTextAndIsUsed() throws IOException {
		Set<String> used = fieldsUsed();
		List<String> wrong = new ArrayList<>();
		int classes = 0;
		for (Path file : texts()) {
			Path messages = messages(file);
			ClassModel model = parse(messages);
			if (!isNls(model)) {
				continue;
			}
			classes++;
			Set<String> keys = keys(file);
			Set<String> fields = new TreeSet<>();
			for (FieldModel field : model.fields()) {
				if (field.flags().has(AccessFlag.PUBLIC)) {
					fields.add(field.fieldName().stringValue());
				}
			}
			keys.stream().filter(key -> !fields.contains(key)).forEach(key -> wrong.add(name(file) + ": " + key + " has no field"));
			fields.stream().filter(field -> !keys.contains(field)).forEach(field -> wrong.add(name(file) + ": " + field + " has no text"));
			fields.stream().filter(field -> !used.contains(model.thisClass().asInternalName() + '.' + field))
					.forEach(field -> wrong.add(name(file) + ": " + field + " is never shown"));
		}
		assertTrue(classes > 10, "Classes with texts: " + classes);
		assertEquals(List.of(), wrong);
	}

	/** Where keys are put together, the code holds at least what stands before one of their dots. */
	@Test
	void everyTextWithoutAFieldIsAskedFor() throws IOException {
		List<String> wrong = new ArrayList<>();
		int files = 0;
		for (Path file : texts()) {
			if (isNls(parse(messages(file)))) {
				continue;
			}
			files++;
			Set<String> strings = new HashSet<>();
			for (Path type : Project.files(messages(file).getParent(), ".class")) {
				for (PoolEntry entry : parse(type).constantPool()) {
					if (entry instanceof Utf8Entry text) {
						strings.addAll(List.of(HOLES.split(text.stringValue())));
					}
				}
			}
			keys(file).stream().filter(key -> beginnings(key).noneMatch(strings::contains))
					.forEach(key -> wrong.add(name(file) + ": " + key + " is never asked for"));
		}
		assertTrue(files > 4, "Files with texts: " + files);
		assertEquals(List.of(), wrong);
	}

	/** Help texts have keys that name commands and options, all others the ids of what they are about. */
	@Test
	void everyTextOfAnotherFileIsAskedFor() throws IOException {
		Set<String> strings = new HashSet<>();
		for (Path bundle : Project.bundles()) {
			for (Path file : Project.files(bundle.resolve("target/classes"), ".class")) {
				for (PoolEntry entry : parse(file).constantPool()) {
					if (entry instanceof Utf8Entry text) {
						strings.addAll(List.of(HOLES.split(text.stringValue())));
					}
				}
			}
		}
		List<String> wrong = new ArrayList<>();
		List<Path> files = Project.bundles().stream().flatMap(bundle -> Project.files(bundle.resolve("src"), ".properties").stream())
				.filter(file -> !file.toString().endsWith("_it.properties") && !file.endsWith("messages.properties")).toList();
		for (Path file : files) {
			keys(file).stream().filter(key -> !isAskedFor(key, strings)).forEach(key -> wrong.add(name(file) + ": " + key + " is never asked for"));
		}
		assertTrue(files.size() > 4, "Files with texts: " + files.size());
		assertEquals(List.of(), wrong);
	}

	/** Keys that stand in the code as a whole: the first argument of format, and what describes an option or parameter of a command. */
	@Test
	void everyTextThatIsAskedForIsThere() throws IOException {
		List<String> wrong = new ArrayList<>();
		int asked = 0;
		for (Path bundle : Project.bundles()) {
			Set<String> helps = new TreeSet<>();
			for (Path file : Project.files(bundle.resolve("src"), "usage.properties")) {
				helps.addAll(keys(file));
			}
			for (Path file : Project.files(bundle.resolve("target/classes"), ".class")) {
				ClassModel model = parse(file);
				for (KeyAsked key : KeyAsked.by(model)) {
					asked++;
					Path texts = bundle.resolve("src").resolve(key.file());
					if (!keys(texts).contains(key.key())) {
						wrong.add(name(texts) + ": " + key.key() + " is missing");
					}
				}
				for (String key : KeyAsked.descriptions(model)) {
					asked++;
					if (!helps.contains(key)) {
						wrong.add(name(bundle) + ", help: " + key + " is missing");
					}
				}
			}
		}
		assertTrue(asked > 500, "Texts asked for: " + asked);
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyTextOfAnExtensionIsUsedAndThere() throws IOException {
		List<String> wrong = new ArrayList<>();
		int files = 0;
		for (Path bundle : Project.bundles()) {
			Path texts = bundle.resolve("plugin.properties");
			if (!Files.exists(texts)) {
				continue;
			}
			files++;
			Set<String> keys = keys(texts);
			Set<String> used = new TreeSet<>();
			for (String name : List.of("plugin.xml", "fragment.e4xmi", "META-INF/MANIFEST.MF")) {
				if (Files.exists(bundle.resolve(name))) {
					Matcher placeholders = PLACEHOLDER.matcher(Files.readString(bundle.resolve(name)));
					while (placeholders.find()) {
						used.add(placeholders.group(1));
					}
				}
			}
			keys.stream().filter(key -> !used.contains(key)).forEach(key -> wrong.add(name(texts) + ": " + key + " is never used"));
			used.stream().filter(key -> !keys.contains(key)).forEach(key -> wrong.add(name(texts) + ": " + key + " is missing"));
		}
		assertTrue(files > 1, "Files with texts: " + files);
		assertEquals(List.of(), wrong);
	}

	/** What nobody but a reader of logs sees may be English; a line that writes a log says so. */
	@Test
	void noSentenceStandsInTheCode() throws IOException {
		List<String> wrong = new ArrayList<>();
		int lines = 0;
		for (Path bundle : Project.bundles()) {
			if (NO_READER.contains(String.valueOf(bundle.getFileName()))) {
				continue;
			}
			for (Path file : Project.files(bundle.resolve("src"), ".java")) {
				int number = 0;
				for (String line : Files.readAllLines(file)) {
					number++;
					lines++;
					Matcher sentence = SENTENCE.matcher(line);
					if (!line.strip().startsWith("*") && !line.contains(".log(") && sentence.find()) {
						wrong.add(name(file) + ':' + number + ": " + sentence.group());
					}
				}
			}
		}
		assertTrue(lines > 50_000, "Lines of code: " + lines);
		assertEquals(List.of(), wrong);
	}

	private static List<Path> texts() {
		return Project.bundles().stream().flatMap(bundle -> Project.files(bundle.resolve("src"), "messages.properties").stream()).toList();
	}

	/** The class that stands beside a file with texts. */
	private static Path messages(Path file) {
		Path source = Project.ROOT.resolve("bundles").relativize(file);
		Path bundle = Project.bundle(source.getName(0).toString());
		return bundle.resolve("target/classes").resolve(bundle.resolve("src").relativize(file).resolveSibling("Messages.class"));
	}

	private static boolean isNls(ClassModel model) {
		return model.superclass().map(type -> type.asInternalName().equals(NLS)).orElse(false);
	}

	/** Owner and name of every field that a class uses which is not its own. */
	private static Set<String> fieldsUsed() throws IOException {
		Set<String> used = new HashSet<>();
		for (Path bundle : Project.bundles()) {
			for (Path file : Project.files(bundle.resolve("target/classes"), ".class")) {
				ClassModel model = parse(file);
				for (PoolEntry entry : model.constantPool()) {
					if (entry instanceof FieldRefEntry field && !field.owner().equals(model.thisClass())) {
						used.add(field.owner().asInternalName() + '.' + field.name().stringValue());
					}
				}
			}
		}
		return used;
	}

	private static boolean isAskedFor(String key, Set<String> strings) {
		int help = key.indexOf("usage.");
		if (help == 0 || key.startsWith("helpCommand.")) {
			return true; // picocli itself
		}
		if (help > 0) {
			return Stream.of(key.substring(0, help - 1).split("\\.")).allMatch(strings::contains);
		}
		return strings.contains(key) || strings.contains("--" + key)
				|| dots(key)
						.anyMatch(dot -> (strings.contains(key.substring(0, dot)) || strings.contains(key.substring(0, dot + 1)))
								&& strings.contains(key.substring(dot + 1)));
	}

	private static Stream<Integer> dots(String key) {
		return IntStream.range(0, key.length()).filter(at -> key.charAt(at) == '.').boxed();
	}

	private static Stream<String> beginnings(String key) {
		List<String> beginnings = new ArrayList<>(List.of(key));
		for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
			beginnings.add(key.substring(0, dot));
			beginnings.add(key.substring(0, dot + 1));
		}
		return beginnings.stream();
	}

	private static Set<String> keys(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
	}

	private static ClassModel parse(Path file) throws IOException {
		return ClassFile.of().parse(Files.readAllBytes(file));
	}

	private static String name(Path file) {
		return Project.ROOT.relativize(file).toString();
	}
}
