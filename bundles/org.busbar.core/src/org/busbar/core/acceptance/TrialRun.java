package org.busbar.core.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.can.CanId;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.jspecify.annotations.Nullable;

/**
 * A test while it is measured. It is fed with the frames of the bus, live or recorded, and with the time, and has no clock of its own: the same frames and words
 * give the same result. It only listens. For one thread.
 */
public final class TrialRun implements FrameConsumer {

	private final Trial trial;
	private final Optional<EffectiveProtocol> protocol;
	private final BusState bus = new BusState();
	private final Measuring measuring;
	private final @Nullable QuantityTracker tracker;
	private Optional<String> broken = Optional.empty();

	/**
	 * @param trial  which test
	 * @param site   what is known of the site
	 * @param guided whether an engineer follows the steps while it runs; false for a recording of which nobody says what was done when
	 */
	public TrialRun(Trial trial, Circumstances site, boolean guided) {
		this.trial = trial;
		protocol = site.protocol();
		measuring = switch (trial) {
			case SIGN -> new SignMeasuring(site, bus, guided);
			case LOSS -> new LossMeasuring(site, bus, guided);
			case LIMITS -> new LimitMeasuring(site, bus, guided);
			case START -> new StartMeasuring(site, bus, guided);
			case ALARM -> new AlarmMeasuring(site, bus, guided);
			case RESTART -> new RestartMeasuring(site, bus, guided);
			case WATCH -> new WatchMeasuring(site, bus, guided);
		};
		tracker = protocol.map(spoken -> new QuantityTracker(spoken, this::update)).orElse(null);
		if (protocol.isEmpty()) {
			broken = Optional.of(Messages.format("reason.protocol"));
		}
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		QuantityTracker reading = tracker;
		if (broken.isPresent() || reading == null) {
			return;
		}
		advance(nanos);
		if (measuring instanceof WatchMeasuring watch) {
			watch.frame(nanos, id, flags, dlc, payload);
		}
		if (!FrameFlags.carriesData(flags)) {
			return;
		}
		sender(id, flags).ifPresent(role -> {
			if (measuring instanceof Presence presence) {
				presence.heard(role);
			}
			bus.heard(role);
		});
		reading.frame(nanos, id, flags, dlc, payload);
	}

	/** Time went on without a frame. */
	public void advance(long nanos) {
		if (broken.isEmpty() && nanos > 0) {
			bus.advance(nanos);
			measuring.advance();
		}
	}

	private void update(QuantityValue value) {
		if (value.state() == QuantityState.VALID && value.quantity().unit() != Unit.TEXT) {
			measuring.quantity(value.quantity(), value.value());
			bus.value(value.quantity(), value.value());
		}
	}

	private Optional<Role> sender(int id, int flags) {
		MessageCodec codec = protocol.map(one -> one.codec().message(id, flags)).orElse(null);
		if (codec == null) {
			return Optional.empty();
		}
		String node = codec.message().sender();
		return node.equals(Role.BATTERY.node()) ? Optional.of(Role.BATTERY) : node.equals(Role.INVERTER.node()) ? Optional.of(Role.INVERTER) : Optional.empty();
	}

	/** The converter has lost frames. What measures silence cannot go on. */
	public void lost(long count) {
		if (measuring instanceof WatchMeasuring watch) {
			watch.lost(count);
		} else if (measuring.measuresSilence()) {
			abort(Messages.format("reason.lost", count));
		}
	}

	/** Frames at the end of a recording found no room in memory. What they would have shown is not known. */
	public void omitted(long count) {
		abort(Messages.format("reason.omitted", count));
	}

	/** Whether the converter acknowledges; while that is not told, somebody else may. */
	public void acknowledging(boolean acknowledging) {
		bus.acknowledging(acknowledging);
	}

	/** Nothing more is measured, and nothing is passed; only the first reason counts. */
	public void abort(String reason) {
		broken = broken.or(() -> Optional.of(reason));
	}

	/** Why nothing more is measured. */
	public Optional<String> broken() {
		return broken;
	}

	/** The engineer has read a value. */
	public void type(Entry entry, double value) {
		measuring.type(entry, value);
	}

	/** The engineer takes back what was typed, or types what is no value. */
	public void untype(Entry entry) {
		measuring.untype(entry);
	}

	/** The engineer has done what {@link TrialStatus#action} says, at this moment. */
	public void done(long nanos) {
		advance(nanos);
		measuring.done();
	}

	/** Whether the bus has nothing more to show: what is still missing is what only the engineer sees. */
	public boolean isMeasured() {
		return measuring.isMeasured() || measuring.step() >= trial.steps().size();
	}

	/** How far it is. */
	public TrialStatus status() {
		return new TrialStatus(measuring.preconditions(), measuring.step(), measuring.action(), measuring.live(), measuring.lines());
	}

	/** What came out up to now. What is still missing is not measured. */
	public TrialResult result() {
		List<Line> lines = measuring.lines();
		return TrialResult.of(trial, broken, lines, bus.first() == 0 ? 0 : measuring.from(), measuring.to());
	}

	/** The messages that an excerpt has to show, by {@link CanId#key}. */
	public Set<Integer> messages() {
		Set<Integer> keys = new HashSet<>();
		protocol.ifPresent(spoken -> {
			spoken.mappings().stream().filter(signal -> trial.quantities().anyMatch(signal.quantity()::equals)).map(signal -> key(signal.message()))
					.forEach(keys::add);
			keys.addAll(spoken.codec().messages().stream().filter(message -> message.message().sender().equals(Role.INVERTER.node())).map(TrialRun::key)
					.collect(Collectors.toSet()));
		});
		return keys;
	}

	private static int key(MessageCodec codec) {
		return CanId.key(codec.message().id(), codec.message().extended() ? FrameFlags.EXTENDED : 0);
	}
}
