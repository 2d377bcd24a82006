package org.busbar.core.configuration;

import java.util.Optional;

import org.busbar.api.doctor.Severity;
import org.busbar.core.doctor.OwnLimit;

/** Whether what the inverter is set to is what the battery bears. */
final class LimitChecks {

	private final Limits limits;
	private final Problems problems;

	private LimitChecks(Limits limits, Problems problems) {
		this.limits = limits;
		this.problems = problems;
	}

	static void check(Configuration configuration, Problems problems) {
		if (configuration.limits().isEmpty()) {
			problems.add(Severity.INFO, "limits", "limits");
			return;
		}
		LimitChecks checks = new LimitChecks(configuration.limits().get(), problems);
		checks.possible("chargeVoltage", checks.limits.chargeVoltage());
		checks.possible("dischargeVoltage", checks.limits.dischargeVoltage());
		checks.possible("chargeCurrent", checks.limits.chargeCurrent());
		checks.possible("dischargeCurrent", checks.limits.dischargeCurrent());
		if (checks.limits.chargeVoltage() <= checks.limits.dischargeVoltage()) {
			problems.add(Severity.ERROR, "limits.crossed", "limits.dischargeVoltage", Problems.number(checks.limits.dischargeVoltage()),
					Problems.number(checks.limits.chargeVoltage()));
		}
		Optional<Equipment> battery = configuration.battery();
		battery.flatMap(Equipment::nameplate).ifPresent(plate -> checks.against(plate, battery.get().modules()));
	}

	private void possible(String feature, double value) {
		if (value < 0 || Double.isInfinite(value)) {
			problems.add(Severity.ERROR, "limits.impossible", "limits." + feature, Problems.number(value));
		}
	}

	private void against(Nameplate plate, int modules) {
		if (OwnLimit.isAbove(limits.chargeVoltage(), plate.chargeVoltage())) {
			problems.add(Severity.DANGER, "limits.charge-voltage", "limits.chargeVoltage", Problems.number(limits.chargeVoltage()),
					Problems.number(plate.chargeVoltage()));
		}
		double lowest = plate.cells() * EquipmentChecks.LOWEST_CELL;
		if (limits.chargeVoltage() >= 0 && limits.chargeVoltage() < lowest) {
			problems.add(Severity.ERROR, "limits.charge-voltage.low", "limits.chargeVoltage", Problems.number(limits.chargeVoltage()), plate.cells(),
					Problems.number(lowest));
		}
		if (OwnLimit.isBelow(limits.dischargeVoltage(), plate.dischargeVoltage())) {
			problems.add(Severity.ERROR, "limits.discharge-voltage", "limits.dischargeVoltage", Problems.number(limits.dischargeVoltage()),
					Problems.number(plate.dischargeVoltage()));
		}
		current("limits.charge-current", "chargeCurrent", limits.chargeCurrent(), plate.chargeCurrent(), modules);
		current("limits.discharge-current", "dischargeCurrent", limits.dischargeCurrent(), plate.dischargeCurrent(), modules);
	}

	private void current(String id, String feature, double limit, double each, int modules) {
		double borne = OwnLimit.ofAll(modules, each);
		if (OwnLimit.isAbove(limit, borne)) {
			problems.add(Severity.ERROR, id, "limits." + feature, Problems.number(limit), modules, Problems.number(each), Problems.number(borne));
		}
	}
}
