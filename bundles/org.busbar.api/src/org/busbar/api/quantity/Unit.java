package org.busbar.api.quantity;

/** The closed list of units that quantities are given in. */
public enum Unit {
	VOLT("V"),
	AMPERE("A"),
	CELSIUS("degC"),
	PERCENT("%"),
	AMPERE_HOUR("Ah"),
	/** A count. */
	COUNT(""),
	/** 0 or 1. */
	FLAG(""),
	/** Characters instead of a number. */
	TEXT("");

	private final String symbol;

	Unit(String symbol) {
		this.symbol = symbol;
	}

	/** The symbol in tables, JSON and CSV; empty where there is none. */
	public String symbol() {
		return symbol;
	}
}
