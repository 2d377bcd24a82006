package org.busbar.core.doctor;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.busbar.api.quantity.Quantity;

/** What only a longer view shows. */
final class CourseRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("T-10", CourseRules::talksInTurns, "X-04", CourseRules::chargeNotCounted, "L-12",
			CourseRules::obeysSlowly, "B-13", CourseRules::neverFull, "SMA-01", CourseRules::alarmNeverLeft);

	private static final double DAY = 86_400;

	private CourseRules() {
	}

	/** T-10 */
	static Optional<Evidence> talksInTurns(Examination examination) {
		int followed = examination.chronicle().map(chronicle -> chronicle.turns.followed()).orElse(0);
		return followed >= examination.threshold("times") ? Evidence.of(Integer.toString(followed)) : Optional.empty();
	}

	/** At both ends a battery corrects its state of charge, and rightly. */
	static Optional<Evidence> chargeNotCounted(Examination examination) {
		Optional<ChargeCount.Span> known = examination.chronicle().flatMap(chronicle -> chronicle.charge.span());
		double capacity = examination.capacity();
		if (known.isEmpty() || !(known.get().nanos() >= examination.threshold("seconds") * 1e9)) {
			return Optional.empty();
		}
		ChargeCount.Span span = known.get();
		double counted = span.charge() / capacity * 100;
		double moved = span.to() - span.from();
		double most = Math.max(examination.threshold("percent"), Math.abs(counted) * examination.threshold("part"));
		boolean between = span.to() > examination.threshold("empty") && span.to() < examination.threshold("full");
		return between && Math.abs(counted) >= examination.threshold("counted") && Math.abs(moved - counted) > most
				? Evidence.of(Examination.duration(span.nanos() / 1e9), Examination.number(counted, 1), Examination.number(moved, 1),
						examination.place(Quantity.BATTERY_SOC))
				: Optional.empty();
	}

	/** L-12 */
	static Optional<Evidence> obeysSlowly(Examination examination) {
		return obeysSlowly(examination, chronicle -> chronicle.chargeStep, Quantity.LIMIT_CHARGE_CURRENT)
				.or(() -> obeysSlowly(examination, chronicle -> chronicle.dischargeStep, Quantity.LIMIT_DISCHARGE_CURRENT));
	}

	private static Optional<Evidence> obeysSlowly(Examination examination, Function<Chronicle, LimitStep> direction, Quantity limit) {
		return examination.chronicle().map(direction).flatMap(steps -> steps.step(examination.view().nanos()))
				.filter(step -> step.ampere() >= examination.threshold("ampere") && step.nanos() > examination.threshold("seconds") * 1e9)
				.flatMap(step -> Evidence.of(Examination.number(step.nanos() / 1e9, 1), Examination.number(step.from(), 1), Examination.number(step.to(), 1),
						examination.place(limit)));
	}

	/** B-13. The battery may ask for it before anybody has watched for days. */
	static Optional<Evidence> neverFull(Examination examination) {
		if (examination.value(Quantity.REQUEST_CHARGE_FULL) == 1) {
			return Evidence.of(Messages.format("rule.never-full.asked", examination.place(Quantity.REQUEST_CHARGE_FULL)));
		}
		double days = examination.chronicle().map(chronicle -> chronicle.secondsNotFull(examination.view().nanos())).orElse(0.0) / DAY;
		return days >= examination.threshold("days")
				? Evidence.of(Messages.format("rule.never-full.days", Examination.number(Math.floor(days), 0)))
				: Optional.empty();
	}

	/** SMA-01 */
	static Optional<Evidence> alarmNeverLeft(Examination examination) {
		int dropped = examination.chronicle().map(chronicle -> chronicle.alarms.dropped()).orElse(0);
		boolean concerned = examination.isBrand() || examination.isDialect();
		return concerned && dropped != 0
				? Evidence.of(Integer.toString(Integer.numberOfTrailingZeros(dropped) + 1), Integer.toString(Integer.bitCount(dropped)))
				: Optional.empty();
	}
}
