package org.busbar.core.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.ControllerView;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Silence;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.CanId;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/** A bus at one moment: a copy of what is counted and of what it means. */
final class Moment implements BusView {

	private static final Interpretation.Meaning MEANINGLESS = new Interpretation.Meaning(Map.of(), Map.of());

	private final long nanos;
	private final long since;
	private final long frames;
	private final long errors;
	private final long lost;
	private final long intactSince;
	private final double framesPerSecond;
	private final double errorsPerSecond;
	private final double errorShare;
	private final double load;
	private final int bitRate;
	private final ControllerView controller;
	private final List<Silence> silences;
	private final BusStatistics statistics;
	private final List<MessageView> messages;
	private final Interpretation.Meaning meaning;
	private final @Nullable EffectiveProtocol protocol;
	private final @Nullable Chronicle chronicle;
	private final OwnLink ownLink;

	Moment(long nanos, long since, BusStatistics statistics, @Nullable Interpretation interpretation, OwnLink ownLink) {
		this.ownLink = ownLink;
		this.nanos = nanos;
		this.since = since;
		frames = statistics.frames;
		errors = statistics.errors;
		lost = statistics.lost;
		intactSince = statistics.intactSince(since, nanos);
		framesPerSecond = statistics.rate.perSecond(nanos);
		errorsPerSecond = statistics.errorsPerSecond(nanos);
		errorShare = statistics.errorShare(nanos);
		load = statistics.load(nanos);
		bitRate = statistics.bitRate;
		controller = statistics.controller();
		silences = statistics.silences();
		this.statistics = statistics;
		messages = statistics.views(nanos, interpretation);
		meaning = interpretation == null ? MEANINGLESS : interpretation.meaning();
		protocol = interpretation == null ? null : interpretation.protocol();
		chronicle = interpretation == null ? null : interpretation.chronicle();
	}

	/** Whether between the two nothing was heard, nothing was lost, and no value became stale. */
	boolean isLike(@Nullable Moment other) {
		return other != null && frames == other.frames && errors == other.errors && lost == other.lost && meaning == other.meaning;
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
	public long intactSince() {
		return intactSince;
	}

	@Override
	public double framesPerSecond() {
		return framesPerSecond;
	}

	@Override
	public double errorsPerSecond() {
		return errorsPerSecond;
	}

	@Override
	public double errorShare() {
		return errorShare;
	}

	@Override
	public ControllerView controller() {
		return controller;
	}

	@Override
	public int bitRate() {
		return bitRate;
	}

	@Override
	public double load() {
		return load;
	}

	@Override
	public List<Silence> silences() {
		return silences;
	}

	/** Sorts, so it is made only when a rule asks; rules ask before anything else is heard. */
	@Override
	public double period(int key) {
		return statistics.period(key);
	}

	@Override
	public List<MessageView> messages() {
		return messages;
	}

	@Override
	public Optional<MessageView> message(int id, int flags) {
		int key = CanId.key(id, flags);
		for (MessageView message : messages) {
			if (message.key() == key) {
				return Optional.of(message);
			}
		}
		return Optional.empty();
	}

	@Override
	public Optional<QuantityValue> latest(Quantity quantity) {
		return Optional.ofNullable(meaning.latest().get(quantity));
	}

	/** Asked for by most rules at every look, so it makes no stream. */
	@Override
	public OptionalDouble value(Quantity quantity) {
		QuantityValue value = meaning.latest().get(quantity);
		return value != null && value.state() == QuantityState.VALID ? OptionalDouble.of(value.value()) : OptionalDouble.empty();
	}

	@Override
	public List<QuantityValue> recent(Quantity quantity) {
		return meaning.recent().getOrDefault(quantity, List.of());
	}

	/** What went before; as it is when a rule asks, and rules ask before anything else is heard. Empty while no dialect is known. */
	Optional<Chronicle> chronicle() {
		return Optional.ofNullable(chronicle);
	}

	/** What the battery says over its own link; as it is when a rule asks. */
	OwnLink ownLink() {
		return ownLink;
	}

	/** The value of an option of the dialect that the frames are read in. */
	Optional<String> option(String id) {
		return protocol == null ? Optional.empty() : Optional.ofNullable(protocol.options().get(id));
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
