package org.busbar.tck;

/** Holds a bundle against a few rules that belong together. */
@FunctionalInterface
interface Check {

	/** Reports to the bundle what breaks a rule. */
	void check(Subject subject);
}
