package org.busbar.core.export;

/** By which of the two standards of ANSI/TIA-568 the battery's end of a network lead is crimped: that decides which colour is at which pin. */
public enum LeadStandard {
	/** Green pair at pins 1 and 2. */
	T568A,
	/** Orange pair at pins 1 and 2; what most ready-made leads have. */
	T568B;

	/** The pin that has the colour of this pin in T568B: the two standards exchange the orange and the green pair. */
	int inT568B(int pin) {
		if (this == T568B) {
			return pin;
		}
		return switch (pin) {
			case 1 -> 3;
			case 2 -> 6;
			case 3 -> 1;
			case 6 -> 2;
			default -> pin;
		};
	}
}
