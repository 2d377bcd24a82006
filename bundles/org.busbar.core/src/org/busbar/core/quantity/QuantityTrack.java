package org.busbar.core.quantity;

import java.util.List;
import java.util.function.Consumer;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A quantity and the signals that carry it, the preferred ones first. */
final class QuantityTrack {

	private static final QuantityState[] USABLE = {QuantityState.VALID, QuantityState.OUT_OF_RANGE};
	private static final QuantityState[] STALE = {QuantityState.STALE};

	private final Quantity quantity;
	private final SignalTrack[] signals;
	private @Nullable QuantityValue value;

	QuantityTrack(Quantity quantity, List<SignalTrack> signals) {
		this.quantity = quantity;
		this.signals = signals.toArray(SignalTrack[]::new);
	}

	/** Null when none of its signals was ever received. */
	@Nullable
	QuantityValue value() {
		return value;
	}

	/**
	 * Decides anew. There is an update when the value changed, or was confirmed by the frame just received.
	 *
	 * @param received time of that frame; {@link Long#MIN_VALUE} when there was none
	 */
	void resolve(long received, Consumer<QuantityValue> updates) {
		QuantityValue resolved = resolve();
		if (resolved != null && (resolved.nanos() == received || !resolved.equals(value))) {
			value = resolved;
			updates.accept(resolved);
		}
	}

	/** What is usable comes first, then an old value rather than none, then the reason why there is none. */
	private @Nullable QuantityValue resolve() {
		QuantityValue usable = preferred(USABLE);
		if (usable != null) {
			return usable;
		}
		QuantityValue stale = preferred(STALE);
		return stale != null ? stale : reason();
	}

	/** The first signals of equal priority that are in one of the states decide. */
	private @Nullable QuantityValue preferred(QuantityState[] states) {
		int end;
		for (int begin = 0; begin < signals.length; begin = end) {
			end = begin + 1;
			while (end < signals.length && signals[end].signal.mapping().priority() == signals[begin].signal.mapping().priority()) {
				end++;
			}
			for (QuantityState state : states) {
				SignalTrack newest = newest(begin, end, state);
				if (newest != null) {
					return combine(newest, begin, end, state);
				}
			}
		}
		return null;
	}

	private @Nullable SignalTrack newest(int begin, int end, QuantityState state) {
		SignalTrack newest = null;
		for (int i = begin; i < end; i++) {
			if (signals[i].state() == state && (newest == null || signals[i].nanos > newest.nanos)) {
				newest = signals[i];
			}
		}
		return newest;
	}

	/** Numbers: the newest. Flags of several signals: raised when one of them is. Texts: their parts one after the other. */
	private QuantityValue combine(SignalTrack newest, int begin, int end, QuantityState state) {
		if (quantity.unit() == Unit.TEXT) {
			StringBuilder text = new StringBuilder();
			for (int i = begin; i < end; i++) {
				if (signals[i].state() == state) {
					text.append(signals[i].text);
				}
			}
			return new QuantityValue(quantity, Double.NaN, text.toString(), newest.nanos, state, newest.signal.source());
		}
		SignalTrack telling = newest;
		if (quantity.unit() == Unit.FLAG) {
			for (int i = begin; i < end && telling.value == 0; i++) {
				if (signals[i].state() == state && signals[i].value != 0) {
					telling = signals[i];
				}
			}
		}
		return new QuantityValue(quantity, telling.value, "", newest.nanos, state, telling.signal.source());
	}

	private @Nullable QuantityValue reason() {
		for (SignalTrack signal : signals) {
			QuantityState state = signal.state();
			if (state != null) {
				return new QuantityValue(quantity, Double.NaN, "", signal.nanos, state, signal.signal.source());
			}
		}
		return null;
	}
}
