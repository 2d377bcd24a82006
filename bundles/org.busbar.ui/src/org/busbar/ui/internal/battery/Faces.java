package org.busbar.ui.internal.battery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.eclipse.osgi.util.NLS;

/** Makes the faces of quantities: what is unknown has words in place of a number, never 0. */
final class Faces {

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private final Heard heard;

	Faces(Heard heard) {
		this.heard = heard;
	}

	/** A quantity under its usual name. */
	ShownValue shown(Quantity quantity) {
		return shown(quantity, value -> plain(value, false));
	}

	/** A number that always has its sign, so that its direction is seen. */
	ShownValue signed(Quantity quantity) {
		return shown(quantity, value -> plain(value, true));
	}

	/** A flag that has a word for yes and one for no. */
	ShownValue flag(Quantity quantity, String yes, String no) {
		return shown(quantity, value -> value.value() != 0 ? yes : no);
	}

	/** Whether there is a value in its face that counts at this moment. */
	static boolean isRaised(QuantityValue value) {
		return !Double.isNaN(value.value()) && value.value() != 0;
	}

	/** A decimal number, rounded half up. */
	static String number(double value, int decimals, boolean signed) {
		if (!Double.isFinite(value)) {
			return Double.toString(value);
		}
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
		return (signed && rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
	}

	/** A text may hold anything, also what no font can show. */
	static String printable(String text) {
		return CONTROL.matcher(text).replaceAll(".");
	}

	/** The words for the state of a received value. */
	String state(QuantityValue value) {
		return switch (heard.state(value)) {
			case VALID -> Messages.state_valid;
			case ABSENT -> Messages.state_absent;
			case STALE -> NLS.bind(Messages.state_stale, Ages.coarse(heard.age(value)));
			case NOT_AVAILABLE -> Messages.state_not_available;
			case OUT_OF_RANGE -> Messages.state_out_of_range;
		};
	}

	/** Why a quantity was never received. */
	String missing(Quantity quantity) {
		return heard.isCarried(quantity) ? Messages.state_not_received : Messages.state_not_sent;
	}

	private interface Format {

		String text(QuantityValue value);
	}

	private ShownValue shown(Quantity quantity, Format format) {
		Optional<QuantityValue> source = heard.value(quantity);
		String name = Names.of(quantity);
		if (source.isEmpty()) {
			return ShownValue.of(quantity, Face.unknown(name, missing(quantity)), source, explanation(quantity));
		}
		QuantityValue value = source.get();
		String state = state(value);
		Face face = switch (heard.state(value)) {
			case ABSENT, NOT_AVAILABLE -> Face.unknown(name, state);
			case VALID -> face(value, format, Trust.VALID, state);
			case STALE -> face(value, format, Trust.STALE, state);
			case OUT_OF_RANGE -> face(value, format, Trust.OUT_OF_RANGE, state).marked(Sign.WARNING, Tone.WARNING);
		};
		return ShownValue.of(quantity, face, source, "");
	}

	private static Face face(QuantityValue value, Format format, Trust trust, String state) {
		return Face.of(Names.of(value.quantity()), format.text(value), Names.of(value.quantity().unit()), trust, state);
	}

	private String plain(QuantityValue value, boolean signed) {
		if (value.quantity().unit() == Unit.TEXT) {
			String text = printable(value.text()).strip();
			return text.isEmpty() ? Messages.value_empty_text : text;
		}
		return number(value.value(), heard.decimals(value), signed);
	}

	private String explanation(Quantity quantity) {
		if (!heard.isCarried(quantity)) {
			return heard.protocol().map(protocol -> NLS.bind(Messages.explain_not_sent, protocol.descriptor().title(), quantity.id())).orElse("");
		}
		return heard.mappings().stream().filter(signal -> signal.quantity() == quantity).findFirst()
				.map(signal -> NLS.bind(Messages.explain_not_received, new Object[]{quantity.id(), signal.signal().signal().name(),
						Origin.identifier(signal.message().message()), signal.message().message().name()}))
				.orElse("");
	}
}
