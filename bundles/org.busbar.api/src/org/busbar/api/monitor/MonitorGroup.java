package org.busbar.api.monitor;

import java.util.Locale;

/** What values belong together, in the order in which they are shown. */
public enum MonitorGroup {
	/** The whole battery, as its master adds it up. */
	SYSTEM,
	/** The module that is asked, the master. */
	PACK,
	/** Limits and recommended values. */
	LIMITS,
	/** Voltages of the cells of the module that is asked. */
	CELLS,
	/** Temperatures. */
	TEMPERATURES,
	/** The other modules, by {@link MonitorValue#index()}. */
	MODULES,
	/** Contactors, inputs, outputs and the links between the modules. */
	STATES,
	/** Thresholds at which the battery warns or protects itself. */
	THRESHOLDS,
	/** Versions and run time. */
	VERSIONS,
	/** Words that are read and that nobody can explain. */
	UNKNOWN;

	/** The word in data files, CSV and JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
