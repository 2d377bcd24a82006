package org.busbar.core.configuration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.api.protocol.ProtocolDescriptor;

/** What a configuration tells the doctor of the installation. */
public final class DoctorSite {

	/** Thresholds of rules that the maker's figure of the battery replaces. */
	private static final Set<String> CELL_MAXIMUM = Set.of("V-01.cell-maximum", "V-02.cell-maximum");

	private DoctorSite() {
	}

	/**
	 * The site.
	 *
	 * @param protocol the protocol that the configuration names, where it is installed
	 */
	public static Site of(Configuration configuration, Optional<ProtocolDescriptor> protocol) {
		Optional<Equipment> battery = configuration.battery();
		Optional<Nameplate> plate = battery.flatMap(Equipment::nameplate);
		int modules = battery.map(Equipment::modules).orElse(0);
		double capacity = modules > 0 ? plate.map(Nameplate::capacity).orElse(Double.NaN) * modules : Double.NaN;
		return new Site(protocol, configuration.inverter().map(Equipment::deviceId).orElse(""), battery.map(DoctorSite::id).orElse(""),
				plate.map(Nameplate::cells).orElse(0), capacity, Set.of(), thresholds(plate), readings(configuration), Set.copyOf(configuration.lines()));
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
		configuration.cable().filter(cable -> Double.isFinite(cable.length())).ifPresent(cable -> readings.put(Reading.LENGTH, cable.length()));
		// A later measurement of the same replaces an earlier one.
		configuration.measurements().stream().filter(measurement -> Double.isFinite(measurement.value()))
				.forEach(measurement -> reading(measurement).ifPresent(reading -> readings.put(reading, measurement.value())));
		return readings;
	}

	/** Whether anything was measured that the doctor can judge without a bus. */
	public static boolean isMeasured(Configuration configuration) {
		return configuration.measurements().stream().filter(measurement -> Double.isFinite(measurement.value())).map(DoctorSite::reading).flatMap(Optional::stream)
				.anyMatch(reading -> reading.kind() == Reading.Kind.MEASURED);
	}

	/** Which of the readings that the doctor judges a measurement is. */
	static Optional<Reading> reading(Measurement measurement) {
		return Stream.of(Reading.Kind.values()).flatMap(kind -> Reading.of(kind, measurement.reading()).stream()).findFirst();
	}
}
