package org.busbar.core.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;

/** Whether the values are possible, alone and together. */
final class ValueRules {

	static final List<Quantity> LIMITS = List.of(Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT,
			Quantity.LIMIT_DISCHARGE_VOLTAGE);

	private ValueRules() {
	}

	/** V-01 */
	static Optional<Evidence> chargeVoltageTooHigh(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		double highest = examination.threshold("cell-maximum");
		return limit > examination.site().cells() * highest + examination.threshold("margin") + Examination.TOLERANCE
				? evidence(examination, limit, highest)
				: Optional.empty();
	}

	/** V-02 */
	static Optional<Evidence> chargeVoltageFull(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		int cells = examination.site().cells();
		double comfortable = examination.threshold("cell-comfortable");
		boolean full = limit > cells * comfortable + Examination.TOLERANCE
				&& limit <= cells * examination.threshold("cell-maximum") + examination.threshold("margin") + Examination.TOLERANCE;
		return full ? evidence(examination, limit, comfortable) : Optional.empty();
	}

	/** V-03 */
	static Optional<Evidence> chargeVoltageTooLow(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		int cells = examination.site().cells();
		double needed = examination.threshold("cell-full");
		return limit < cells * needed - Examination.TOLERANCE && limit >= cells * examination.threshold("cell-lowest")
				? evidence(examination, limit, needed)
				: Optional.empty();
	}

	private static Optional<Evidence> evidence(Examination examination, double limit, double bound) {
		int cells = examination.site().cells();
		return Evidence.of(Examination.number(limit, 1), Examination.number(limit / cells, 2), Integer.toString(cells), Examination.number(bound, 2),
				examination.place(Quantity.LIMIT_CHARGE_VOLTAGE));
	}

