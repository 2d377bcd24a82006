package org.busbar.core.wiring;

import java.util.Locale;
import java.util.regex.Pattern;

import org.busbar.api.wiring.Assignment;

/** What a conductor's name says of the electrical nature of what it carries. */
public enum SignalKind {
	CAN,
	GROUND,
	RS485,
	RS232,
	/** Carries power. */
	SUPPLY,
	/** Known to carry nothing. */
	UNCONNECTED,
	/** Anything else: relay contacts, measuring inputs. */
	OTHER;

	private static final Pattern SUPPLY_NAME = Pattern.compile(".*(V\\+|VCC|VDC|VIN|SUPPLY|POWER|[0-9] ?V\\b).*");
	private static final Pattern RS232_NAME = Pattern.compile("(RS-?232.*|[RT]XD?)");

	/** The kind of a signal as wiring data names it. */
	public static SignalKind of(String signal) {
		String name = signal.toUpperCase(Locale.ROOT);
		if (signal.equals(Assignment.UNCONNECTED)) {
			return UNCONNECTED;
		}
		// A supply or ground of the CAN or RS485 port is a supply or ground first.
		if (SUPPLY_NAME.matcher(name).matches()) {
			return SUPPLY;
		}
		if (name.contains("GND")) {
			return GROUND;
		}
		if (name.startsWith("CAN")) {
			return CAN;
		}
		if (name.startsWith("RS485") || name.startsWith("RS-485")) {
			return RS485;
		}
		return RS232_NAME.matcher(name).matches() ? RS232 : OTHER;
	}
}
