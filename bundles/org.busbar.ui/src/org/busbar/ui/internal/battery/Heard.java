package org.busbar.ui.internal.battery;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.core.observation.BusReading;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;

/** What was heard of the battery, at the moment of showing it. */
final class Heard {

	private static final int MOST_DECIMALS = 3;

	private final Map<Quantity, QuantityValue> values = new EnumMap<>(Quantity.class);
	private final Set<Quantity> carried = EnumSet.noneOf(Quantity.class);
	private final Optional<EffectiveProtocol> protocol;
	private final long now;
	private final boolean over;

	/**
	 * @param now  the moment on the clock of the frames
	 * @param over whether a live bus has ended: then nothing is as it is any more, only as it was
	 */
	Heard(BusReading reading, long now, boolean over) {
		this.now = now;
		this.over = over;
		protocol = reading.protocol();
		reading.quantities().forEach(value -> values.put(value.quantity(), value));
		mappings().forEach(signal -> carried.add(signal.quantity()));
	}

	/** The dialect; empty while none is known. */
	Optional<EffectiveProtocol> protocol() {
		return protocol;
	}

	/** All signals of the dialect that carry quantities. */
	List<MappedSignal> mappings() {
		return protocol.map(EffectiveProtocol::mappings).orElse(List.of());
	}

	/** Whether the dialect has a signal for it. */
	boolean isCarried(Quantity quantity) {
		return carried.contains(quantity);
	}

	/** What was received; empty when it never was. */
	Optional<QuantityValue> value(Quantity quantity) {
		return Optional.ofNullable(values.get(quantity));
	}

	/** The number, where it can be relied on. */
	OptionalDouble valid(Quantity quantity) {
		QuantityValue value = values.get(quantity);
		return value != null && state(value) == QuantityState.VALID ? OptionalDouble.of(value.value()) : OptionalDouble.empty();
	}

	/** Its state at this moment. */
	QuantityState state(QuantityValue value) {
		return over && (value.state() == QuantityState.VALID || value.state() == QuantityState.OUT_OF_RANGE) ? QuantityState.STALE : value.state();
	}

	/** Nanoseconds since it was received. */
	long age(QuantityValue value) {
		return Math.max(0, now - value.nanos());
	}

	/** The signal that it came from; empty when the dialect has changed since. */
	Optional<MappedSignal> signal(QuantityValue value) {
		return mappings().stream().filter(signal -> signal.quantity() == value.quantity() && signal.source().equals(value.signal())).findFirst();
	}

	/** As many decimals as the signal can tell apart, so that no precision is invented. */
	int decimals(QuantityValue value) {
		return signal(value).map(signal -> resolution(signal).stripTrailingZeros().scale()).map(scale -> Math.clamp(scale, 0, MOST_DECIMALS))
				.orElse(value.quantity().unit() == Unit.COUNT ? 0 : 1);
	}

	private static BigDecimal resolution(MappedSignal signal) {
		return signal.signal().signal().factor().multiply(signal.mapping().factor());
	}
}
