package org.busbar.ui.internal.battery;

/** How far a shown value can be relied on. */
enum Trust {
	VALID,
	/** There is a value, but it must not be taken for what is. */
	OUT_OF_RANGE,
	/** There is an old value. */
	STALE,
	/** There is no value. */
	UNKNOWN
}
