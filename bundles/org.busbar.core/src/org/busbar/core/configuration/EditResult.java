package org.busbar.core.configuration;

/** What came of changing one field of a configuration. */
public sealed interface EditResult {

	/** The configuration with the change, else the one before. */
	default Configuration or(Configuration before) {
		return this instanceof Edited edited ? edited.configuration() : before;
	}

	/**
	 * It was changed.
	 *
	 * @param configuration the configuration with the change; the one before is as it was
	 */
	record Edited(Configuration configuration) implements EditResult {
	}

	/**
	 * It cannot be so, and nothing was changed.
	 *
	 * @param message why, and what would do, in the language of the reader
	 */
	record Refused(String message) implements EditResult {
	}
}
