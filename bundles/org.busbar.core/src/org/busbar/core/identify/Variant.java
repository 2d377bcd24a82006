package org.busbar.core.identify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Signature;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.quantity.QuantityTracker;
import org.jspecify.annotations.Nullable;

/** A dialect with certain options, ready to be held against what was heard. Immutable. */
final class Variant {

	private static final double LONGER_PENALTY = 0.15;
	private static final double SHORTER_PENALTY = 0.4;
	private static final double PERIOD_PENALTY = 0.1;
	/** What a message counts that carries something impossible. */
	private static final double IMPOSSIBLE = 0.2;
	private static final int FRAMES_FOR_PERIOD = 4;
	/** Shorter ones are codes rather than words. */
	private static final int TEXT_BITS = 40;
	private static final double NANOS_PER_MILLI = 1e6;
	/** A battery's voltage in parts of its charge voltage limit. */
	private static final double LOWEST_PART = 0.4;
	private static final double HIGHEST_PART = 1.4;

	private final EffectiveProtocol protocol;
	private final Traits traits;
	private final int changes;
	private final Map<Integer, Part> parts = new HashMap<>();

	/** A message: who sends it and what of it can be checked. */
	private record Part(MessageCodec codec, Set<Role> senders, Set<Integer> lengths, double cycleMillis, Map<String, MappedSignal> mappings) {

		String name() {
			return name(codec.message());
		}

		static String name(DbcMessage message) {
			return Heard.name(message.id(), message.extended() ? FrameFlags.EXTENDED : 0) + ' ' + message.name();
		}
	}

	/** A number that was read, and where. */
	private record Reading(double value, int key, String signal) {
	}

	/**
	 * How well what one end sends fits.
	 *
	 * @param score    the higher the better; only for comparing
	 * @param proven   whether a trait was found that speaks for the dialect
	 * @param known    the messages that it knows, by key
	 * @param traits   those among them that speak for it by being there
	 * @param doubts   values that may each be right, but not together
	 * @param reasons  all that speaks for and against it; texts are made for those only that are shown
	 */
	record Judgement(double score, boolean proven, Set<Integer> known, Set<Integer> traits, List<Supplier<String>> doubts, List<Supplier<String>> reasons) {
	}

	Variant(EffectiveProtocol protocol) {
		this.protocol = protocol;
		traits = new Traits(protocol);
		changes = (int) protocol.descriptor().options().stream().filter(option -> !option.defaultValue().equals(protocol.options().get(option.id()))).count();
		Map<Integer, Map<String, MappedSignal>> mappings = new HashMap<>();
		for (MappedSignal mapped : protocol.mappings()) {
			mappings.computeIfAbsent(mapped.message().message().key(), key -> new HashMap<>()).put(mapped.signal().signal().name(), mapped);
		}
		for (MessageCodec codec : protocol.codec().messages()) {
			DbcMessage message = codec.message();
			parts.put(message.key(), new Part(codec, senders(message), Lengths.of(message), number(message.attribute(QuantityTracker.CYCLE_TIME)),
					mappings.getOrDefault(message.key(), Map.of())));
		}
	}

	/** Who may send it; both, when the DBC does not say. */
	private static Set<Role> senders(DbcMessage message) {
		Set<Role> senders = EnumSet.noneOf(Role.class);
		for (Role role : Role.values()) {
			if (message.sender().equals(role.node()) || message.transmitters().contains(role.node())) {
				senders.add(role);
			}
		}
		return senders.isEmpty() ? EnumSet.allOf(Role.class) : senders;
	}

	private static double number(Optional<String> attribute) {
		try {
			return attribute.map(Double::valueOf).orElse(0.0);
		} catch (@SuppressWarnings("unused") NumberFormatException noNumber) {
			return 0;
		}
	}

	EffectiveProtocol protocol() {
		return protocol;
	}

	/** How many options are not as they are by default. */
	int changes() {
		return changes;
	}

	/** Who sends a message; empty when the dialect does not know it. */
	Set<Role> senders(int key) {
		Part part = parts.get(key);
		return part == null ? Set.of() : part.senders();
	}

