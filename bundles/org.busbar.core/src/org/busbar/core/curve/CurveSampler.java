package org.busbar.core.curve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.jspecify.annotations.Nullable;

/** Turns frames into the samples of some curves. For one thread. */
public final class CurveSampler implements FrameConsumer {

	/** Takes samples. */
	@FunctionalInterface
	public interface Samples {

		/**
		 * A sample that is not older than the one before of the same curve.
		 *
		 * @param curve index of its source
		 * @param nanos nanoseconds since 1970-01-01 UTC
		 * @param value {@link Double#NaN} where a gap begins
		 */
		void sample(int curve, long nanos, double value);
	}

	private final EffectiveProtocol protocol;
	private final Samples samples;
	private final Map<Quantity, Integer> quantities = new EnumMap<>(Quantity.class);
	private final Map<MessageCodec, List<SignalCurve>> signals = new IdentityHashMap<>();
	private final @Nullable QuantityTracker tracker;
	/** Messages that decide about the quantities; the others need not be tracked, which is most of the work. */
	private final Set<MessageCodec> deciding = Collections.newSetFromMap(new IdentityHashMap<>());
	private final long[] newest;

	/**
	 * @param protocol what the frames mean
	 * @param sources  what to sample; what the protocol does not know has no samples
	 */
	public CurveSampler(EffectiveProtocol protocol, List<CurveSource> sources, Samples samples) {
		this.protocol = protocol;
		this.samples = samples;
		newest = new long[sources.size()];
		for (int i = 0; i < newest.length; i++) {
			newest[i] = Long.MIN_VALUE;
			switch (sources.get(i)) {
				case CurveSource.OfQuantity of -> quantities.put(of.quantity(), i);
				case CurveSource.OfSignal of -> add(of, i);
			}
		}
		protocol.mappings().stream().filter(mapping -> quantities.containsKey(mapping.quantity())).forEach(mapping -> deciding.add(mapping.message()));
		tracker = quantities.isEmpty() ? null : new QuantityTracker(protocol, this::update);
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		MessageCodec message = FrameFlags.carriesData(flags) ? protocol.codec().message(id, flags) : null;
		if (message == null) {
			return;
		}
		if (tracker != null && deciding.contains(message)) {
			tracker.frame(nanos, id, flags, dlc, payload);
		}
		List<SignalCurve> carried = signals.get(message);
		if (carried != null) {
			carried.forEach(signal -> signal.frame(nanos, dlc, payload));
		}
	}

	/** Time went on without a frame. */
	public void advance(long nanos) {
		if (tracker != null) {
			tracker.advance(nanos);
		}
		signals.values().forEach(curves -> curves.forEach(curve -> curve.advance(nanos)));
	}

	private void add(CurveSource.OfSignal source, int index) {
		protocol.codec().messages().stream().filter(message -> message.message().name().equals(source.message())).findFirst()
				.ifPresent(message -> message.signals().stream().filter(signal -> signal.signal().name().equals(source.signal()) && !signal.ascii()).findFirst()
						.ifPresent(signal -> signals.computeIfAbsent(message, first -> new ArrayList<>())
								.add(new SignalCurve(message, signal, index, this::ordered))));
	}

	private void update(QuantityValue value) {
		Integer curve = quantities.get(value.quantity());
		if (curve != null) {
			boolean usable = value.state() == QuantityState.VALID || value.state() == QuantityState.OUT_OF_RANGE;
			ordered(curve, value.nanos(), usable ? value.value() : Double.NaN);
		}
	}

	/** Where another signal takes over, its last value may be older than what was shown until then. */
	private void ordered(int curve, long nanos, double value) {
		newest[curve] = Math.max(newest[curve], nanos);
		samples.sample(curve, newest[curve], value);
	}
}
