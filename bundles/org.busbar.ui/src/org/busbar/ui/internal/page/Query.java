package org.busbar.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is searched for: words that all have to be there, anywhere and in any order, in capitals or not.
 *
 * @param words the words, in small letters; none when nothing is searched for
 */
public record Query(List<String> words) {

	private static final int BEFORE = 12;
	private static final int AFTER = 56;
	private static final String ELLIPSIS = "\u2026";

	/**
	 * Part of a text that a word was found in.
	 *
	 * @param start  offset of its first character
	 * @param length number of its characters
	 */
	public record Hit(int start, int length) {
	}

	public Query {
		words = List.copyOf(words);
	}

	/** What somebody has written into a search field. */
	public static Query of(String written) {
		return new Query(Stream.of(written.strip().split("\\s+")).filter(word -> !word.isEmpty()).map(Query::small).distinct().toList());
	}

	/** Whether nothing is searched for. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether all words are in the text. */
	public boolean matches(String text) {
		return words.stream().allMatch(small(text)::contains);
	}

	/** How many of the words are in the text. */
	public int found(String text) {
		String small = small(text);
		return (int) words.stream().filter(small::contains).count();
	}

	/** Where the words are, in the order of the text, none over another. */
	public List<Hit> hits(String text) {
		String small = small(text);
		List<Hit> hits = new ArrayList<>();
		int from = 0;
		while (from < small.length()) {
			int start = -1;
			int length = 0;
			for (String word : words) {
				int at = small.indexOf(word, from);
				if (at >= 0 && (start < 0 || at < start || at == start && word.length() > length)) {
					start = at;
					length = word.length();
				}
			}
			if (start < 0) {
				break;
			}
			hits.add(new Hit(start, length));
			from = start + length;
		}
		return hits;
	}

	/** A line out of the text with the first word that was found. */
	public String excerpt(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		int at = hits(line).stream().findFirst().map(Hit::start).orElse(0);
		int start = at <= BEFORE ? 0 : line.lastIndexOf(' ', at - BEFORE / 2) + 1;
		int end = Math.min(line.length(), Math.max(start, at) + AFTER);
		return (start > 0 ? ELLIPSIS : "") + line.substring(start, end).strip() + (end < line.length() ? ELLIPSIS : "");
	}

	/** Character by character, so that offsets stay what they are. */
	private static String small(String text) {
		StringBuilder small = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			small.append(Character.toLowerCase(text.charAt(i)));
		}
		return small.toString();
	}
}
