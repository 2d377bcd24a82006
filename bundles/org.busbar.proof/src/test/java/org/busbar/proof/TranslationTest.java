package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every text is there in English and in Italian, says the same of the same things, and comes out as it is written. */
class TranslationTest {

	private static final String ENDING = ".properties";
	private static final String ITALIAN = "_it" + ENDING;
	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
	/** What the formatter of help texts, the shell and a command line take as it stands. */
	private static final Pattern FIXED = Pattern.compile("^\\d+:|%n|\\$\\{[^}]*}|@\\||(?<![\\w-])--[a-z][a-z-]+|0x[0-9A-F]{2,}");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	/** Who puts the arguments of a text in, and so decides what an apostrophe means. */
	private enum Form {
		/** java.text.MessageFormat: an apostrophe quotes, two are one. */
		MESSAGE,
		/** NLS.bind for what has arguments, where an apostrophe quotes; nobody for what has none. */
		NLS,
		/** java.util.Formatter, for help texts. */
		HELP,
		/** Shown as it stands. */
		PLAIN
	}

	@Test
	void everyTextIsThereInItalian() throws IOException {
		List<String> wrong = new ArrayList<>();
		int texts = 0;
		for (Path file : english()) {
			Set<String> keys = read(file, wrong).keySet();
			texts += keys.size();
			Path italian = italian(file);
			if (!Files.exists(italian)) {
				wrong.add(name(italian) + " is missing");
				continue;
			}
			Set<String> translated = read(italian, wrong).keySet();
			keys.stream().filter(key -> !translated.contains(key)).forEach(key -> wrong.add(name(italian) + ": " + key + " is missing"));
			translated.stream().filter(key -> !keys.contains(key)).forEach(key -> wrong.add(name(italian) + ": " + key + " translates nothing"));
		}
		assertTrue(texts > 3000, "Texts: " + texts);
		assertEquals(List.of(), wrong);
	}

	@Test
	void noTranslationStandsAlone() {
		List<String> alone = files(ITALIAN).filter(file -> !Files.exists(file.resolveSibling(file.getFileName().toString().replace(ITALIAN, ENDING))))
				.map(TranslationTest::name).toList();
		assertEquals(List.of(), alone);
	}

