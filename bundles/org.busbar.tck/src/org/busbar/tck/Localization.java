package org.busbar.tck;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.framework.Constants;

/** The localization file of a bundle. */
final class Localization {

	private static final Pattern KEY = Pattern.compile("%[^\\s\"<>%]+");

	private Localization() {
	}

	/** Its path, without a language. */
	static String file(Subject subject) {
		return subject.headers().getOrDefault(Constants.BUNDLE_LOCALIZATION, "OSGI-INF/l10n/bundle").strip() + ".properties";
	}

	/** Its keys; none when it cannot be read, which the loader tells. */
	static Set<String> keys(Subject subject) {
		return keys(subject.text(file(subject)));
	}

	/** The keys in the text of a localization file; none when it is malformed. */
	static Set<String> keys(String text) {
		Properties properties = new Properties();
		try (Reader reader = new StringReader(text)) {
			properties.load(reader);
		} catch (@SuppressWarnings("unused") IOException | IllegalArgumentException malformed) {
			return Set.of();
		}
		return Set.copyOf(properties.stringPropertyNames());
	}

	/** Whether a value names a text. */
	static boolean isKey(String value) {
		return KEY.matcher(value).matches();
	}

	/** The keys that the manifest names. */
	static Stream<String> manifestKeys(Subject subject) {
		return subject.headers().values().stream().filter(Localization::isKey).map(value -> value.substring(1));
	}

	/** The keys that a text holds, as a {@code plugin.xml} does. */
	static Stream<String> keysIn(String text) {
		return KEY.matcher(text).results().map(MatchResult::group).map(key -> key.substring(1));
	}
}
