package org.busbar.ui.internal.plots;

import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.presenter.SignalText;
import org.busbar.ui.internal.quantity.QuantityTexts;
import org.eclipse.osgi.util.NLS;

/** Something that is plotted over time. */
sealed interface Curve {

	/** A quantity of the protocol in force. */
	record OfQuantity(Quantity quantity) implements Curve {
	}

	/** A signal, by the names of its message and of itself. */
	record OfSignal(String message, String signal) implements Curve {

		private Optional<SignalCodec> codec(Optional<EffectiveProtocol> protocol) {
			return protocol.flatMap(known -> known.codec().messages().stream().filter(codec -> codec.message().name().equals(message))
					.flatMap(codec -> codec.signals().stream()).filter(codec -> codec.signal().name().equals(signal)).findFirst());
		}
	}

	/** How it is remembered: the id of the quantity, or {@code Message.Signal}. */
	default String key() {
		return switch (this) {
			case OfQuantity(Quantity quantity) -> quantity.id();
			case OfSignal(String message, String signal) -> message + '.' + signal;
		};
	}

	/** What people call it. */
	default String title() {
		return switch (this) {
			case OfQuantity(Quantity quantity) -> QuantityTexts.name(quantity);
			case OfSignal(String message, String signal) -> message + '.' + signal;
		};
	}

	/** Unit that decides which curves share an axis; the same for all that are steps between states. */
	default String unit(Optional<EffectiveProtocol> protocol) {
		return switch (this) {
			case OfQuantity(Quantity quantity) -> quantity.unit() == Unit.FLAG ? Messages.states : orNumber(QuantityTexts.unit(quantity.unit()));
			case OfSignal signal -> signal.codec(protocol).map(SignalCodec::signal)
					.map(known -> isState(known) ? Messages.states : orNumber(SignalText.unit(known.unit()))).orElse(Messages.other_unit);
		};
	}

	/** Title and unit. */
	default String titleWithUnit(Optional<EffectiveProtocol> protocol) {
		String unit = unit(protocol);
		return unit.equals(Messages.states) || unit.equals(Messages.other_unit) ? title() : NLS.bind(Messages.curve_with_unit, title(), unit);
	}

	private static String orNumber(String unit) {
		return unit.isEmpty() ? Messages.other_unit : unit;
	}

	private static boolean isState(DbcSignal signal) {
		return signal.length() == 1 || !signal.labels().isEmpty();
	}
}
