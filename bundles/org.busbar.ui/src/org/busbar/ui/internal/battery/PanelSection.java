package org.busbar.ui.internal.battery;

import java.util.List;

/**
 * Lines of the battery panel that belong together.
 *
 * @param key   tells it from the others, at every moment
 * @param title what stands above them
 * @param lines from top to bottom; never empty
 */
public record PanelSection(String key, String title, List<PanelLine> lines) {

	public PanelSection {
		lines = List.copyOf(lines);
	}
}
