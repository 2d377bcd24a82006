package org.busbar.core.quantity;

import org.busbar.api.quantity.QuantityState;
import org.jspecify.annotations.Nullable;

/** What a signal said last. */
final class SignalTrack {

	final MappedSignal signal;
	final MessageTrack message;
	long nanos;
	double value = Double.NaN;
	String text = "";
	private @Nullable QuantityState state;

	SignalTrack(MappedSignal signal, MessageTrack message) {
		this.signal = signal;
		this.message = message;
	}

	/** A multiplexed signal that this frame does not carry keeps what it said before. */
	void received(long received, int dlc, long payload) {
		if (!signal.signal().active(payload)) {
			return;
		}
		nanos = received;
		QuantityState now = signal.state(dlc, payload);
		state = now;
		boolean readable = now == QuantityState.VALID || now == QuantityState.OUT_OF_RANGE;
		value = readable && !signal.mapping().ascii() ? signal.value(payload) : Double.NaN;
		text = readable && signal.mapping().ascii() ? signal.signal().text(payload) : "";
	}

	/** Null when it was never received. */
	@Nullable
	QuantityState state() {
		return message.stale && (state == QuantityState.VALID || state == QuantityState.OUT_OF_RANGE) ? QuantityState.STALE : state;
	}
}
