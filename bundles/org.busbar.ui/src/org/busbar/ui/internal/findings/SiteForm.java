package org.busbar.ui.internal.findings;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.busbar.api.doctor.Site;
import org.eclipse.osgi.util.NLS;

/**
 * What the user says of the installation, as it is typed.
 *
 * @param brand    id of the inverter brand; empty where nobody says
 * @param battery  id of the battery, or of maker and model with a slash between; empty where nobody says
 * @param cells    cells in series; empty where they are to be inferred
 * @param capacity Ah; empty where nobody knows
 */
record SiteForm(String brand, String battery, String cells, String capacity) {

	/** Nobody said anything. */
	static final SiteForm EMPTY = new SiteForm("", "", "", "");

	/** More are in no battery that is connected by one cable. */
	private static final int MOST_CELLS = 400;
	private static final double LARGEST_CAPACITY = 100_000;

	/** The same for what is known of a site. */
	static SiteForm of(Site site) {
		return new SiteForm(site.brand(), site.battery(), site.cells() > 0 ? Integer.toString(site.cells()) : "",
				site.capacity() > 0 ? plain(site.capacity()) : "");
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}

	/** What is typed wrong and what to do; empty when nothing is. */
	Optional<String> problem() {
		if (!cells.isBlank() && cellCount().isEmpty()) {
			return Optional.of(NLS.bind(Messages.cells_wrong, cells.strip(), MOST_CELLS));
		}
		if (!capacity.isBlank() && ampereHours().isEmpty()) {
			return Optional.of(NLS.bind(Messages.capacity_wrong, capacity.strip()));
		}
		return Optional.empty();
	}

	/** What is known of the installation; empty while something is typed wrong. */
	Optional<Site> site() {
		return problem().isPresent()
				? Optional.empty()
				: Optional.of(new Site(Optional.empty(), brand, battery, cellCount().orElse(0), ampereHours().orElse(Double.NaN), Set.of(), Map.of()));
	}

	/** The number of cells, one step up or down; the first step starts from what was inferred. */
	SiteForm step(int by, int inferred) {
		int from = cellCount().orElse(inferred);
		return new SiteForm(brand, battery, Integer.toString(Math.clamp((long) from + by, 1, MOST_CELLS)), capacity);
	}

	private OptionalInt cellCount() {
		try {
			int number = Integer.parseInt(cells.strip());
			return number >= 1 && number <= MOST_CELLS ? OptionalInt.of(number) : OptionalInt.empty();
		} catch (@SuppressWarnings("unused") NumberFormatException notANumber) {
			return OptionalInt.empty();
		}
	}

	/** With a point or a comma. */
	private OptionalDouble ampereHours() {
		try {
			double number = Double.parseDouble(capacity.strip().replace(',', '.'));
			return number > 0 && number <= LARGEST_CAPACITY ? OptionalDouble.of(number) : OptionalDouble.empty();
		} catch (@SuppressWarnings("unused") NumberFormatException notANumber) {
			return OptionalDouble.empty();
		}
	}
}
