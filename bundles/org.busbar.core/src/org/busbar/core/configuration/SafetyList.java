package org.busbar.core.configuration;

import java.util.List;
import java.util.stream.Stream;

import org.busbar.core.language.ReaderTexts;

/** What is checked before anything is connected, for somebody who has not chosen yet what is connected. */
public final class SafetyList {

	private SafetyList() {
	}

	/** What somebody has worded otherwise, or an earlier Busbar had, was signed in these words. */
	static String words(SafetyCheck check) {
		boolean own = HandOver.CHECKS.contains(check.id()) || HandOver.MODULES_ALIKE.equals(check.id());
		return own ? ReaderTexts.again(check.title(), () -> Messages.format("check." + check.id())) : check.title();
	}

	/** Every check that a new configuration may have, not done yet, under the ids that it has there. */
	public static List<SafetyCheck> all() {
		return Stream.concat(HandOver.CHECKS.stream(), Stream.of(HandOver.MODULES_ALIKE))
				.map(id -> new SafetyCheck(id, Messages.format("check." + id), false, "", "", "")).toList();
	}
}
