package org.busbar.tck;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Texts in a further language are all there and no others. A language that is half there shows two languages in one sentence. */
final class TranslationCheck implements Check {

	@Override
	public void check(Subject subject) {
		String file = Localization.file(subject);
		Set<String> keys = Localization.keys(subject);
		for (Translation translation : subject.translations()) {
			if (translation.isOf(file)) {
				compare(subject, translation, keys, file);
			}
		}
	}

	private static void compare(Subject subject, Translation translation, Set<String> keys, String file) {
		Set<String> missing = new TreeSet<>(keys);
		missing.removeAll(translation.keys());
		missing.forEach(key -> subject.report(Rule.TEXT_TRANSLATION, translation.bundle(), translation.path(), 0, Messages.format("text.translation", key)));
		Set<String> strange = new TreeSet<>(translation.keys());
		strange.removeAll(keys);
		strange.forEach(key -> subject.report(Rule.TEXT_TRANSLATION, translation.bundle(), translation.path(),
				Subject.line(translation.text().lines(), "^\\s*" + Pattern.quote(key) + "\\s*[=:]"), Messages.format("text.translation.strange", key, file)));
	}
}
