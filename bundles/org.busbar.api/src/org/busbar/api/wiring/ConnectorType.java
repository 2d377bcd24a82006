package org.busbar.api.wiring;

/** The mechanical form of a socket. */
public enum ConnectorType {
	/** Eight-way modular jack; pin 1 is on the left when the contacts face up and the opening faces the eye. */
	RJ45,
	/** Screw or spring terminals in one row. */
	TERMINAL,
	/** Two-row pluggable block, odd pins in one row and even pins in the other. */
	TWO_ROW_BLOCK,
	/** Nine-way D-sub. */
	DE9,
	/** The form is not known. */
	UNKNOWN
}