	/** V-04. A limit of 0 is none, V-05 knows of those below, and without the number of cells only the charge voltage limit is left to compare with. */
	static Optional<Evidence> dischargeVoltageWrong(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_DISCHARGE_VOLTAGE);
		double charge = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		int cells = examination.site().cells();
		if (limit <= 0) {
			return Optional.empty();
		}
		String place = examination.place(Quantity.LIMIT_DISCHARGE_VOLTAGE);
		if (charge >= 0 && limit >= charge - examination.threshold("distance") - Examination.TOLERANCE) {
			return Evidence.of(Examination.number(limit, 1), Messages.format("rule.dvl.above", Examination.number(charge, 1)), place);
		}
		boolean impossible = cells > 0 && (limit < cells * examination.threshold("cell-lowest") - Examination.TOLERANCE
				|| limit > cells * examination.threshold("cell-highest") + Examination.TOLERANCE);
		return impossible
				? Evidence.of(Examination.number(limit, 1), Messages.format("rule.dvl.per-cell", Examination.number(limit / cells, 2), Integer.toString(cells)),
						place)
				: Optional.empty();
	}

	/** V-05 */
	static Optional<Evidence> limitNegative(Examination examination) {
		List<String> negative = new ArrayList<>();
		for (Quantity limit : LIMITS) {
			examination.negative(limit).ifPresent(value -> negative
					.add(Messages.format("rule.limit-negative." + limit.id(), Examination.number(value, 1), examination.place(limit))));
		}
		return negative.isEmpty() ? Optional.empty() : Evidence.of(String.join(Messages.format("rule.limit-negative.and"), negative));
	}

	/** Whether this is a limit that is below 0: no dialect means anything by that, so one such frame is enough. */
	static boolean isNegative(QuantityValue value) {
		boolean received = value.state() == QuantityState.VALID || value.state() == QuantityState.OUT_OF_RANGE;
		return received && value.value() < 0 && LIMITS.contains(value.quantity());
	}

	/** V-10. Where the number of cells is not known, the fewest that a battery has. */
	static Optional<Evidence> chargeVoltageAbsurd(Examination examination) {
		int cells = examination.site().cells();
		double limit = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		double fewest = cells > 0 ? cells : examination.threshold("fewest-cells");
		if (!(limit >= 0 && limit < examination.threshold("part") * fewest * examination.threshold("cell-lowest"))) {
			return Optional.empty();
		}
		return Evidence.of(Examination.number(limit, 1), examination.place(Quantity.LIMIT_CHARGE_VOLTAGE))
				.map(evidence -> cells > 0 ? evidence : evidence.as(Severity.WARNING));
	}

	/** V-13. Only of the message that the report is about; below what is the smallest limit that such an inverter takes. */
	static Optional<Evidence> zeroLimitIgnored(Examination examination) {
		Optional<Double> smallest = examination.rule().find(examination.site(), "smallest." + examination.site().brand());
		List<MessageView> limits = examination.messages("limits");
		if (smallest.isEmpty() || limits.isEmpty()) {
			return Optional.empty();
		}
		double charge = examination.value(Quantity.LIMIT_CHARGE_CURRENT);
		double discharge = examination.value(Quantity.LIMIT_DISCHARGE_CURRENT);
		boolean noCharge = isNone(charge, smallest.get());
		boolean noDischarge = isNone(discharge, smallest.get());
		if (!noCharge && !noDischarge) {
			return Optional.empty();
		}
		String which = noCharge && noDischarge ? "both" : noCharge ? "charge" : "discharge";
		return Evidence.of(Messages.format("rule.zero-limit-ignored." + which, ampere(charge), ampere(discharge)), PresenceRules.names(limits));
	}

	private static boolean isNone(double limit, double smallest) {
		return limit >= 0 && limit < smallest - Examination.TOLERANCE;
	}

	/** Empty where it is not known. */
	private static String ampere(double current) {
		return Double.isNaN(current) ? "" : Examination.number(current, 1);
	}

	/** Says something only where the number of cells was given. */
	static Optional<Evidence> cellCountContradicted(Examination examination) {
		double voltage = examination.value(Quantity.BATTERY_VOLTAGE);
		double lowest = examination.value(Quantity.CELL_VOLTAGE_MIN);
		double highest = examination.value(Quantity.CELL_VOLTAGE_MAX);
		double counted = 2 * voltage / (lowest + highest);
		int cells = examination.site().cells();
		boolean even = highest - lowest <= examination.threshold("spread") + Examination.TOLERANCE;
		return !examination.site().isInferred(Site.CELLS) && lowest > 0 && even && Math.abs(counted - cells) > examination.threshold("difference")
				? Evidence.of(Examination.number(counted, 1), Integer.toString(cells), Examination.number(voltage, 2),
						Examination.number(lowest, 3) + "-" + Examination.number(highest, 3))
				: Optional.empty();
	}

	/** */
	static Optional<Evidence> chargeStatesDiffer(Examination examination) {
		int state = examination.rule().identifiers("state").getFirst().key();
		OptionalDouble coarse = examination.view().signal(state, examination.rule().words("coarse").getFirst());
		OptionalDouble fine = examination.rule().words("fine").stream().map(name -> examination.view().signal(state, name)).filter(OptionalDouble::isPresent)
				.findFirst().orElse(OptionalDouble.empty());
		boolean differ = coarse.isPresent() && fine.isPresent() && fine.getAsDouble() > 0
				&& Math.abs(coarse.getAsDouble() - fine.getAsDouble()) > examination.threshold("difference") + Examination.TOLERANCE;
		return differ ? Evidence.of(Examination.number(coarse.getAsDouble(), 0), Examination.number(fine.getAsDouble(), 2)) : Optional.empty();
	}

	/** L-04 */
	static Optional<Evidence> emptiedByLowLimit(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		double voltage = examination.value(Quantity.BATTERY_VOLTAGE);
		double current = examination.value(Quantity.BATTERY_CURRENT);
		return limit < voltage - examination.threshold("below") - Examination.TOLERANCE && current < -examination.threshold("current")
				? Evidence.of(Examination.number(limit, 1), Examination.number(voltage, 2), Examination.number(-current, 1),
						examination.place(Quantity.LIMIT_CHARGE_VOLTAGE))
				: Optional.empty();
	}

	/** L-05 */
	static Optional<Evidence> bothForbidden(Examination examination) {
		return examination.value(Quantity.LIMIT_CHARGE_CURRENT) == 0 && examination.value(Quantity.LIMIT_DISCHARGE_CURRENT) == 0
				? Evidence.of(examination.place(Quantity.LIMIT_CHARGE_CURRENT))
				: Optional.empty();
	}
}
