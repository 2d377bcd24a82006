package org.busbar.core.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * Turns frames into quantities. Every frame gives one update for each quantity that its signals decide, and one more comes when the messages behind a quantity
 * stay away for three times as long as they usually do. For one thread.
 */
public final class QuantityTracker implements FrameConsumer {

	/** Attribute of a DBC message: milliseconds between two of them. */
	public static final String CYCLE_TIME = "GenMsgCycleTime";

	private final Codec codec;
	private final Consumer<QuantityValue> updates;
	private final Map<MessageCodec, MessageTrack> messages = new IdentityHashMap<>();
	private final Map<Quantity, QuantityTrack> quantities = new EnumMap<>(Quantity.class);
	private long nextDeadline = Long.MAX_VALUE;

	/**
	 * @param protocol what the frames mean
	 * @param updates  gets every update, during {@link #frame} and {@link #advance}
	 */
	public QuantityTracker(EffectiveProtocol protocol, Consumer<QuantityValue> updates) {
		codec = protocol.codec();
		this.updates = updates;
		Map<Quantity, List<SignalTrack>> signals = new EnumMap<>(Quantity.class);
		for (MappedSignal signal : protocol.mappings()) {
			MessageTrack message = messages.computeIfAbsent(signal.message(), MessageTrack::new);
			SignalTrack track = new SignalTrack(signal, message);
			message.signals.add(track);
			signals.computeIfAbsent(signal.quantity(), quantity -> new ArrayList<>()).add(track);
		}
		signals.forEach((quantity, tracks) -> {
			tracks.sort(
					Comparator.comparingInt((SignalTrack track) -> track.signal.mapping().priority()).thenComparingInt(track -> track.signal.mapping().part()));
			QuantityTrack track = new QuantityTrack(quantity, tracks);
			quantities.put(quantity, track);
			tracks.stream().map(signal -> signal.message).distinct().forEach(message -> message.quantities.add(track));
		});
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		advance(nanos);
		MessageCodec message = FrameFlags.carriesData(flags) ? codec.message(id, flags) : null;
		MessageTrack track = message == null ? null : messages.get(message);
		if (track == null) {
			return;
		}
		track.heard(nanos);
		nextDeadline = Math.min(nextDeadline, track.deadline());
		for (SignalTrack signal : track.signals) {
			signal.received(nanos, dlc, payload);
		}
		for (QuantityTrack quantity : track.quantities) {
			quantity.resolve(nanos, updates);
		}
	}

	/** Time went on without a frame. Tells of quantities that have become stale. */
	public void advance(long nanos) {
		if (nanos <= nextDeadline) {
			return;
		}
		List<MessageTrack> silent = new ArrayList<>();
		nextDeadline = Long.MAX_VALUE;
		for (MessageTrack message : messages.values()) {
			if (nanos > message.deadline()) {
				message.stale = true;
				silent.add(message);
			}
			nextDeadline = Math.min(nextDeadline, message.deadline());
		}
		if (!silent.isEmpty()) {
			quantities.values().stream().filter(quantity -> silent.stream().anyMatch(message -> message.quantities.contains(quantity)))
					.forEach(quantity -> quantity.resolve(Long.MIN_VALUE, updates));
		}
	}

	/** All quantities that were ever heard of, as they are at this moment, in the order of {@link Quantity}. */
	public List<QuantityValue> snapshot(long nanos) {
		advance(nanos);
		return quantities.values().stream().map(QuantityTrack::value).filter(Objects::nonNull).toList();
	}
}
