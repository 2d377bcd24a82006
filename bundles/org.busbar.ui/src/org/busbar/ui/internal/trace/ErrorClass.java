package org.busbar.ui.internal.trace;

import java.util.ArrayList;
import java.util.List;

/** What an error frame tells by the bits of its identifier, as SocketCAN numbers them. */
final class ErrorClass {

	private static final List<String> NAMES = List.of(Messages.error_timeout, Messages.error_arbitration, Messages.error_controller, Messages.error_protocol,
			Messages.error_transceiver, Messages.error_acknowledge, Messages.error_bus_off, Messages.error_bus, Messages.error_restarted);

	private ErrorClass() {
	}

	/** The classes in words; that of an error nobody classified has words as well. */
	static String text(int id) {
		List<String> words = new ArrayList<>();
		for (int bit = 0; bit < NAMES.size(); bit++) {
			if ((id & 1 << bit) != 0) {
				words.add(NAMES.get(bit));
			}
		}
		return words.isEmpty() ? Messages.error_unknown : String.join(", ", words);
	}
}
