package org.busbar.core.observation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.monitor.MonitorRecording;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.jspecify.annotations.Nullable;

/** Reads the frames of one store under one set of assumptions. For one thread. */
final class Analysis {

	/** Frames of several queues may be so far out of order; by more than this a clock was set back. */
	private static final long OUT_OF_ORDER = 1_000_000_000L;

	private final Assumptions assumptions;
	private final FrameStore store;
	private final Doctor doctor;
	private final Optional<MonitorRecording.Cursor> ownLink;
	private long position;
	/** The latest loss that the doctor was told of: before which frame, and how many. */
	private long lossAt = -1;
	private long lossTold;
	private long now;
	private @Nullable EffectiveProtocol protocol;
	private @Nullable QuantityTracker tracker;
	/** Runs after {@link #position} only while a dialect has just been found and everything is read in it from the beginning. */
	private long tracked;
	private Map<Quantity, Series> history = new EnumMap<>(Quantity.class);

	/** @param recorded what the battery said over its own link while the frames were recorded */
	Analysis(Assumptions assumptions, FrameStore store, int bitRate, Optional<MonitorRecording> recorded) {
		this.assumptions = assumptions;
		this.store = store;
		position = store.first();
		doctor = doctor(assumptions);
		doctor.bitRate(bitRate);
		ownLink = recorded.map(MonitorRecording::cursor);
	}

	static Doctor doctor(Assumptions assumptions) {
		return switch (assumptions.dialect()) {
			case Dialect.Undecoded none -> new Doctor(assumptions.site(), List.of());
			case Dialect.Identified identified -> new Doctor(assumptions.site(), identified.candidates());
			case Dialect.Chosen chosen -> new Doctor(assumptions.site(), chosen.protocol());
		};
	}

	Assumptions assumptions() {
		return assumptions;
	}

	/** How many frames of the store it has seen. */
	long position() {
		return position;
	}

	/**
	 * Reads on.
	 *
	 * @param limit at most so many frames
	 */
	void advance(long limit) {
		long end = Math.min(store.end(), position + limit);
		// What made room for newer frames is no longer told apart from the losses before it.
		store.losses().subMap(Math.max(0, lossAt), true, end, true).forEach((number, count) -> {
			readTo(number);
			long more = number == lossAt ? count - lossTold : count;
			lossAt = number;
			lossTold = count;
			if (more > 0) {
				doctor.lost(more);
			}
		});
		readTo(end);
		track();
	}

	private void readTo(long end) {
		store.read(position, end, (nanos, id, flags, dlc, payload) -> {
			ownLink.ifPresent(recorded -> recorded.until(nanos, doctor::monitored));
			doctor.frame(nanos, id, flags, dlc, payload);
			// Where a clock was set back, the values that come after it are not old.
			now = nanos < now - OUT_OF_ORDER ? nanos : Math.max(now, nanos);
		});
		position = Math.max(position, end);
	}

	/** What the battery says over its own link. */
	void monitored(MonitorSnapshot snapshot) {
		doctor.monitored(snapshot);
	}

	/**
	 * Time went on to this moment, and no frame came. Before the first frame there is no time.
	 *
	 * @param listening whether the converter is there: without it nobody knows whether the bus is silent, but what was heard grows old all the same
	 */
	void advanceTo(long nanos, boolean listening) {
		if (now != 0 && nanos > now) {
			now = nanos;
			if (listening) {
				doctor.advance(nanos);
			}
			track();
			if (tracker != null) {
				tracker.advance(nanos);
			}
		}
	}

	/**
	 * What is known by now.
	 *
	 * @param conclude whether the doctor has to say something even where it would rather hear more
	 */
	BusReading reading(boolean conclude, boolean complete) {
		Optional<Diagnosis> diagnosis = conclude || doctor.isReady() ? Optional.of(doctor.diagnosis()) : Optional.empty();
		track();
		List<QuantityValue> quantities = tracker == null ? List.of() : tracker.snapshot(now);
		return new BusReading(assumptions, Optional.ofNullable(protocol), now, quantities, new EnumMap<>(history), diagnosis, position, complete, conclude);
	}

	/** The doctor says which dialect it is; when that is another than before, everything is read anew. */
	private void track() {
		EffectiveProtocol spoken = doctor.protocol().orElse(null);
		if (spoken != protocol) {
			protocol = spoken;
			history = new EnumMap<>(Quantity.class);
			tracker = spoken == null ? null : new QuantityTracker(spoken, this::update);
			tracked = store.first();
		}
		QuantityTracker known = tracker;
		if (known != null) {
			store.read(tracked, position, known);
			tracked = position;
		}
	}

	private void update(QuantityValue value) {
		if (value.quantity().unit() != Unit.TEXT) {
			boolean usable = value.state() == QuantityState.VALID || value.state() == QuantityState.OUT_OF_RANGE;
			// What went stale ends where it was last heard of.
			history.computeIfAbsent(value.quantity(), quantity -> new Series()).add(Math.max(value.nanos(), usable ? 0 : now),
					usable ? value.value() : Double.NaN);
		}
	}
}
