package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.acceptance.TrialStatus.Live;

/** AT4: battery and inverter start, first the one first and then the other. */
final class StartMeasuring extends Measuring implements Presence {

	/** Who is silent for so long is off. */
	private static final long SILENT = 5 * Figures.SECOND;
	private static final int STEPS_OF_A_START = 4;
	private static final int STARTS = 2;

	/** How far the present start is. */
	private enum Phase {
		OFF,
		FIRST,
		SECOND,
		WAITING
	}

	private final List<Start> over = new ArrayList<>();
	private Start present = new Start(Role.BATTERY);
	private Phase phase;
	/** Whether nobody has heard the silence before the present start. */
	private boolean assumed;
	/** Whether everything was switched off again before a current flowed, so that the present start begins anew. */
	private boolean abandoned;

	StartMeasuring(Circumstances site, BusState bus, boolean guided) {
		super(site, bus, guided);
		// Before the first frame of a recording there is nothing: that may be a bus that was off.
		assumed = !guided;
		phase = guided ? Phase.OFF : Phase.FIRST;
	}

	@Override
	boolean measuresSilence() {
		return true;
	}

	private boolean isComplete() {
		return over.size() == STARTS;
	}

	@Override
	void advance() {
		if (isComplete()) {
			return;
		}
		boolean silent = bus.silence(Role.BATTERY) >= SILENT && bus.silence(Role.INVERTER) >= SILENT;
		if (silent && phase == Phase.WAITING && !present.flows() && (!guided || present.isAnyHeard())) {
			abandoned = guided || present.isHeard();
			// Of a recording in which only one was ever on nothing is known.
			again();
		}
		if (silent && phase == Phase.OFF) {
			phase = Phase.FIRST;
		}
		if (silent && phase == Phase.FIRST) {
			assumed = false;
		}
		if (phase == Phase.WAITING && present.isOver(bus.now()) && (guided || present.isHeard())) {
			if (over.stream().noneMatch(one -> one.first() == present.first())) {
				over.add(present);
			}
			present = new Start(over.getLast().first().partner());
			abandoned = false;
			phase = Phase.OFF;
		}
	}

	/** It was no start in an order that anybody can tell. */
	private void again() {
		present = new Start(present.first());
		phase = Phase.OFF;
	}

	@Override
	void done() {
		if (phase == Phase.FIRST || phase == Phase.SECOND) {
			present.on(bus.now());
			phase = phase == Phase.FIRST ? Phase.SECOND : Phase.WAITING;
		}
	}

	@Override
	public void heard(Role sender) {
		if (isComplete() || phase == Phase.OFF) {
			return;
		}
		if (!guided && phase == Phase.FIRST) {
			present.first(sender);
			phase = Phase.WAITING;
		}
		if (phase == Phase.FIRST && sender != present.first()) {
			// The other one is on already: this is not the order that is asked for.
			again();
			return;
		}
		present.heard(sender, bus.now());
		if (assumed && present.isHeard()) {
			assumed = false;
			if (present.apart() < SILENT) {
				// The recording begins in the midst of it: both were on before.
				again();
				return;
			}
		}
		// Who is heard is on, also where nobody has pressed the button.
		if (phase == Phase.FIRST && sender == present.first()) {
			phase = Phase.SECOND;
		} else if (phase == Phase.SECOND && sender != present.first()) {
			phase = Phase.WAITING;
		}
	}

	@Override
	void quantity(Quantity quantity, double value) {
		if (quantity == Quantity.BATTERY_CURRENT && !isComplete() && phase == Phase.WAITING && (guided || present.isHeard())) {
			present.current(value, bus.now());
		}
	}

	@Override
	List<Precondition> preconditions() {
		return List.of(Precondition.asked("off-allowed"), Precondition.asked("load-ready"));
	}

	@Override
	int step() {
		return STEPS_OF_A_START * over.size() + (isComplete() ? 0 : phase.ordinal());
	}

	@Override
	Optional<String> action() {
		boolean asks = !isComplete() && (phase == Phase.FIRST || phase == Phase.SECOND);
		boolean battery = (phase == Phase.FIRST) == (present.first() == Role.BATTERY);
		return asks ? Optional.of(text(battery ? "AT4.action.battery" : "AT4.action.inverter")) : Optional.empty();
	}

	@Override
	Optional<Live> live() {
		if (isComplete()) {
			return Optional.empty();
		}
		if (abandoned && phase.compareTo(Phase.FIRST) <= 0) {
			return Optional.of(new Live(text("AT4.live.abandoned"), "", "", 0));
		}
		if (phase == Phase.OFF) {
			long silent = Math.min(bus.silence(Role.BATTERY), bus.silence(Role.INVERTER));
			return Optional.of(new Live(text("AT4.live.off"), seconds(silent), seconds(SILENT), part(silent, SILENT)));
		}
		long since = present.begin();
		return Optional.of(new Live(text("AT4.live.on"), since == 0 ? "" : seconds(bus.now() - since), text("limit.most", seconds(Start.PATIENCE)),
				since == 0 ? 0 : part(bus.now() - since, Start.PATIENCE)));
	}

	@Override
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (Role role : List.of(Role.BATTERY, Role.INVERTER)) {
			String order = text("AT4.order." + role);
			Optional<Start> start = over.stream().filter(one -> one.first() == role).findFirst();
			String limit = text("limit.most", seconds(Start.PATIENCE));
			String ampere = text("AT4.ampere", order);
			if (start.isEmpty()) {
				lines.add(Line.missing(ampere, "s", limit, text(abandoned && present.first() == role ? "AT4.abandoned" : "AT4.missing", order)));
				continue;
			}
			Start seen = start.get();
			record(lines, text("AT4.battery", order), seen.batterySeconds());
			record(lines, text("AT4.answer", order), seen.answerSeconds());
			double seconds = seen.flows() ? seen.ampereSeconds() : Figures.seconds(Start.PATIENCE);
			lines.add(Line.measured(seen.flows() ? ampere : text("AT4.none", order), seconds, "s", limit, seen.flows()));
		}
		return lines;
	}

	private static void record(List<Line> lines, String what, double seconds) {
		if (!Double.isNaN(seconds)) {
			lines.add(Line.recorded(what, seconds, "s"));
		}
	}

	@Override
	long to() {
		return isComplete() && over.getLast().flows() ? over.getLast().ampere() : super.to();
	}
}
