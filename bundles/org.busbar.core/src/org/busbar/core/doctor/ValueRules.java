package org.busbar.core.doctor;

import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;

/** Whether the values are possible, alone and together. */
final class ValueRules {

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
		return Evidence.of(Examination.number(limit, 1), Examination.number(limit / cells, 2), Integer.toString(cells), Examination.number(bound, 2));
	}

	/** V-04. A limit of 0 is none, and without the number of cells only the charge voltage limit is left to compare with. */
	static Optional<Evidence> dischargeVoltageWrong(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_DISCHARGE_VOLTAGE);
		double charge = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		int cells = examination.site().cells();
		if (limit == 0) {
			return Optional.empty();
		}
		if (limit >= charge - examination.threshold("distance") - Examination.TOLERANCE) {
			return Evidence.of(Examination.number(limit, 1), Messages.format("rule.dvl.above", Examination.number(charge, 1)));
		}
		boolean impossible = cells > 0 && (limit < cells * examination.threshold("cell-lowest") - Examination.TOLERANCE
				|| limit > cells * examination.threshold("cell-highest") + Examination.TOLERANCE);
		return impossible
				? Evidence.of(Examination.number(limit, 1), Messages.format("rule.dvl.per-cell", Examination.number(limit / cells, 2), Integer.toString(cells)))
				: Optional.empty();
	}

	/** V-10. Where the number of cells is not known, the fewest that a battery has. */
	static Optional<Evidence> chargeVoltageAbsurd(Examination examination) {
		int cells = examination.site().cells();
		double limit = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		double fewest = cells > 0 ? cells : examination.threshold("fewest-cells");
		if (!(limit < examination.threshold("part") * fewest * examination.threshold("cell-lowest"))) {
			return Optional.empty();
		}
		return Evidence.of(Examination.number(limit, 1)).map(evidence -> cells > 0 ? evidence : evidence.as(Severity.WARNING));
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
		OptionalDouble fine = examination.view().signal(state, examination.rule().words("fine").getFirst());
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
				? Evidence.of(Examination.number(limit, 1), Examination.number(voltage, 2), Examination.number(-current, 1))
				: Optional.empty();
	}

	/** L-05 */
	static Optional<Evidence> bothForbidden(Examination examination) {
		return examination.value(Quantity.LIMIT_CHARGE_CURRENT) == 0 && examination.value(Quantity.LIMIT_DISCHARGE_CURRENT) == 0
				? Evidence.of()
				: Optional.empty();
	}
}
