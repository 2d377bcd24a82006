package org.busbar.ui.internal.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.busbar.help.manual.Block;
import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.page.Query;

/** Finds sections of the help by their words. */
final class HelpSearch {

	/**
	 * A section that has all words.
	 *
	 * @param place   where it is
	 * @param title   of the page, and of the section where it is not the first
	 * @param excerpt a line with the first of the words
	 * @param rank    0 with all words in the title, 1 with some, 2 with none
	 */
	record Hit(Manual.Place place, String title, String excerpt, int rank) {
	}

	private HelpSearch() {
	}

	/** The sections with all words, those first that have them in their title. */
	static List<Hit> find(Manual manual, Query query) {
		if (query.isEmpty()) {
			return List.of();
		}
		List<Hit> hits = new ArrayList<>();
		for (HelpPage page : manual.pages()) {
			List<HelpPage.Part> section = new ArrayList<>();
			for (HelpPage.Part part : page.parts()) {
				if (part.block() instanceof Block.Heading heading && heading.level() == 2) {
					add(hits, page, section, query);
					section.clear();
				}
				section.add(part);
			}
			add(hits, page, section, query);
		}
		hits.sort(Comparator.comparingInt(Hit::rank));
		return hits;
	}

	private static void add(List<Hit> hits, HelpPage page, List<HelpPage.Part> section, Query query) {
		HelpPage.Part first = section.getFirst();
		boolean begins = first == page.parts().getFirst();
		String title = begins ? page.title() : page.title() + ": " + first.block().plain();
		String text = section.stream().skip(1).map(part -> part.block().plain()).collect(Collectors.joining(" "));
		if (query.matches(title + ' ' + text)) {
			int rank = query.matches(title) ? 0 : query.found(title) > 0 ? 1 : 2;
			hits.add(new Hit(new Manual.Place(page.name(), begins ? "" : page.anchors(first).getFirst()), title, query.excerpt(text), rank));
		}
	}
}
