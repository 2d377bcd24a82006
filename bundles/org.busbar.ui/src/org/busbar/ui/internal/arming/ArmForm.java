package org.busbar.ui.internal.arming;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.Nameplate;
import org.busbar.core.arming.PlannedFrame;
import org.busbar.core.arming.Sending;
import org.busbar.core.protocol.EffectiveProtocol;
import org.eclipse.osgi.util.NLS;

/**
 * What is written in the dialog.
 *
 * @param what      what to send
 * @param protocol  the protocol that is spoken; empty when none is installed
 * @param values    {@code quantity=number}, one after the other
 * @param nameplate as {@link Nameplate#parse} reads it; blank when not given
 * @param frame     as {@link PlannedFrame#parse} reads it
 * @param period    milliseconds between two frames; blank for a single one
 * @param seconds   the time limit
 * @param replay    the log that is sent again
 */
record ArmForm(What what, Optional<EffectiveProtocol> protocol, String values, String nameplate, String frame, String period, String seconds,
		ReplayForm replay) {

	/** What may be sent. */
	enum What {
		INVERTER,
		BATTERY,
		FRAME,
		REPLAY
	}

	/** What a form comes to. */
	sealed interface Outcome {

		/** @param request may be asked for */
		record Ready(ArmRequest request) implements Outcome {
		}

		/** @param reason what is missing or written wrong */
		record Incomplete(String reason) implements Outcome {
		}
	}

	private static final class Wrong extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		Wrong(String message) {
			super(message);
		}

		Wrong(String message, NumberFormatException malformed) {
			super(message, malformed);
		}
	}

	/**
	 * @param drivers who makes the drivers of a protocol
	 * @param known   protocols by which limits in frames are recognized
	 */
	Outcome outcome(String bus, Function<String, Optional<DriverProvider>> drivers, List<EffectiveProtocol> known) {
		try {
			Optional<Nameplate> plate = nameplate.isBlank() || what == What.INVERTER ? Optional.empty() : Optional.of(Nameplate.parse(nameplate));
			return new Outcome.Ready(new ArmRequest(bus, sending(drivers, known), plate, Duration.ofSeconds(number(seconds, Messages.wrong_seconds))));
		} catch (IllegalArgumentException wrong) {
			return new Outcome.Incomplete(String.valueOf(wrong.getMessage()));
		}
	}

	private Sending sending(Function<String, Optional<DriverProvider>> drivers, List<EffectiveProtocol> known) {
		if (what == What.FRAME) {
			long millis = period.isBlank() ? 1000 : number(period, Messages.wrong_period);
			return new Sending.Frames(List.of(PlannedFrame.parse(frame, millis * 1_000_000L, period.isBlank() ? 1 : 0)), known);
		}
		if (what == What.REPLAY) {
			return replay.sending(known);
		}
		EffectiveProtocol spoken = protocol.orElseThrow(() -> new Wrong(Messages.wrong_protocol));
		DriverProvider provider = drivers.apply(spoken.descriptor().id())
				.orElseThrow(() -> new Wrong(NLS.bind(Messages.wrong_driver, spoken.descriptor().id())));
		return what == What.BATTERY
				? new Sending.Played(Role.BATTERY, spoken, provider, quantities())
				: new Sending.Played(Role.INVERTER, spoken, provider, Map.of());
	}

	private Map<Quantity, Double> quantities() {
		Map<Quantity, Double> quantities = new TreeMap<>();
		for (String word : values.split("[\\s,;]+")) {
			if (!word.isEmpty()) {
				int equals = word.indexOf('=');
				Quantity quantity = Optional.of(word).filter(text -> equals > 0).flatMap(text -> Quantity.of(text.substring(0, equals)))
						.filter(known -> known.unit() != Unit.TEXT).orElseThrow(() -> new Wrong(NLS.bind(Messages.wrong_quantity, word)));
				quantities.put(quantity, decimal(word.substring(equals + 1), quantity));
			}
		}
		return quantities;
	}

	private static double decimal(String text, Quantity quantity) {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException malformed) {
			throw new Wrong(NLS.bind(Messages.wrong_value, quantity.id(), quantity.unit().symbol()), malformed);
		}
	}

	private static long number(String text, String message) {
		try {
			return Integer.parseInt(text.strip());
		} catch (NumberFormatException malformed) {
			throw new Wrong(message, malformed);
		}
	}
}
