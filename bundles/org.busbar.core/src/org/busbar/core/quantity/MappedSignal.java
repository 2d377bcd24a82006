package org.busbar.core.quantity;

import java.util.Arrays;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.can.codec.Encoding;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcSignal;

/** A signal of a message and the quantity that it carries, ready to read and to write. Immutable. */
public final class MappedSignal {

	/** Attribute of a DBC signal: raw values, separated by commas, by which the sender says that it has no value. */
	public static final String NOT_AVAILABLE = "BusbarNotAvailable";

	private final MessageCodec message;
	private final SignalCodec codec;
	private final QuantityMapping mapping;
	private final String source;
	private final DecimalScale scale;
	private final boolean integer;
	private final boolean unsigned64;
	private final long[] notAvailable;
	private final double minimum;
	private final double maximum;
	private final double lowestRaw;
	private final double highestRaw;
	private final Plausible.Range possible;
	private final long one;
	private final long zero;

	/** @throws IllegalArgumentException when signal and mapping do not go together; the message says why */
	public MappedSignal(MessageCodec message, SignalCodec codec, QuantityMapping mapping) {
		this.message = message;
		this.codec = codec;
		this.mapping = mapping;
		DbcSignal signal = codec.signal();
		if (mapping.ascii() != codec.ascii()) {
			throw new IllegalArgumentException(
					Messages.format(mapping.ascii() ? "ascii.mapping" : "ascii.encoding"));
		}
		if (signal.factor().signum() == 0) {
			throw new IllegalArgumentException(Messages.format("factor.signal"));
		}
		source = message.message().name() + '.' + signal.name();
		integer = signal.type() == DbcSignal.ValueType.INTEGER;
		unsigned64 = signal.length() == Long.SIZE && !signal.signed();
		scale = DecimalScale.of(signal.factor().multiply(mapping.factor()), signal.offset().multiply(mapping.factor()).add(mapping.offset()));
		notAvailable = signal.attribute(NOT_AVAILABLE).map(list -> rawValues(signal, list)).orElse(new long[0]);
		minimum = signal.hasRange() ? signal.minimum().doubleValue() : Double.NEGATIVE_INFINITY;
		maximum = signal.hasRange() ? signal.maximum().doubleValue() : Double.POSITIVE_INFINITY;
		possible = Plausible.range(mapping.quantity());
		DecimalScale physical = DecimalScale.of(signal.factor(), signal.offset());
		boolean rising = signal.factor().signum() > 0;
		lowestRaw = Math.max(Math.ceil(physical.raw(rising ? minimum : maximum)), signal.signed() ? -Math.scalb(1.0, signal.length() - 1) : 0);
		highestRaw = Math.min(Math.floor(physical.raw(rising ? maximum : minimum)), Math.scalb(1.0, signal.length() - (signal.signed() ? 1 : 0)) - 1);
		one = mapping.flag().map(flag -> RawValue.of(signal, flag.one())).orElse(1L);
		zero = mapping.flag().map(flag -> RawValue.of(signal, flag.zero())).orElse(0L);
	}

	private static long[] rawValues(DbcSignal signal, String list) {
		try {
			return Arrays.stream(list.split(",")).map(String::strip).filter(text -> !text.isEmpty())
					.mapToLong(text -> RawValue.of(signal, QuantityMapping.raw(text))).toArray();
		} catch (IllegalArgumentException malformed) {
			throw new IllegalArgumentException(Messages.format("not-available", list, NOT_AVAILABLE), malformed);
		}
	}

	/** The message that carries the signal. */
	public MessageCodec message() {
		return message;
	}

	/** The signal. */
	public SignalCodec signal() {
		return codec;
	}

	/** What its attribute says. */
	public QuantityMapping mapping() {
		return mapping;
	}

	/** The quantity that it carries. */
	public Quantity quantity() {
		return mapping.quantity();
	}

	/** {@code Message.Signal}. */
	public String source() {
		return source;
	}

	/** How far a received frame's value can be trusted: valid, absent, not available, or out of the range of the dialect or of all batteries. */
	public QuantityState state(int dlc, long payload) {
		if (!codec.present(dlc)) {
			return QuantityState.ABSENT;
		}
		long raw = codec.raw(payload);
		for (long value : notAvailable) {
			if (raw == value) {
				return QuantityState.NOT_AVAILABLE;
			}
		}
		if (mapping.ascii()) {
			return QuantityState.VALID;
		}
		double value = codec.physical(payload);
		return value >= minimum && value <= maximum && possible.holds(value(payload)) ? QuantityState.VALID : QuantityState.OUT_OF_RANGE;
	}

	/** The value in the quantity's unit. */
	public double value(long payload) {
		long raw = codec.raw(payload);
		if (mapping.flag().isPresent()) {
			return raw == one ? 1 : 0;
		}
		if (!integer) {
			return codec.physical(payload) * mapping.factor().doubleValue() + mapping.offset().doubleValue();
		}
		return scale.value(unsigned64 && raw < 0 ? raw + 0x1p64 : raw);
	}

	/** The lowest value that the signal can hold and its range allows, in the quantity's unit. */
	public double lowest() {
		return Math.min(end(minimum, lowestRaw), end(maximum, highestRaw));
	}

	/** The highest value that the signal can hold and its range allows, in the quantity's unit. */
	public double highest() {
		return Math.max(end(minimum, lowestRaw), end(maximum, highestRaw));
	}

	private double end(double physical, double raw) {
		if (mapping.flag().isPresent()) {
			return raw == lowestRaw ? 0 : 1;
		}
		return integer ? scale.value(raw) : physical * mapping.factor().doubleValue() + mapping.offset().doubleValue();
	}

	/** The payload with a value written into it: the nearest one that the signal can hold and that its range allows. */
	public long write(long payload, double value) {
		if (mapping.flag().isPresent()) {
			return codec.encodeRaw(payload, value != 0 ? one : zero);
		}
		if (!integer) {
			double physical = (value - mapping.offset().doubleValue()) / mapping.factor().doubleValue();
			return switch (codec.encode(payload, Math.clamp(physical, minimum, maximum))) {
				case Encoding.Encoded(long encoded) -> encoded;
				case Encoding.OutOfRange(String reason) -> throw new IllegalArgumentException(reason);
			};
		}
		return codec.encodeRaw(payload, (long) Math.clamp(Math.rint(scale.raw(value)), lowestRaw, highestRaw));
	}
}
