package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.acceptance.TrialStatus.Live;

/** AT3: every step down of a current limit is obeyed. It only watches. */
final class LimitMeasuring extends Measuring {

	/** No report shows more. */
	private static final int SHOWN = 20;

	private final LimitStep charge = new LimitStep();
	private final LimitStep discharge = new LimitStep();

	/** A step of one of the two. */
	private record Told(String key, LimitStep.Step step) {
	}

	LimitMeasuring(Circumstances site, BusState bus, boolean guided) {
		super(site, bus, guided);
	}

	@Override
	void quantity(Quantity quantity, double value) {
		switch (quantity) {
			case LIMIT_CHARGE_CURRENT -> charge.limit(bus.now(), value);
			case LIMIT_DISCHARGE_CURRENT -> discharge.limit(bus.now(), value);
			case BATTERY_CURRENT -> {
				charge.current(bus.now(), value);
				discharge.current(bus.now(), -value);
			}
			default -> {
				// The others do not limit a current.
			}
		}
	}

	@Override
	List<Precondition> preconditions() {
		boolean limits = !Double.isNaN(bus.value(Quantity.LIMIT_CHARGE_CURRENT)) || !Double.isNaN(bus.value(Quantity.LIMIT_DISCHARGE_CURRENT));
		return List.of(Precondition.of("battery", bus.hears(Role.BATTERY)), Precondition.of("limits", limits),
				Precondition.of("current", !Double.isNaN(bus.value(Quantity.BATTERY_CURRENT))));
	}

	@Override
	int step() {
		return 0;
	}

	@Override
	Optional<Live> live() {
		int tested = charge.steps(bus.now()).size() + discharge.steps(bus.now()).size();
		return Optional.of(new Live(text("AT3.live"), text("AT3.live.value", tested, charge.untested() + discharge.untested(),
				ampere(bus.value(Quantity.BATTERY_CURRENT)), ampere(bus.value(Quantity.LIMIT_CHARGE_CURRENT)),
				ampere(bus.value(Quantity.LIMIT_DISCHARGE_CURRENT))), text("limit.most", seconds(LimitStep.MOST)), tested > 0 ? 1 : 0));
	}

	private List<Told> told() {
		List<Told> all = new ArrayList<>();
		charge.steps(bus.now()).forEach(step -> all.add(new Told("AT3.charge", step)));
		discharge.steps(bus.now()).forEach(step -> all.add(new Told("AT3.discharge", step)));
		// What was not obeyed and the slowest are what matters, where there are too many for a report.
		all.sort(Comparator.comparing((Told told) -> told.step().obeyed()).thenComparing(told -> told.step().nanos(), Comparator.reverseOrder()));
		return all.stream().limit(SHOWN).sorted(Comparator.comparingLong(told -> told.step().start())).toList();
	}

	@Override
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		String limit = text("limit.most", seconds(LimitStep.MOST));
		for (Told told : told()) {
			LimitStep.Step step = told.step();
			String what = text(told.key(), Figures.text(step.from()), Figures.text(step.to()));
			if (step.obeyed() || step.nanos() > LimitStep.MOST) {
				lines.add(Line.measured(step.obeyed() ? what : text("AT3.disobeyed", what), Figures.seconds(step.nanos()), "s", limit,
						step.obeyed() && step.nanos() <= LimitStep.MOST));
				if (step.overshoot() > 0) {
					lines.add(Line.recorded(text("AT3.overshoot", what), Figures.rounded(step.overshoot()), Unit.AMPERE.symbol()));
				}
			} else {
				lines.add(Line.missing(what, "s", limit, text("AT3.open", seconds(step.nanos()))));
			}
		}
		if (lines.isEmpty()) {
			lines.add(Line.missing(text("AT3.step"), "s", limit, text("AT3.missing", charge.untested() + discharge.untested())));
		}
		return lines;
	}

	@Override
	long from() {
		return told().stream().mapToLong(told -> told.step().start()).min().orElse(super.from()) - Figures.SECOND;
	}

	@Override
	long to() {
		return told().stream().mapToLong(told -> told.step().start() + told.step().nanos()).max().orElse(super.to());
	}
}
