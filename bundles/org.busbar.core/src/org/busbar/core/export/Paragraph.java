package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.busbar.core.drawing.Lettering;

/** Text broken into lines at its blanks. */
final class Paragraph {

	private Paragraph() {
	}

	/** Lines of at most {@code width} characters; a longer word has a line of its own. Never empty. */
	static List<String> wrap(String text, int width) {
		return wrap(text, line -> line.length() <= width);
	}

	/** Lines that are at most so wide in the given letters; a wider word has a line of its own. Never empty. */
	static List<String> wrap(String text, Lettering lettering, double width) {
		return wrap(text, line -> lettering.width(line) <= width);
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
