package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at its blanks. */
final class Paragraph {

	private Paragraph() {
	}

	/** Lines of at most {@code width} characters; a longer word has a line of its own. Never empty. */
	static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
