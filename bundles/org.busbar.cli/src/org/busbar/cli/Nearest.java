package org.busbar.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Nearest {

	private Nearest() {
	}

	/** The known word that begins like the given one or is a few letters away from it. */
	static Optional<String> of(String given, List<String> known) {
		String wanted = given.toLowerCase(Locale.ROOT);
		int farthest = Math.max(2, wanted.length() / 3);
		return known.stream().filter(word -> distance(wanted, word) <= farthest || wanted.length() > 1 && word.startsWith(wanted))
				.min(Comparator.comparingInt(word -> distance(wanted, word)));
	}

	/** Levenshtein's distance: letters to insert, remove or replace. */
	private static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] current = new int[other.length() + 1];
			current[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[other.length()];
	}
}
