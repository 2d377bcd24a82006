package org.busbar.cli;

import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.wiring.Socket;
import org.busbar.core.wiring.CableEnd;
import org.eclipse.osgi.util.NLS;

/** Which end of a cable somebody means. What is not there fails with what there is. */
final class CableChoice {

	private final Lookup lookup;

	CableChoice(Lookup lookup) {
		this.lookup = lookup;
	}

	/** A socket of a device: the one that was named, else the one that a CAN cable goes into. */
	CableEnd end(Device device, Optional<String> modelId, Optional<String> socketId) {
		Optional<Model> chosen = modelId.map(id -> lookup.model(device, id));
		if (socketId.isEmpty()) {
			return CableEnd.of(device, chosen).orElseThrow(() -> new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_socket, device.name())));
		}
		String id = socketId.get();
		List<String> known = chosen.map(Model::sockets).orElse(device.sockets().stream().map(Socket::id).toList());
		Optional<Socket> found = device.socket(id).filter(one -> known.contains(id));
		if (found.isEmpty()) {
			String name = chosen.map(one -> device.name() + ' ' + one.name()).orElse(device.name());
			throw new CommandFailure(ExitCode.USAGE,
					NLS.bind(Messages.unknown_socket, name, id) + ' ' + NLS.bind(Messages.known_ids, String.join(", ", known)));
		}
		return chosen.isPresent() ? new CableEnd(device, chosen, found.get()) : CableEnd.at(device, found.get());
	}
}
