package org.busbar.ui.internal.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.wiring.Socket;
import org.busbar.core.wiring.CableEnd;
import org.eclipse.osgi.util.NLS;

/**
 * A socket that one end of a cable can go into, as it is chosen from a list.
 *
 * @param end   the socket with its device and model
 * @param title what the list calls it
 */
record EndChoice(CableEnd end, String title) {

	/** Every socket of every model, and those that no model is said to have; the usual socket of a model first. */
	static List<EndChoice> of(List<Device> devices) {
		List<EndChoice> choices = new ArrayList<>();
		for (Device device : devices) {
			for (Model model : device.models()) {
				List<Socket> sockets = model.sockets().stream().map(device::socket).flatMap(Optional::stream).toList();
				CableEnd.of(device, Optional.of(model)).ifPresent(usual -> {
					choices.add(choice(usual));
					sockets.stream().filter(socket -> !socket.id().equals(usual.socket().id()))
							.forEach(socket -> choices.add(choice(new CableEnd(device, Optional.of(model), socket))));
				});
			}
			device.sockets().stream().filter(socket -> device.models().stream().noneMatch(model -> model.sockets().contains(socket.id())))
					.forEach(socket -> choices.add(choice(new CableEnd(device, Optional.empty(), socket))));
		}
		return choices;
	}

	/** How it is remembered from one start to the next. */
	String key() {
		return end.device().id() + '/' + end.model().map(Model::id).orElse("") + '/' + end.socket().id();
	}

	private static EndChoice choice(CableEnd end) {
		String socket = end.socket().name();
		return new EndChoice(end, end.model().map(model -> NLS.bind(Messages.end, new Object[]{end.device().name(), model.name(), socket}))
				.orElse(NLS.bind(Messages.end_without_model, end.device().name(), socket)));
	}
}
