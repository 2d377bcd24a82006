package org.busbar.core.arming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.quantity.MappedSignal;

/** The values that a played device is to send, held against the signals that carry them: nothing is cut off or rounded in silence. */
final class PlayedValues {

	private final Sending.Played played;

	PlayedValues(Sending.Played played) {
		this.played = played;
	}

	/** Why values cannot be sent as they were given, those of the lowest quantity first. */
	List<String> objections() {
		return sorted().map(value -> objection(value.getKey(), value.getValue())).flatMap(Optional::stream).toList();
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

	private Optional<String> objection(Quantity quantity, double value) {
		if (!Double.isFinite(value)) {
			return Optional.of(Messages.format("value.number", quantity.id(), Double.toString(value)));
		}
		return signals(quantity).stream().filter(signal -> value < signal.lowest() || value > signal.highest()).findFirst()
				.map(signal -> Messages.format("value.range", quantity.id(), value, quantity.unit().symbol(), signal.source(), signal.lowest(),
						signal.highest()));
	}

	private String words(Quantity quantity, double value) {
		List<MappedSignal> signals = signals(quantity);
		String given = Messages.format("value", quantity.id(), value, quantity.unit().symbol()).strip();
		if (signals.isEmpty()) {
			return Messages.format("value.unsent", given);
		}
		// A payload that no frame has is enough: a signal reads what it wrote.
		return signals.stream().map(signal -> signal.value(signal.write(0, value)))
				.map(sent -> Messages.format("value", quantity.id(), sent, quantity.unit().symbol()).strip())
				.filter(sent -> !sent.equals(given)).findFirst().map(sent -> Messages.format("value.rounded", given, sent)).orElse(given);
	}
}
