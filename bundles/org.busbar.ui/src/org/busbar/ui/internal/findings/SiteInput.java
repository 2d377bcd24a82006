package org.busbar.ui.internal.findings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.Site;
import org.eclipse.osgi.util.NLS;

/**
 * What the user has written about the installation.
 *
 * @param brand    id of an inverter brand; empty when not said
 * @param battery  id of a battery maker, or {@code maker/model}; empty when not said
 * @param cells    what is written as the number of cells
 * @param capacity what is written as the capacity
 */
record SiteInput(String brand, String battery, String cells, String capacity) {

	/** Nothing said. */
	static final SiteInput NOTHING = new SiteInput("", "", "", "");

	private static final int MOST_CELLS = 400;

	/** What a site says, as it would be written. */
	static SiteInput of(Site site) {
		return new SiteInput(site.brand(), site.battery(), site.cells() == 0 ? "" : Integer.toString(site.cells()),
				Double.isNaN(site.capacity()) ? "" : Double.toString(site.capacity()));
	}

	/** What is wrong with it, for the user; empty when all is well. */
	Optional<String> problem() {
		if (!cells.isBlank() && cellCount() == 0) {
			return Optional.of(NLS.bind(Messages.site_bad_cells, cells.strip()));
		}
		if (!capacity.isBlank() && Double.isNaN(ampereHours())) {
			return Optional.of(NLS.bind(Messages.site_bad_capacity, capacity.strip()));
		}
		return Optional.empty();
	}

	/** The site; only when there is no {@link #problem}. */
	Site site() {
		return new Site(Optional.empty(), brand, battery, cellCount(), ampereHours(), Set.of(), Map.of());
	}

	private int cellCount() {
		String text = cells.strip();
		int count = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
		return count <= MOST_CELLS ? count : 0;
	}

	private double ampereHours() {
		// A comma is what half of Europe writes.
		String text = capacity.strip().replace(',', '.');
		double value = text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?") ? Double.parseDouble(text) : 0;
		return value > 0 ? value : Double.NaN;
	}
}
