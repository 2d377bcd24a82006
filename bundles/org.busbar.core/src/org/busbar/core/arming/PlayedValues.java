package org.busbar.core.arming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.can.Payload;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.quantity.Plausible;

/** The values that a played device is to send, held against the signals that carry them: nothing is cut off or rounded in silence. */
final class PlayedValues {

	private final Sending.Played played;

	PlayedValues(Sending.Played played) {
		this.played = played;
	}

	/** Why values cannot be sent as they were given, those of the lowest quantity first. */
	List<String> objections(Optional<Nameplate> nameplate) {
		return sorted().map(value -> objection(value.getKey(), value.getValue(), nameplate)).flatMap(Optional::stream).toList();
	}

	/** Values that no battery in use has, those of the lowest quantity first: what was typed may be meant so, to see what the other end does. */
	List<String> doubts(Optional<Nameplate> nameplate) {
		return nameplate.stream().flatMap(plate -> sorted().flatMap(value -> plate.doubt(value.getKey(), value.getValue()).stream())).toList();
	}

	/** All values as they go out. */
	String words() {
		return sorted().map(value -> words(value.getKey(), value.getValue())).collect(Collectors.joining("; "));
	}

	private Stream<Map.Entry<Quantity, Double>> sorted() {
		return played.values().entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey));
	}

	private List<MappedSignal> signals(Quantity quantity) {
		return played.protocol().mappings().stream().filter(signal -> signal.quantity() == quantity && !signal.mapping().decodeOnly()
				&& signal.message().message().sender().equals(played.role().node())).toList();
	}

	private Optional<String> objection(Quantity quantity, double value, Optional<Nameplate> nameplate) {
		if (!Double.isFinite(value)) {
			return Optional.of(Messages.format("value.number", quantity.id(), Double.toString(value)));
		}
		List<MappedSignal> signals = signals(quantity);
		return Nameplate.objection(nameplate, quantity, value).or(() -> impossible(quantity, value))
				.or(() -> signals.stream().map(signal -> objection(signal, value)).flatMap(Optional::stream).findFirst())
				// The last digit that goes out may be rounded up.
				.or(() -> signals.stream().map(signal -> Nameplate.objection(nameplate, quantity, sent(signal, value))).flatMap(Optional::stream).findFirst());
	}

	private static Optional<String> impossible(Quantity quantity, double value) {
		Plausible.Range range = Plausible.range(quantity);
		if (range.holds(value)) {
			return Optional.empty();
		}
		String unit = quantity.unit().symbol();
		return Optional.of(Double.isInfinite(range.highest())
				? Messages.format("value.impossible.negative", quantity.id(), value, unit)
				: Messages.format("value.impossible", quantity.id(), value, unit, range.lowest(), range.highest()));
	}

	private static Optional<String> objection(MappedSignal signal, double value) {
		Quantity quantity = signal.quantity();
		if (value < signal.lowest() || value > signal.highest()) {
			return Optional.of(Messages.format("value.range", quantity.id(), value, quantity.unit().symbol(), signal.source(), signal.lowest(),
					signal.highest()));
		}
		return signal.state(Payload.MAX_LENGTH, signal.write(0, value)) == QuantityState.NOT_AVAILABLE
				? Optional.of(Messages.format("value.unavailable", quantity.id(), value, quantity.unit().symbol(), signal.source()))
				: Optional.empty();
	}

	/** A payload that no frame has is enough: a signal reads what it wrote. */
	private static double sent(MappedSignal signal, double value) {
		return signal.value(signal.write(0, value));
	}

	private String words(Quantity quantity, double value) {
		List<MappedSignal> signals = signals(quantity);
		String given = Messages.format("value", quantity.id(), value, quantity.unit().symbol()).strip();
		if (signals.isEmpty()) {
			return Messages.format("value.unsent", given);
		}
		return signals.stream().map(signal -> sent(signal, value))
				.map(sent -> Messages.format("value", quantity.id(), sent, quantity.unit().symbol()).strip())
				.filter(sent -> !sent.equals(given)).findFirst().map(sent -> Messages.format("value.rounded", given, sent)).orElse(given);
	}
}
