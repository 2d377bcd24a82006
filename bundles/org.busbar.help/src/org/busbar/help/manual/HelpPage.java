package org.busbar.help.manual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the help.
 *
 * @param name  its file without the ending: {@code live-frames}
 * @param parts what it is made of; the first is its title
 */
public record HelpPage(String name, List<Part> parts) {

	/**
	 * A block and whom it helps.
	 *
	 * @param ids   ids of widgets and commands, with {@code *} at the end for all that begin so
	 * @param block what is read
	 */
	public record Part(List<String> ids, Block block) {

		public Part {
			ids = List.copyOf(ids);
		}
	}

	public HelpPage {
		parts = List.copyOf(parts);
	}

	/**
	 * Reads a page.
	 *
	 * @throws IllegalArgumentException for what is no Markdown of the pages: which page, which line, and what
	 */
	static HelpPage read(String name, String markdown) {
		List<Part> parts = new MarkdownReader(name, markdown).read();
		if (parts.isEmpty() || !(parts.getFirst().block() instanceof Block.Heading title) || title.level() != 1) {
			throw new IllegalArgumentException(name + ", line 1: a page begins with its title");
		}
		return new HelpPage(name, parts);
	}

	/** What it is called. */
	public String title() {
		return parts.getFirst().block().plain();
	}

	/** The names by which a part is led to: one of its heading's words, as repositories make them, and one of its first id. */
	public List<String> anchors(Part part) {
		List<String> anchors = new ArrayList<>();
		if (!part.ids().isEmpty()) {
			anchors.add(anchor(part.ids().getFirst()));
		}
		if (part.block() instanceof Block.Heading heading) {
			anchors.add(slug(heading.plain()));
		}
		return anchors;
	}

	/** The part with an anchor. */
	public Optional<Part> part(String anchor) {
		return parts.stream().filter(part -> anchors(part).contains(anchor)).findFirst();
	}

	/** What is said about the part in a sentence or a few: itself, or below a heading what comes next. */
	public String summary(Part part) {
		int at = parts.indexOf(part);
		boolean heading = part.block() instanceof Block.Heading;
		return heading && at + 1 < parts.size() && !(parts.get(at + 1).block() instanceof Block.Heading)
				? parts.get(at + 1).block().plain()
				: part.block().plain();
	}

	/** The headings of the second level, with the anchors of each. */
	public Map<String, String> sections() {
		Map<String, String> sections = new HashMap<>();
		for (Part part : parts) {
			if (part.block() instanceof Block.Heading heading && heading.level() == 2) {
				sections.put(slug(heading.plain()), heading.plain());
			}
		}
		return sections;
	}

	/** The anchor of an id. */
	static String anchor(String id) {
		return id.replace("*", "").replaceAll("\\.$", "");
	}

	/** Small letters, digits and hyphens, as repositories make them out of headings. */
	static String slug(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
	}
}
