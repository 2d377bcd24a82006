package org.busbar.core.configuration;

import java.util.Optional;

import org.busbar.api.doctor.Severity;
import org.busbar.api.protocol.Role;
import org.busbar.api.wiring.Hazard;

/** What is said of battery and inverter themselves. */
final class EquipmentChecks {

	/** No lithium cell of a battery bears less. */
	static final double LOWEST_CELL = 2.0;
	/** No lithium cell of a battery bears more. */
	private static final double HIGHEST_CELL = 4.2;
	private static final String PLATE = "battery.nameplate";

	private final Problems problems;

	private EquipmentChecks(Problems problems) {
		this.problems = problems;
	}

	static void check(Configuration configuration, Problems problems) {
		EquipmentChecks checks = new EquipmentChecks(problems);
		configuration.battery().ifPresent(checks::battery);
		configuration.equipment(Role.BATTERY).ifPresent(battery -> checks.hazards(battery, "battery"));
		configuration.equipment(Role.INVERTER).ifPresent(inverter -> checks.hazards(inverter, "inverter"));
	}

	private void battery(Equipment battery) {
		if (battery.modules() <= 0) {
			problems.add(Severity.WARNING, "modules.unknown", "battery.modules");
		}
		Optional<Nameplate> nameplate = battery.nameplate();
		if (nameplate.isEmpty()) {
			problems.add(Severity.ERROR, "nameplate", PLATE, battery.name());
			return;
		}
		Nameplate plate = nameplate.get();
		if (plate.modules() > 0 && battery.modules() > plate.modules()) {
			problems.add(Severity.ERROR, "modules.many", "battery.modules", battery.modules(), plate.modules(), battery.name());
		}
		if (plate.cells() <= 0) {
			problems.add(Severity.ERROR, "nameplate.cells", PLATE + ".cells");
		}
		known("nameplate.voltage", "chargeVoltage", plate.chargeVoltage(), Severity.ERROR);
		known("nameplate.charge", "chargeCurrent", plate.chargeCurrent(), Severity.ERROR);
		known("nameplate.discharge", "dischargeCurrent", plate.dischargeCurrent(), Severity.ERROR);
		known("nameplate.capacity", "capacity", plate.capacity(), Severity.WARNING);
		boolean impossible = plate.chargeVoltage() <= plate.cells() * LOWEST_CELL || plate.chargeVoltage() > plate.cells() * HIGHEST_CELL;
		if (plate.cells() > 0 && impossible) {
			problems.add(Severity.ERROR, "nameplate.impossible", PLATE + ".chargeVoltage", Problems.number(plate.chargeVoltage()), plate.cells(),
					Problems.number(plate.cells() * LOWEST_CELL), Problems.number(plate.cells() * HIGHEST_CELL));
		}
		if (plate.chargeVoltage() <= plate.dischargeVoltage()) {
			problems.add(Severity.ERROR, "nameplate.crossed", PLATE + ".dischargeVoltage", Problems.number(plate.dischargeVoltage()),
					Problems.number(plate.chargeVoltage()));
		}
	}

	private void known(String id, String feature, double value, Severity severity) {
		if (!(value > 0 && Double.isFinite(value))) {
			problems.add(severity, id, PLATE + '.' + feature);
		}
	}

	private void hazards(Equipment equipment, String path) {
		equipment.socket().ifPresent(socket -> socket.hazards().forEach(hazard -> hazard(hazard, path + ".socket.hazards")));
		equipment.hazards().forEach(hazard -> hazard(hazard, path + ".hazards"));
	}

	private void hazard(CopiedHazard hazard, String list) {
		if (hazard.level() == Hazard.Level.DAMAGE && !hazard.acknowledged()) {
			problems.add(Severity.WARNING, "hazard", Problems.path(list, hazard) + ".acknowledged", hazard.text());
		}
	}
}
