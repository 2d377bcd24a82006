package org.busbar.core.export;

import java.util.Optional;

import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Socket;

/**
 * The colour of a conductor in a network lead that is crimped by T568A or T568B.
 *
 * @param pin     the pin of the RJ45 plug, 1 to 8
 * @param colour  number of the colour: the pin that has it in T568B
 * @param striped whether the insulation is white with a stripe
 * @param rgb     the colour, or that of the stripe, as SVG writes it
 */
record WireColour(int pin, int colour, boolean striped, String rgb) {

	private static final String ORANGE = "#f57c00";
	private static final String GREEN = "#2e9e3f";
	private static final String BLUE = "#1769d2";
	private static final String BROWN = "#7a4a2b";

	/** The colour at a pin; empty where the socket takes no RJ45 plug. */
	static Optional<WireColour> of(Socket socket, int pin, LeadStandard standard) {
		return socket.type() == ConnectorType.RJ45 && pin >= 1 && pin <= 8 ? Optional.of(of(pin, standard.inT568B(pin))) : Optional.empty();
	}

	private static WireColour of(int pin, int colour) {
		boolean striped = colour == 1 || colour == 3 || colour == 5 || colour == 7;
		return new WireColour(pin, colour, striped, switch (colour) {
			case 1, 2 -> ORANGE;
			case 3, 6 -> GREEN;
			case 4, 5 -> BLUE;
			default -> BROWN;
		});
	}

	/** The twisted pair that the conductor belongs to, counted by the lower of its pins. */
	int pair() {
		return switch (pin) {
			case 1, 2 -> 1;
			case 3, 6 -> 3;
			case 4, 5 -> 4;
			default -> 7;
		};
	}

	/** Its name in the language of the reader. */
	String title() {
		return Messages.format("colour." + colour);
	}
}
