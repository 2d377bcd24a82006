package org.busbar.ui.internal.presenter;

import java.util.Optional;
import java.util.regex.Pattern;

import org.busbar.can.codec.SignalCodec;
import org.busbar.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The value of a signal as people write it. */
public final class SignalText {

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
	private static final String CELSIUS = "degC";

	private SignalText() {
	}

	/** The value with its unit. A text may hold anything, also what no font can show; a dot stands for that. */
	public static String value(SignalCodec signal, long payload) {
		String value = CONTROL.matcher(signal.format(payload)).replaceAll(".");
		String unit = unit(signal.signal().unit());
		return unit.isEmpty() ? value : NLS.bind(Messages.signal_value_with_unit, value, unit);
	}

	/** What the value table calls the value; empty where it has no word for it. */
	public static Optional<String> label(SignalCodec signal, long payload) {
		return signal.ascii() ? Optional.empty() : Optional.ofNullable(signal.signal().labels().get(signal.raw(payload)));
	}

	/** The word of the value table, else the value. */
	public static String valueOrLabel(SignalCodec signal, long payload) {
		return label(signal, payload).orElseGet(() -> value(signal, payload));
	}

	/** A unit of a DBC file, most of which know ASCII only, as people write it. */
	public static String unit(String written) {
		return written.equals(CELSIUS) ? "\u00B0C" : written;
	}
}
