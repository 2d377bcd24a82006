package org.busbar.core.language;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a text was made of.
 *
 * @param key       of the pattern
 * @param arguments that it was given
 */
record Said(String key, List<String> arguments) {

	/** So many letters of its own show that a pattern gave a text; any text is a pattern of arguments alone. */
	private static final int LEAST_LETTERS = 3;

	Said {
		arguments = List.copyOf(arguments);
	}

	/** Of several patterns that may have given a text the one with the most letters of its own; empty when none can have. */
	static Optional<Said> find(ResourceBundle texts, String written, Predicate<String> keys) {
		return texts.keySet().stream().filter(keys)
				.sorted(Comparator.<String>comparingInt(key -> letters(texts.getString(key))).reversed().thenComparing(key -> key))
				.flatMap(key -> of(key, texts.getString(key), written).stream()).findFirst();
	}

	private static Optional<Said> of(String key, String pattern, String written) {
		if (letters(pattern) < LEAST_LETTERS) {
			return Optional.empty();
		}
		MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
		// A number or a choice among words cannot be taken back out of its text.
		if (Stream.of(format.getFormatsByArgumentIndex()).anyMatch(Objects::nonNull)) {
			return Optional.empty();
		}
		Object[] arguments = format.parse(written, new ParsePosition(0));
		boolean whole = arguments != null && Arrays.stream(arguments).allMatch(Objects::nonNull) && format.format(arguments).equals(written);
		return whole ? Optional.of(new Said(key, Arrays.stream(arguments).map(String::valueOf).toList())) : Optional.empty();
	}

	private static int letters(String pattern) {
		return (int) pattern.replaceAll("\\{[^}]*}", "").chars().filter(Character::isLetter).count();
	}
}
