package org.busbar.ui.internal.papers;

import java.nio.file.Path;

import org.busbar.core.observation.Observation;

/** Where what was heard on the bus comes from. */
sealed interface CaptureSource {

	/** Nothing was heard. */
	record None() implements CaptureSource {
	}

	/** The bus that the views show, live or recorded. */
	record Shown(Observation observation) implements CaptureSource {
	}

	/** A log or capture. */
	record Log(Path file) implements CaptureSource {
	}
}
