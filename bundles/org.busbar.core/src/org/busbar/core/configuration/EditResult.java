package org.busbar.core.configuration;

/** What came of changing one field of a configuration. */
public sealed interface EditResult {

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
