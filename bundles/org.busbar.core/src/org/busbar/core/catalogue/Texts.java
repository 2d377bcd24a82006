package org.busbar.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Consumer;

/** The texts of one bundle in the language of the reader: {@code OSGI-INF/l10n/bundle[_locale].properties}, the more particular file first. */
final class Texts {

	private static final String HEADER = "Bundle-Localization";
	private static final String DEFAULT = "OSGI-INF/l10n/bundle";

	private final Map<String, String> texts;

	private Texts(Map<String, String> texts) {
		this.texts = texts;
	}

	static Texts of(DataSource source, Locale locale, Consumer<CatalogueProblem> problems) {
		String base = source.headers().getOrDefault(HEADER, DEFAULT).strip();
		Control control = Control.getControl(Control.FORMAT_PROPERTIES);
		Map<String, String> texts = new HashMap<>();
		List<Locale> generalFirst = control.getCandidateLocales(base, locale).reversed();
		for (Locale candidate : generalFirst) {
			String path = control.toBundleName(base, candidate) + ".properties";
			try (InputStream in = source.open(path)) {
				if (in != null) {
					PropertyResourceBundle file = new PropertyResourceBundle(in);
					file.keySet().forEach(key -> texts.put(key, file.getString(key)));
				}
			} catch (IOException | IllegalArgumentException e) {
				problems.accept(new CatalogueProblem(CatalogueProblem.Kind.TEXT, source.name(), path, 0, 0,
						Messages.format("texts", e.getMessage())));
			}
		}
		return new Texts(texts);
	}

	/** Whether a value names a text instead of being one. */
	static boolean isKey(String value) {
		return value.length() > 1 && value.charAt(0) == '%' && !Character.isWhitespace(value.charAt(1));
	}

	/** The text of {@code %key}; empty when no file has it. */
	Optional<String> text(String percentKey) {
		return Optional.ofNullable(texts.get(percentKey.substring(1)));
	}
}
