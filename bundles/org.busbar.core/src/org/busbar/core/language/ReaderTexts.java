package org.busbar.core.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * The texts of one properties file, in the language that the reader has chosen when the program starts. What has to be the same on every machine, as a file that
 * is kept with sources, is written {@link #inEnglish}. Numbers look alike in every language, with a point before the decimals: they stand beside the displays of
 * devices and beside what is exported.
 */
public final class ReaderTexts {

	private static final ThreadLocal<Boolean> ENGLISH = ThreadLocal.withInitial(() -> false);

	private final Supplier<ResourceBundle> english;
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
		english = () -> ResourceBundle.getBundle(name, Locale.ROOT, beside.getClassLoader());
	}

	/** Does something with all texts in English, on this thread. */
	public static <T> T inEnglish(Supplier<T> work) {
		boolean before = ENGLISH.get();
		ENGLISH.set(true);
		try {
			return work.get();
		} finally {
			ENGLISH.set(before);
		}
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
		return ENGLISH.get() ? english.get() : reader;
	}
}
