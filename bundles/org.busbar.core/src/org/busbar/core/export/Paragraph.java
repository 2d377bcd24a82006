package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.drawing.Lettering;

/** Text broken into lines at its blanks. */
public final class Paragraph {

	private static final String PARTING = "/.-";

	private Paragraph() {
	}

	/** Lines of at most {@code width} characters; a longer word has a line of its own. Never empty. */
	static List<String> wrap(String text, int width) {
		return wrap(text, line -> line.length() <= width);
	}

	/** Lines that are at most so wide in the given letters; a wider word, an address for instance, is broken. Never empty. */
	public static List<String> wrap(String text, Lettering lettering, double width) {
		Predicate<String> fits = line -> lettering.width(line) <= width;
		return wrap(Stream.of(text.strip().split("\\s+")).map(word -> broken(word, fits)).collect(Collectors.joining(" ")), fits);
	}

	/** With a blank wherever a line has to end. */
	private static String broken(String word, Predicate<String> fits) {
		StringBuilder parts = new StringBuilder();
		int from = 0;
		for (int i = word.offsetByCodePoints(0, Math.min(1, word.length())); i < word.length();) {
			int next = word.offsetByCodePoints(i, 1);
			if (fits.test(word.substring(from, next))) {
				i = next;
				continue;
			}
			int end = part(word, from, i);
			parts.append(word, from, end).append(' ');
			from = end;
			i = end == i ? next : i;
		}
		return parts.append(word, from, word.length()).toString();
	}

	/** Where a line of a word ends at the latest: behind one of the signs that part paths and identifiers, or where there is none in the midst of it. */
	private static int part(String word, int from, int latest) {
		for (int i = latest; i > from; i--) {
			if (PARTING.indexOf(word.charAt(i - 1)) >= 0) {
				return i;
			}
		}
		return latest;
	}

	private static List<String> wrap(String text, Predicate<String> fits) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + ' ' + word;
			if (line.isEmpty() || fits.test(longer)) {
				line = longer;
			} else {
				lines.add(line);
				line = word;
			}
		}
		lines.add(line);
		return lines;
	}
}
