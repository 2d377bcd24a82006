package org.busbar.tck;

/** How much a problem weighs. */
public enum Severity {
	/** The bundle does not fit. */
	ERROR,
	/** It fits, and something about it is not as it should be. */
	WARNING
}
