package org.busbar.core.configuration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;

/** What a configuration tells the doctor. */
public final class DoctorSite {

	/** Thresholds of rules that the maker's figure of the battery replaces. */
	private static final Set<String> CELL_MAXIMUM = Set.of("V-01.cell-maximum", "V-02.cell-maximum");

	private DoctorSite() {
	}

	/**
	 * The site. Sockets and wires are those of the configuration; what it has no copy of comes from the catalogue.
	 *
	 * @param catalogue what is installed; what is not is not told
	 */
	public static Site of(Configuration configuration, Catalogue catalogue) {
		Optional<Equipment> battery = configuration.battery();
		Optional<Nameplate> plate = battery.flatMap(Equipment::nameplate);
		int modules = battery.map(Equipment::modules).orElse(0);
		double capacity = modules > 0 ? plate.map(Nameplate::capacity).orElse(Double.NaN) * modules : Double.NaN;
		return new Site(configuration.protocol().flatMap(choice -> catalogue.protocol(choice.protocolId())).map(LoadedProtocol::descriptor),
				configuration.inverter().map(Equipment::deviceId).orElse(""), battery.map(DoctorSite::id).orElse(""), plate.map(Nameplate::cells).orElse(0),
				capacity,
				Set.of(), thresholds(plate), readings(configuration), Set.copyOf(configuration.lines()))
				.installed(new InstalledDevices(configuration, catalogue).installation());
	}

	private static String id(Equipment equipment) {
		return equipment.modelId().isEmpty() ? equipment.deviceId() : equipment.deviceId() + '/' + equipment.modelId();
	}

	private static Map<String, Double> thresholds(Optional<Nameplate> nameplate) {
		Map<String, Double> thresholds = new HashMap<>();
		nameplate.filter(plate -> plate.cells() > 0 && plate.chargeVoltage() > 0)
				.ifPresent(plate -> CELL_MAXIMUM.forEach(threshold -> thresholds.put(threshold, plate.chargeVoltage() / plate.cells())));
		return thresholds;
	}

	private static Map<Reading, Double> readings(Configuration configuration) {
		Map<Reading, Double> readings = new EnumMap<>(Reading.class);
		configuration.battery().filter(battery -> battery.modules() > 0).ifPresent(battery -> readings.put(Reading.MODULES, (double) battery.modules()));
		configuration.battery().flatMap(Equipment::nameplate).ifPresent(plate -> {
			put(readings, Reading.MODULE_CHARGE_VOLTAGE, plate.chargeVoltage());
			put(readings, Reading.MODULE_DISCHARGE_VOLTAGE, plate.dischargeVoltage());
			put(readings, Reading.MODULE_CHARGE_CURRENT, plate.chargeCurrent());
			put(readings, Reading.MODULE_DISCHARGE_CURRENT, plate.dischargeCurrent());
			put(readings, Reading.MODULE_CAPACITY, plate.capacity());
		});
		configuration.limits().ifPresent(limits -> {
			put(readings, Reading.SET_CHARGE_VOLTAGE, limits.chargeVoltage());
			put(readings, Reading.INVERTER_CUTOFF, limits.dischargeVoltage());
			put(readings, Reading.SET_CHARGE_CURRENT, limits.chargeCurrent());
			put(readings, Reading.SET_DISCHARGE_CURRENT, limits.dischargeCurrent());
		});
		configuration.cable().ifPresent(cable -> put(readings, Reading.LENGTH, cable.length()));
		// A later measurement of the same replaces an earlier one.
		configuration.measurements().forEach(measurement -> reading(measurement).ifPresent(reading -> put(readings, reading, measurement.value())));
		return readings;
	}

	private static void put(Map<Reading, Double> readings, Reading reading, double value) {
		if (Double.isFinite(value)) {
			readings.put(reading, value);
		}
	}

	/** Which of the readings that the doctor judges a measurement is. */
	static Optional<Reading> reading(Measurement measurement) {
		return Stream.of(Reading.Kind.values()).flatMap(kind -> Reading.of(kind, measurement.reading()).stream()).findFirst();
	}
}
