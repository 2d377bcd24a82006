package org.busbar.core.report;

import java.util.List;

/**
 * A chapter of a report.
 *
 * @param id    stable name, for references into it
 * @param title its heading
 */
public record Section(String id, String title, List<Element> elements) {

	public Section {
		elements = List.copyOf(elements);
	}
}
