package org.busbar.ui.internal.presenter;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** How the values of signals are written. */
public final class SignalText {

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private SignalText() {
	}

	/** The value with its unit. */
	public static String value(SignalCodec signal, long payload) {
		// A text may hold anything, also what no font can show.
		String value = CONTROL.matcher(signal.format(payload)).replaceAll(".");
		String unit = unit(signal.signal().unit());
		return unit.isEmpty() ? value : NLS.bind(Messages.signal_value_with_unit, value, unit);
	}

	/** What the protocol calls the value; empty when it has no name. */
	public static String label(SignalCodec signal, long payload) {
		return signal.ascii() ? "" : Optional.ofNullable(signal.signal().labels().get(signal.raw(payload))).orElse("");
	}

	/** The signals that are in a frame, in one line; what has a name is told by its name. */
	public static String line(MessageCodec codec, int dlc, long payload) {
		return codec.signals().stream().filter(signal -> signal.present(dlc) && signal.active(payload)).map(signal -> {
			String label = label(signal, payload);
			return signal.signal().name() + ' ' + (label.isEmpty() ? value(signal, payload) : label);
		}).collect(Collectors.joining(", "));
	}

	/** A DBC has no letter outside ASCII, so its degrees and ohms are spelled out. */
	public static String unit(String written) {
		return switch (written) {
			case "degC" -> "\u00B0C";
			case "Ohm", "ohm" -> "\u03A9";
			default -> written;
		};
	}
}
