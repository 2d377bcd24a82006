package org.busbar.tck;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Texts that nothing shows. A text that is missing or written out is found with the data. */
final class TextCheck implements Check {

	@Override
	public void check(Subject subject) {
		if (!subject.complete()) {
			return;
		}
		String file = Localization.file(subject);
		Set<String> unused = new TreeSet<>(Localization.keys(subject));
		unused.removeAll(subject.review().keys());
		Localization.manifestKeys(subject).forEach(unused::remove);
		Localization.keysIn(subject.text("plugin.xml")).forEach(unused::remove);
		for (String key : unused) {
			subject.report(Rule.TEXT_UNUSED, file, subject.line(file, "^\\s*" + Pattern.quote(key) + "\\s*[=:]"), Messages.format("text.unused", key));
		}
	}
}