	@Test
	void bothLanguagesTakeTheSameArguments() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path file : english()) {
			Map<String, String> italian = translated(file);
			read(file, wrong).forEach((key, text) -> {
				String other = italian.getOrDefault(key, text);
				String place = name(italian(file)) + ": " + key;
				if (!arguments(text).equals(arguments(other))) {
					wrong.add(place + " has " + arguments(other) + " for " + arguments(text));
				}
				if (form(file) == Form.MESSAGE && !choices(text).equals(choices(other))) {
					wrong.add(place + " chooses by " + choices(other) + " for " + choices(text));
				}
				if (!fixed(text).equals(fixed(other))) {
					wrong.add(place + " has " + fixed(other) + " for " + fixed(text));
				}
				if (text.isBlank() != other.isBlank() || edge(text, true) != edge(other, true) || edge(text, false) != edge(other, false)) {
					wrong.add(place + " begins or ends with other blanks");
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	/** A single apostrophe swallows itself and every argument behind it. Italian has the typographic one, which quotes nothing. */
	@Test
	void noApostropheIsSwallowed() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path file : english()) {
			Form form = form(file);
			read(file, wrong).forEach((key, text) -> {
				boolean quotes = form == Form.MESSAGE || form == Form.NLS && ARGUMENT.matcher(text).find();
				if (quotes && text.replace("''", "").contains("'")) {
					wrong.add(name(file) + ": " + key + " has a single apostrophe");
				}
				if (!quotes && text.contains("''")) {
					wrong.add(name(file) + ": " + key + " shows two apostrophes");
				}
			});
			translated(file).forEach((key, text) -> {
				if (text.contains("'")) {
					wrong.add(name(italian(file)) + ": " + key + " has the typewriter's apostrophe");
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noPercentSignIsTakenForAnArgument() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path file : english()) {
			if (form(file) == Form.HELP) {
				for (Path one : Stream.of(file, italian(file)).filter(Files::exists).toList()) {
					read(one, wrong).forEach((key, text) -> {
						if (text.replace("%%", "").replace("%n", "").contains("%")) {
							wrong.add(name(one) + ": " + key + " has a single percent sign");
						}
					});
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** A text may be the same in both languages when it stands in same-words.txt, or each of its words does, or it is an example of a command. */
	@Test
	void nothingIsLeftInEnglish() throws IOException {
		Set<String> same = same();
		Set<String> needed = new HashSet<>();
		List<String> wrong = new ArrayList<>();
		for (Path file : english()) {
			Map<String, String> italian = translated(file);
			read(file, wrong).forEach((key, text) -> {
				if (text.equals(italian.get(key)) && !text.strip().startsWith("busbar ")) {
					Set<String> words = same.contains(text) ? Set.of(text) : words(text);
					needed.addAll(words);
					words.stream().filter(word -> !same.contains(word))
							.forEach(word -> wrong.add(name(italian(file)) + ": " + key + " is as in English: " + word));
				}
			});
		}
		assertEquals(List.of(), wrong);
		assertEquals(Set.of(), same.stream().filter(text -> !needed.contains(text)).collect(Collectors.toCollection(TreeSet::new)));
	}

	/** The English files: of classes, of extensions, and of bundles that are data. */
	private static List<Path> english() {
		List<Path> files = files(ENDING).filter(file -> !file.getFileName().toString().endsWith(ITALIAN)).toList();
		assertTrue(files.size() > 50, "Files with texts: " + files.size());
		return files;
	}

	private static Stream<Path> files(String ending) {
		return Project.bundles().stream()
				.flatMap(bundle -> Stream.of(Project.files(bundle.resolve("src"), ending), Project.files(bundle.resolve("OSGI-INF/l10n"), ending),
						Stream.of(bundle.resolve("plugin" + ending)).filter(Files::exists).toList()).flatMap(List::stream));
	}

	private static Path italian(Path file) {
		return file.resolveSibling(file.getFileName().toString().replace(ENDING, ITALIAN));
	}

	private static Map<String, String> translated(Path file) throws IOException {
		return Files.exists(italian(file)) ? read(italian(file), new ArrayList<>()) : Map.of();
	}

	private static Map<String, String> read(Path file, List<String> wrong) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		Properties properties = new Properties() {
			private static final long serialVersionUID = 1;

			@Override
			public synchronized Object put(Object key, Object value) {
				if (texts.put(key.toString(), value.toString()) != null) {
					wrong.add(name(file) + ": " + key + " stands there twice");
				}
				return super.put(key, value);
			}
		};
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return texts;
	}

	private static Form form(Path file) {
		String name = file.getFileName().toString();
		if (name.equals("usage" + ENDING)) {
			return Form.HELP;
		}
		if (name.equals("messages" + ENDING)) {
			return isNls(file) ? Form.NLS : Form.MESSAGE;
		}
		return Set.of("editing" + ENDING, "quantities" + ENDING, "readings" + ENDING, "words" + ENDING).contains(name) ? Form.MESSAGE : Form.PLAIN;
	}

	private static boolean isNls(Path file) {
		try {
			return Files.readString(file.resolveSibling("Messages.java")).contains("extends NLS");
		} catch (IOException e) {
			throw new IllegalStateException(name(file) + " has no class beside it", e);
		}
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(argument -> argument.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The limits of each choice between forms, as of one and many. */
	private static Set<List<Double>> choices(String text) {
		return Arrays.stream(new MessageFormat(text, Locale.ROOT).getFormats()).filter(ChoiceFormat.class::isInstance).map(ChoiceFormat.class::cast)
				.map(choice -> Arrays.stream(choice.getLimits()).boxed().toList()).collect(Collectors.toSet());
	}

	private static Set<String> fixed(String text) {
		return FIXED.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean edge(String text, boolean first) {
		return !text.isEmpty() && Character.isWhitespace(text.charAt(first ? 0 : text.length() - 1));
	}

	private static Set<String> words(String text) {
		return WORD.matcher(text.replaceAll("\\{\\d+,\\w+|--[a-z-]+", " ")).results().map(word -> word.group().toLowerCase(Locale.ROOT))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> same() throws IOException {
		try (InputStream in = Objects.requireNonNull(TranslationTest.class.getResourceAsStream("same-words.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
		}
	}

	private static String name(Path file) {
		return Project.ROOT.relativize(file).toString();
	}
}
