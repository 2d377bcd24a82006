package org.busbar.core.export;

/** By which of the two orders of colours a network lead is crimped at the battery's end. They differ in that the orange and the green pair change places. */
public enum LeadStandard {
	T568A,
	T568B;

	/** The more common of the two. */
	public static final LeadStandard USUAL = T568B;
}
