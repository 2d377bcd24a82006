package org.busbar.core.doctor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/** A bus at one moment: a copy of what is counted and of what it means. */
final class Moment implements BusView {

	private final long nanos;
	private final long since;
	private final long frames;
	private final long errors;
	private final long lost;
	private final double framesPerSecond;
	private final List<MessageView> messages;
	private final Map<Quantity, QuantityValue> latest = new EnumMap<>(Quantity.class);
	private final Map<Quantity, List<QuantityValue>> recent = new EnumMap<>(Quantity.class);
	private final @Nullable EffectiveProtocol protocol;

	Moment(long nanos, long since, BusStatistics statistics, @Nullable Interpretation interpretation) {
		this.nanos = nanos;
		this.since = since;
		frames = statistics.frames;
		errors = statistics.errors;
		lost = statistics.lost;
		framesPerSecond = statistics.rate.perSecond(nanos);
		messages = statistics.messages().stream().map(message -> view(message, nanos, interpretation)).toList();
		protocol = interpretation == null ? null : interpretation.protocol();
		if (interpretation != null) {
			interpretation.readings().forEach((quantity, readings) -> {
				latest.put(quantity, readings.latest());
				recent.put(quantity, readings.recent());
			});
		}
	}

	private static MessageView view(MessageStatistics message, long now, @Nullable Interpretation interpretation) {
		return new MessageView(message.id, message.flags, message.dlc, message.payload, message.count, message.first, message.last, message.gap,
				message.unchanged, message.rate.perSecond(now), interpretation == null ? "" : interpretation.name(message.id, message.flags),
				interpretation == null ? Optional.empty() : interpretation.sender(message.id, message.flags));
	}

	@Override
	public long nanos() {
		return nanos;
	}

	@Override
	public long since() {
		return since;
	}

	@Override
	public long frames() {
		return frames;
	}

	@Override
	public long errors() {
		return errors;
	}

	@Override
	public long lost() {
		return lost;
	}

	@Override
	public double framesPerSecond() {
		return framesPerSecond;
	}

	@Override
	public List<MessageView> messages() {
		return messages;
	}

	@Override
	public Optional<QuantityValue> latest(Quantity quantity) {
		return Optional.ofNullable(latest.get(quantity));
	}

	@Override
	public List<QuantityValue> recent(Quantity quantity) {
		return recent.getOrDefault(quantity, List.of());
	}

	@Override
	public OptionalDouble signal(int id, String signal) {
		EffectiveProtocol known = protocol;
		return known == null
				? OptionalDouble.empty()
				: message(id, 0).map(message -> Interpretation.signal(known, message.id(), message.flags(), message.dlc(), message.payload(), signal))
						.orElse(OptionalDouble.empty());
	}
}