	/** What of this signature was not heard yet, for people; empty when the dialect has no such message. */
	Optional<String> wouldShow(Signature signature, Map<Integer, Frame> latest) {
		return traits.message(signature).filter(message -> !traits.met(signature, latest, latest.size())).map(message -> {
			String sender = Messages.format(senders(message.message().key()).contains(Role.BATTERY) ? "sender.battery" : "sender.inverter");
			String name = Part.name(message.message());
			return signature.kind() == Signature.Kind.VALUE
					? Messages.format("next.value", name, sender, Traits.signal(signature.value()), Traits.value(signature.value()))
					: Messages.format("next.message", name, sender);
		});
	}

	/**
	 * Holds the dialect against what one end sends.
	 *
	 * @param side    keys of the messages from that end
	 * @param heard   all messages by key
	 * @param latest  their latest frames by key
	 * @param foreign how many messages nobody knows count as from that end
	 */
	Judgement judge(Role sender, Set<Integer> side, Map<Integer, Heard> heard, Map<Integer, Frame> latest, double foreign) {
		Map<Integer, Double> fits = new LinkedHashMap<>();
		List<Supplier<String>> against = new ArrayList<>();
		for (int key : side) {
			Heard message = heard.get(key);
			Part part = parts.get(key);
			if (message != null && part != null && part.senders().contains(sender)) {
				fits.put(key, check(part, message, against));
			}
		}
		List<Supplier<String>> doubts = new ArrayList<>();
		contradictions(fits, latest, doubts);
		double sum = fits.values().stream().mapToDouble(Double::doubleValue).sum();
		// One message says less than six, even if it is all that there is.
		double score = fits.isEmpty() ? 0 : sum / (side.size() + foreign) * fits.size() / (fits.size() + 1);
		boolean proven = false;
		Set<Integer> speaking = new HashSet<>();
		List<Supplier<String>> reasons = new ArrayList<>();
		long known = heard.keySet().stream().filter(parts::containsKey).count();
		for (Signature signature : protocol.descriptor().signatures()) {
			int key = traits.message(signature).map(message -> message.message().key()).orElse(-1);
			if (senders(key).contains(sender) && traits.met(signature, latest, known)) {
				// The same identifier with other contents is another message.
				score += signature.weight() > 0 ? signature.weight() * fits.getOrDefault(key, 1.0) : signature.weight();
				proven |= signature.weight() > 0;
				if (signature.weight() > 0 && signature.kind() != Signature.Kind.MISSING) {
					speaking.add(key);
				}
				reasons.add(() -> met(signature));
			}
		}
		reasons.addAll(against);
		reasons.addAll(doubts);
		return new Judgement(score, proven, Set.copyOf(fits.keySet()), speaking, doubts, reasons);
	}

	private String met(Signature signature) {
		String name = traits.message(signature).map(message -> Part.name(message.message())).orElse(signature.message());
		String weight = (signature.weight() < 0 ? "" : "+") + SideIdentification.number(signature.weight());
		return switch (signature.kind()) {
			case PRESENT -> Messages.format("reason.present", name, weight);
			case MISSING -> Messages.format("reason.missing", name, weight);
			case VALUE -> Messages.format("reason.value", name, Traits.signal(signature.value()), Traits.value(signature.value()).strip(), weight);
		};
	}

	/** How well one message fits, 0 to 1. */
	private static double check(Part part, Heard message, List<Supplier<String>> against) {
		double fit = 1;
		Frame frame = message.latest();
		if (!part.lengths().contains(frame.dlc())) {
			fit -= frame.dlc() > part.codec().message().dlc() ? LONGER_PENALTY : SHORTER_PENALTY;
			against.add(() -> Messages.format("reason.length", part.name(), Integer.toString(frame.dlc()), Integer.toString(part.codec().message().dlc())));
		}
		double millis = message.periodNanos() / NANOS_PER_MILLI;
		if (part.cycleMillis() > 0 && message.count() >= FRAMES_FOR_PERIOD && (millis < part.cycleMillis() / 2 || millis > part.cycleMillis() * 2)) {
			fit -= PERIOD_PENALTY;
			against.add(() -> Messages.format("reason.period", part.name(), SideIdentification.number(millis / 1000),
					SideIdentification.number(part.cycleMillis() / 1000)));
		}
		for (SignalCodec signal : part.codec().signals()) {
			if (signal.present(frame.dlc()) && signal.active(frame.payload())) {
				Supplier<String> wrong = wrong(part, signal, frame);
				if (wrong != null) {
					against.add(wrong);
					fit = Math.min(fit, IMPOSSIBLE);
				}
			}
		}
		return fit;
	}

