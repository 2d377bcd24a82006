package org.busbar.ui.internal.battery;

import java.util.List;

/**
 * Values that belong together.
 *
 * @param kind   what they are about
 * @param values at least one, in the order in which they are shown
 */
record Section(Kind kind, List<ShownValue> values) {

	/** The sections in the order in which they are shown. */
	enum Kind {
		/** What is read from afar: charge, voltage, current, power. */
		MAIN,
		ALARMS,
		LIMITS,
		CELLS,
		TEMPERATURES,
		REQUESTS,
		MODULES,
		IDENTITY,
		/** What the inverter reports back. */
		INVERTER;

		/** Its heading. */
		String title() {
			return switch (this) {
				case MAIN -> Messages.section_main;
				case ALARMS -> Messages.section_alarms;
				case LIMITS -> Messages.section_limits;
				case CELLS -> Messages.section_cells;
				case TEMPERATURES -> Messages.section_temperatures;
				case REQUESTS -> Messages.section_requests;
				case MODULES -> Messages.section_modules;
				case IDENTITY -> Messages.section_identity;
				case INVERTER -> Messages.section_inverter;
			};
		}
	}

	Section {
		values = List.copyOf(values);
	}
}
