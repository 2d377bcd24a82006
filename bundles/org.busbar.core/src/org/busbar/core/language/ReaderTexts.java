package org.busbar.core.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The texts of one properties file, in the language that the reader has chosen when the program starts. What has to be the same on every machine, as a file that
 * is kept with sources, is written {@link #inEnglish}. Numbers look alike in every language, with a point before the decimals: they stand beside the displays of
 * devices and beside what is exported.
 */
public final class ReaderTexts {

	/** The languages that Busbar speaks. */
	private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ITALIAN);
	/** Of this thread; none where it is that of the reader. */
	private static final ThreadLocal<@Nullable Locale> CHOSEN = new ThreadLocal<>();

	private final Function<Locale, ResourceBundle> languages;
	private final ResourceBundle reader;

	/**
	 * @param beside
	 *            a class in the package of the file
	 * @param file
	 *            its name without language and ending
	 */
	public ReaderTexts(Class<?> beside, String file) {
		String name = beside.getPackageName() + '.' + file;
		reader = ResourceBundle.getBundle(name, Locale.getDefault(), beside.getClassLoader());
		languages = language -> ResourceBundle.getBundle(name, language, beside.getClassLoader());
	}

	/** Does something with all texts in English, on this thread. */
	public static <T> T inEnglish(Supplier<T> work) {
		return in(Locale.ROOT, work);
	}

	private static <T> T in(Locale language, Supplier<T> work) {
		@Nullable
		Locale before = CHOSEN.get();
		CHOSEN.set(language);
		try {
			return work.get();
		} finally {
			CHOSEN.set(before);
		}
	}

	/**
	 * What was kept in the language of somebody else: said in that of the reader where it is Busbar's own, and as it was written otherwise.
	 *
	 * @param written what was kept
	 * @param words   what Busbar says, in the language that is chosen
	 */
	public static String again(String written, Supplier<String> words) {
		return isSaid(written, words) ? words.get() : written;
	}

	/** Whether a text is what Busbar says, in whatever language. */
	public static boolean isSaid(String written, Supplier<String> words) {
		return LANGUAGES.stream().anyMatch(language -> in(language, words).equals(written));
	}

	/**
	 * The same for a text that any of several keys may have given, with whatever arguments; an argument that such a key gave is said again, too.
	 *
	 * @param written what was kept
	 * @param keys    which keys may have given it
	 */
	public String again(String written, Predicate<String> keys) {
		return said(written, keys).map(said -> format(said.key(), said.arguments().stream().map(argument -> again(argument, keys)).toArray())).orElse(written);
	}

	/** Whether one of these keys gave a text, in whatever language and with whatever arguments. */
	public boolean isSaid(String written, Predicate<String> keys) {
		return said(written, keys).isPresent();
	}

	private Optional<Said> said(String written, Predicate<String> keys) {
		return LANGUAGES.stream().flatMap(language -> Said.find(languages.apply(language), written, keys).stream()).findFirst();
	}

	/** @throws java.util.MissingResourceException when there is no such text */
	public String format(String key, Object... arguments) {
		return new MessageFormat(texts().getString(key), Locale.ROOT).format(arguments);
	}

	public boolean has(String key) {
		return texts().containsKey(key);
	}

	/** The language of the texts, as BCP 47 has it. */
	public String language() {
		Locale locale = texts().getLocale();
		return locale.getLanguage().isEmpty() ? "en" : locale.toLanguageTag();
	}

	private ResourceBundle texts() {
		@Nullable
		Locale chosen = CHOSEN.get();
		return chosen == null ? reader : languages.apply(chosen);
	}
}
