package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.ui.internal.plots.Curve.OfQuantity;
import org.busbar.ui.internal.plots.Curve.OfSignal;

/** Reads the samples of some curves out of frames. For one thread. */
final class CurveReader implements FrameConsumer {

	private final Codec codec;
	private final Samples samples;
	private final QuantityTracker tracker;
	private final Map<Quantity, Curve> quantities = new HashMap<>();
	private final Map<MessageCodec, List<Traced>> signals = new IdentityHashMap<>();

	/** Takes samples. */
	@FunctionalInterface
	interface Samples {

		/** @param value {@link Double#NaN} where the curve has a gap */
		void sample(Curve curve, long nanos, double value);
	}

	private record Traced(Curve curve, SignalCodec codec) {
	}

	CurveReader(EffectiveProtocol protocol, Collection<Curve> curves, Samples samples) {
		this.samples = samples;
		codec = protocol.codec();
		tracker = new QuantityTracker(protocol, this::update);
		for (Curve curve : curves) {
			switch (curve) {
				case OfQuantity(Quantity quantity) -> quantities.put(quantity, curve);
				case OfSignal(String message, String signal) -> protocol.codec().messages().stream().filter(one -> one.message().name().equals(message))
						.forEach(known -> known.signals().stream().filter(one -> one.signal().name().equals(signal))
								.forEach(one -> signals.computeIfAbsent(known, missing -> new ArrayList<>()).add(new Traced(curve, one))));
			}
		}
	}

	/** Reads frames by their numbers. */
	void read(FrameStore frames, long from, long to) {
		frames.read(from, to, this);
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		if (!quantities.isEmpty()) {
			tracker.frame(nanos, id, flags, dlc, payload);
		}
		boolean decodable = FrameFlags.carriesData(flags) && (flags & FrameFlags.FD) == 0;
		MessageCodec message = signals.isEmpty() || !decodable ? null : codec.message(id, flags);
		List<Traced> traced = message == null ? null : signals.get(message);
		if (traced != null) {
			for (Traced one : traced) {
				if (one.codec().active(payload)) {
					samples.sample(one.curve(), nanos, one.codec().present(dlc) ? one.codec().physical(payload) : Double.NaN);
				}
			}
		}
	}

	private void update(QuantityValue value) {
		Curve curve = quantities.get(value.quantity());
		if (curve != null) {
			boolean usable = value.state() == QuantityState.VALID || value.state() == QuantityState.OUT_OF_RANGE;
			samples.sample(curve, value.nanos(), usable ? value.value() : Double.NaN);
		}
	}
}