	/** Null when a signal may be right. */
	private static @Nullable Supplier<String> wrong(Part part, SignalCodec signal, Frame frame) {
		MappedSignal mapped = part.mappings().get(signal.signal().name());
		QuantityState state = mapped == null ? state(signal, frame) : mapped.state(frame.dlc(), frame.payload());
		if (state == QuantityState.NOT_AVAILABLE) {
			return null;
		}
		if (signal.ascii()) {
			return signal.signal().length() < TEXT_BITS || signal.text(frame.payload()).chars().allMatch(letter -> letter >= ' ' && letter <= '~')
					? null
					: () -> Messages.format("reason.no-text", part.name(), signal.signal().name());
		}
		return state == QuantityState.VALID
				? null
				: () -> Messages.format("reason.impossible", part.name(), signal.signal().name(),
						(signal.format(frame.payload()) + ' ' + signal.signal().unit()).strip());
	}

	private static QuantityState state(SignalCodec signal, Frame frame) {
		if (signal.ascii() || !signal.signal().hasRange()) {
			return QuantityState.VALID;
		}
		double value = signal.physical(frame.payload());
		return value >= signal.signal().minimum().doubleValue() && value <= signal.signal().maximum().doubleValue()
				? QuantityState.VALID
				: QuantityState.OUT_OF_RANGE;
	}

	/** Values that may each be right, but not all of them together. */
	private void contradictions(Map<Integer, Double> fits, Map<Integer, Frame> latest, List<Supplier<String>> doubts) {
		Map<Quantity, Reading> readings = new EnumMap<>(Quantity.class);
		for (MappedSignal mapped : protocol.mappings()) {
			int key = mapped.message().message().key();
			Frame frame = latest.get(key);
			if (frame != null && fits.containsKey(key) && !mapped.mapping().ascii() && mapped.signal().active(frame.payload())
					&& mapped.state(frame.dlc(), frame.payload()) == QuantityState.VALID) {
				readings.putIfAbsent(mapped.quantity(), new Reading(mapped.value(frame.payload()), key, mapped.signal().signal().name()));
			}
		}
		ordered(readings, Quantity.CELL_VOLTAGE_MIN, Quantity.CELL_VOLTAGE_MAX, 1, fits, doubts);
		ordered(readings, Quantity.CELL_TEMPERATURE_MIN, Quantity.CELL_TEMPERATURE_MAX, 1, fits, doubts);
		ordered(readings, Quantity.LIMIT_DISCHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_VOLTAGE, 1, fits, doubts);
		ordered(readings, Quantity.BATTERY_VOLTAGE, Quantity.LIMIT_CHARGE_VOLTAGE, HIGHEST_PART, fits, doubts);
		ordered(readings, Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.BATTERY_VOLTAGE, 1 / LOWEST_PART, fits, doubts);
	}

	/** The lower one may be so many times the higher one at the most. Zero is no value: something sleeps. */
	private void ordered(Map<Quantity, Reading> readings, Quantity lower, Quantity higher, double times, Map<Integer, Double> fits,
			List<Supplier<String>> doubts) {
		Reading low = readings.get(lower);
		Reading high = readings.get(higher);
		if (low != null && high != null && low.value() != 0 && high.value() != 0 && low.value() > high.value() * times) {
			fits.merge(low.key(), IMPOSSIBLE, Math::min);
			fits.merge(high.key(), IMPOSSIBLE, Math::min);
			doubts.add(() -> Messages.format("reason.contradicts", part(low.key()).name(), text(low, lower), text(high, higher)));
		}
	}

	private Part part(int key) {
		return Objects.requireNonNull(parts.get(key));
	}

	private static String text(Reading reading, Quantity quantity) {
		return reading.signal() + ' ' + SideIdentification.number(reading.value()) + ' ' + quantity.unit().symbol();
	}

	/** Whether it knows a message at all. */
	boolean knows(int key) {
		return parts.containsKey(key);
	}
}
