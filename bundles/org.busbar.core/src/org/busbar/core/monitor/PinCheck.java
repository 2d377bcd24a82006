package org.busbar.core.monitor;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.doctor.IdleVoltage;
import org.busbar.core.wiring.SignalKind;

/**
 * Proof that the pin that the adapter is to be connected to is the battery's idle transmitter: without one no link is opened. The pins of such sockets are not
 * public, and RS232 puts up to 15 V on whatever is there instead.
 */
public final class PinCheck {

	/** Scheme of links that end in no socket. */
	private static final String SIMULATED = "sim";

	/** How a measurement was judged. */
	public sealed interface Verdict {

		/** The pin is the transmitter. */
		record Proven(PinCheck check) implements Verdict {
		}

		/**
		 * Nothing may be connected.
		 *
		 * @param message for the user: what it looks like and what to do
		 */
		record Refused(String message) implements Verdict {
		}
	}

	private final String text;

	private PinCheck(String text) {
		this.text = text;
	}

	/**
	 * Judges what was measured before anything was connected: battery on, nothing plugged in, from the pin to the ground of the battery's socket.
	 *
	 * @param socket that the pin is in, one of the battery's
	 * @param volts  as the meter shows them, with their sign
	 */
	public static Verdict judge(MonitorDescription description, Socket socket, double volts) {
		if (!description.sockets().contains(socket.id()) || carriesOther(socket)) {
			return new Verdict.Refused(Messages.format("pin.socket", socket.name(), String.join(", ", description.sockets().stream().sorted().toList())));
		}
		if (!IdleVoltage.isTransmitter(volts)) {
			return new Verdict.Refused(Messages.format("pin.volts", number(volts), IdleVoltage.looksLike(volts)));
		}
		return new Verdict.Proven(new PinCheck(Messages.format("pin.proven", socket.name(), number(volts))));
	}

	/** A simulated link needs no measurement; every other link does. */
	public static Optional<PinCheck> simulated(ConverterUri port) {
		return port.scheme().equals(SIMULATED) ? Optional.of(new PinCheck(Messages.format("pin.simulated"))) : Optional.empty();
	}

	/** What was measured, for the recording and the report. */
	public String text() {
		return text;
	}

	private static boolean carriesOther(Socket socket) {
		return socket.pins().stream().map(Pin::assignments).flatMap(List::stream).map(Assignment::signal).map(SignalKind::of)
				.anyMatch(kind -> kind == SignalKind.CAN || kind == SignalKind.RS485);
	}

	/** As it was typed, so that what is just outside does not read as if it were inside. */
	private static String number(double volts) {
		return new DecimalFormat("0.0##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(volts);
	}
}
