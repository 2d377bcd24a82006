package org.busbar.core.export;

/**
 * By which of the two standards of ANSI/TIA-568 the battery's end of a network lead is crimped: that decides which colour is at which pin. They differ in
 * that the orange and the green pair change places.
 */
public enum LeadStandard {
	/** Green pair at pins 1 and 2. */
	T568A,
	/** Orange pair at pins 1 and 2; what most ready-made leads have. */
	T568B;

	/** The more common of the two. */
	public static final LeadStandard USUAL = T568B;
}
