package org.busbar.core.doctor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.jspecify.annotations.Nullable;

/** What the frames mean when they are read as one dialect. */
final class Interpretation {

	private final EffectiveProtocol protocol;
	private final Map<Quantity, Readings> readings = new EnumMap<>(Quantity.class);
	private final QuantityTracker tracker;
	private final Chronicle chronicle = new Chronicle();
	/** What the last look saw, as long as nothing has come since. */
	private @Nullable Meaning meaning;
	private boolean turnedImpossible;

	/**
	 * What the frames mean at one moment.
	 *
	 * @param latest the latest value of each quantity
	 * @param recent its latest valid readings
	 */
	record Meaning(Map<Quantity, QuantityValue> latest, Map<Quantity, List<QuantityValue>> recent) {
	}

	Interpretation(EffectiveProtocol protocol) {
		this.protocol = protocol;
		tracker = new QuantityTracker(protocol, this::update);
	}

	private void update(QuantityValue value) {
		meaning = null;
		chronicle.update(value);
		Readings known = readings.get(value.quantity());
		turnedImpossible |= ValueRules.isNegative(value) && (known == null || !ValueRules.isNegative(known.latest()));
		if (known == null) {
			readings.put(value.quantity(), new Readings(value));
		} else {
			known.add(value);
		}
	}

	void frame(long nanos, int id, int flags, int dlc, long payload) {
		tracker.frame(nanos, id, flags, dlc, payload);
		chronicle.frame(nanos, id, flags, dlc, payload, sender(id, flags));
	}

	void advance(long nanos) {
		tracker.advance(nanos);
	}

	/** Whether since the last call a value came that cannot be, after one that can; such a value may be gone at the next look. */
	boolean turnedImpossible() {
		boolean turned = turnedImpossible;
		turnedImpossible = false;
		return turned;
	}

	EffectiveProtocol protocol() {
		return protocol;
	}

	Chronicle chronicle() {
		return chronicle;
	}

	Meaning meaning() {
		Meaning known = meaning;
		if (known == null) {
			Map<Quantity, QuantityValue> latest = new EnumMap<>(Quantity.class);
			Map<Quantity, List<QuantityValue>> recent = new EnumMap<>(Quantity.class);
			readings.forEach((quantity, of) -> {
				latest.put(quantity, of.latest());
				recent.put(quantity, of.recent());
			});
			known = new Meaning(latest, recent);
			meaning = known;
		}
		return known;
	}

	String name(int id, int flags) {
		MessageCodec codec = message(protocol, id, flags);
		return codec == null ? "" : codec.message().name();
	}

	Optional<Role> sender(int id, int flags) {
		MessageCodec codec = message(protocol, id, flags);
		return codec == null ? Optional.empty() : role(codec.message().sender());
	}

	private static Optional<Role> role(String node) {
		for (Role role : Role.values()) {
			if (role.node().equals(node)) {
				return Optional.of(role);
			}
		}
		return Optional.empty();
	}

	/** A number that a frame carries when it is read as this dialect. */
	static OptionalDouble signal(EffectiveProtocol protocol, int id, int flags, int dlc, long payload, String name) {
		MessageCodec codec = message(protocol, id, flags);
		if (codec == null) {
			return OptionalDouble.empty();
		}
		for (SignalCodec signal : codec.signals()) {
			if (signal.signal().name().equals(name) && !signal.ascii() && signal.present(dlc) && signal.active(payload)) {
				return OptionalDouble.of(signal.physical(payload));
			}
		}
		return OptionalDouble.empty();
	}

	private static @Nullable MessageCodec message(EffectiveProtocol protocol, int id, int flags) {
		return FrameFlags.carriesData(flags) ? protocol.codec().message(id, flags) : null;
	}
}
