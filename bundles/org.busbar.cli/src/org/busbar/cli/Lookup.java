package org.busbar.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.cli.console.Console;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.ProtocolOptionException;
import org.eclipse.osgi.util.NLS;

/** Finds by id. What is not there fails with the ids that there are, the nearest first, and with what is wrong with the data, which may be the reason. */
final class Lookup {

	private final Services services;

	Lookup(Services services) {
		this.services = services;
	}

	Console console() {
		return services.console();
	}

	Catalogue catalogue() {
		return services.catalogue();
	}

	Device brand(String id) {
		return catalogue().brand(id).orElseThrow(() -> unknown(Messages.unknown_brand, id, catalogue().brands().stream().map(Device::id).toList()));
	}

	Device battery(String id) {
		return catalogue().battery(id).orElseThrow(() -> unknown(Messages.unknown_battery, id, catalogue().batteries().stream().map(Device::id).toList()));
	}

	Model model(Device device, String id) {
		return device.model(id)
				.orElseThrow(() -> unknown(NLS.bind(Messages.unknown_model, device.name(), "{0}"), id, device.models().stream().map(Model::id).toList()));
	}

	/** The protocol with its options chosen. */
	EffectiveProtocol protocol(String id, Map<String, String> options) {
		LoadedProtocol protocol = catalogue().protocol(id).orElseThrow(
				() -> unknown(Messages.unknown_protocol, id, catalogue().protocols().stream().map(loaded -> loaded.descriptor().id()).toList()));
		try {
			EffectiveProtocol effective = EffectiveProtocol.of(protocol, options);
			effective.problems().forEach(problem -> services.console().tell(
					NLS.bind(Messages.warning, NLS.bind(Messages.mapping_problem, new Object[]{id, problem.message(), problem.signal(), problem.text()}))));
			return effective;
		} catch (ProtocolOptionException refused) {
			throw new CommandFailure(ExitCode.USAGE, String.valueOf(refused.getMessage()), refused);
		}
	}

	boolean hasProtocol(String id) {
		return catalogue().protocol(id).isPresent();
	}

	ConverterProvider converter(String scheme) {
		return services.converters().converter(scheme).orElseThrow(() -> unknown(Messages.unknown_converter, scheme, services.converters().schemes()));
	}

	private CommandFailure unknown(String message, String id, List<String> known) {
		catalogue().problems().forEach(problem -> services.console().tell(NLS.bind(Messages.warning, problem)));
		StringBuilder text = new StringBuilder(NLS.bind(message, id));
		Optional<String> nearest = Nearest.of(id, known);
		nearest.ifPresent(near -> text.append(' ').append(NLS.bind(Messages.did_you_mean, near)));
		text.append(' ').append(known.isEmpty() ? Messages.none_installed : NLS.bind(Messages.known_ids, String.join(", ", known)));
		return new CommandFailure(ExitCode.USAGE, text.toString());
	}
}
