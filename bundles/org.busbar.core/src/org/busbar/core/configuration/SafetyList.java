package org.busbar.core.configuration;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What is checked before anything is connected, for somebody who has not chosen yet what is connected. */
public final class SafetyList {

	/** The languages that sites are written in. */
	private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ITALIAN);

	private SafetyList() {
	}

	/** What somebody has worded otherwise, or an earlier Busbar had, was signed in these words. */
	static String words(SafetyCheck check) {
		String key = "check." + check.id();
		boolean own = HandOver.CHECKS.contains(check.id()) || HandOver.MODULES_ALIKE.equals(check.id());
		return own && LANGUAGES.stream().anyMatch(language -> text(language, key).equals(check.title())) ? Messages.format(key) : check.title();
	}

	private static String text(Locale language, String key) {
		String name = SafetyList.class.getPackageName() + ".messages";
		return new MessageFormat(ResourceBundle.getBundle(name, language, SafetyList.class.getClassLoader()).getString(key), Locale.ROOT).format(new Object[0]);
	}

	/** Every check that a new configuration may have, not done yet, under the ids that it has there. */
	public static List<SafetyCheck> all() {
		return Stream.concat(HandOver.CHECKS.stream(), Stream.of(HandOver.MODULES_ALIKE))
				.map(id -> new SafetyCheck(id, Messages.format("check." + id), false, "", "", "")).toList();
	}
}
