package org.busbar.core.configuration;

import java.util.List;
import java.util.Optional;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.doctor.Severity;
import org.busbar.api.protocol.Role;

/**
 * What is wrong with a configuration, missing or still to be done. A pure function of the record, quick enough to be asked after every key: it looks into no
 * catalogue and no file. What the sources say was copied.
 */
public final class Validation {

	private final Configuration configuration;
	private final Problems problems = new Problems();

	private Validation(Configuration configuration) {
		this.configuration = configuration;
	}

	/** All problems, in the order of the document. */
	public static List<ConfigurationProblem> problems(Configuration configuration) {
		return new Validation(configuration).check();
	}

	private List<ConfigurationProblem> check() {
		if (configuration.title().isBlank()) {
			problems.add(Severity.WARNING, "title", "title");
		}
		converter();
		device(Role.BATTERY, "battery");
		device(Role.INVERTER, "inverter");
		EquipmentChecks.check(configuration, problems);
		CableChecks.check(configuration, problems);
		protocol();
		LimitChecks.check(configuration, problems);
		WorkChecks.check(configuration, problems);
		MeasurementChecks.check(configuration, problems);
		return problems.found();
	}

	private void converter() {
		if (!configuration.converter().isEmpty()) {
			try {
				ConverterUri.parse(configuration.converter());
			} catch (IllegalArgumentException malformed) {
				problems.add(Severity.ERROR, "converter", "converter", String.valueOf(malformed.getMessage()));
			}
		}
	}

	private void device(Role role, String path) {
		if (configuration.equipment(role).isEmpty()) {
			problems.add(Severity.ERROR, path, path);
		}
	}

	private void protocol() {
		Optional<ProtocolChoice> chosen = configuration.protocol();
		if (chosen.isEmpty() || chosen.get().protocolId().isBlank()) {
			problems.add(Severity.ERROR, "protocol", "protocol");
			return;
		}
		ProtocolChoice protocol = chosen.get();
		if (protocol.bitRate() <= 0) {
			problems.add(Severity.WARNING, "protocol.bit-rate", "protocol.bitRate");
		}
		for (Role role : Role.values()) {
			configuration.equipment(role).ifPresent(equipment -> spoken(protocol, equipment));
		}
	}

	private void spoken(ProtocolChoice protocol, Equipment equipment) {
		if (equipment.protocols().isEmpty()) {
			problems.add(Severity.WARNING, "protocol.unknown", "protocol.protocolId", protocol.title(), equipment.name());
		} else if (!equipment.protocols().contains(protocol.protocolId())) {
			problems.add(Severity.ERROR, "protocol.other", "protocol.protocolId", protocol.title(), equipment.name(), String.join(", ", equipment.protocols()));
		}
	}
}
