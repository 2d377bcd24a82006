package org.busbar.core.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stays on site on paper, before it is written in any form. Immutable; made of a configuration and what belongs to it, never of the time of day.
 *
 * @param letterhead whose report it is
 * @param title      of the document
 * @param subtitle   what it is about
 * @param sections   in their order; the first one is the cover
 */
public record Report(Letterhead letterhead, String title, String subtitle, List<Section> sections) {

	public Report {
		sections = List.copyOf(sections);
	}

	/** All tables, in their order. */
	public Stream<Element.Table> tables() {
		return sections.stream().flatMap(section -> section.elements().stream()).filter(Element.Table.class::isInstance).map(Element.Table.class::cast);
	}
}
