package org.busbar.core.wiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;

/**
 * The socket that one end of a cable goes into.
 *
 * @param device the maker's data
 * @param model  the model that was chosen; empty when the socket was chosen without one
 * @param socket one of the device's sockets
 */
public record CableEnd(Device device, Optional<Model> model, Socket socket) {

	/**
	 * The socket that a CAN cable to this model goes into: the first of the model's sockets that has a CAN pin, else the model's first.
	 *
	 * @param model one of the device's models; empty for the first one
	 * @return empty when no socket is known
	 */
	public static Optional<CableEnd> of(Device device, Optional<Model> model) {
		Optional<Model> chosen = model.or(() -> device.models().stream().findFirst());
		List<Socket> sockets = chosen.stream().flatMap(one -> one.sockets().stream()).map(device::socket).flatMap(Optional::stream).toList();
		List<Socket> candidates = sockets.isEmpty() && model.isEmpty() ? device.sockets() : sockets;
		Optional<Socket> withCan = candidates.stream().filter(CableEnd::hasCan).findFirst();
		return withCan.or(() -> candidates.stream().findFirst()).map(socket -> new CableEnd(device, chosen, socket));
	}

	private static boolean hasCan(Socket socket) {
		return signals(socket).anyMatch(signal -> SignalKind.of(signal) == SignalKind.CAN);
	}

	private static Stream<String> signals(Socket socket) {
		return socket.pins().stream().flatMap(pin -> pin.assignments().stream()).map(Assignment::signal);
	}

	/** Every signal that any source sees on any pin of the socket. */
	Stream<String> signals() {
		return signals(socket);
	}

	/** The pins that any source sees the signal on, with everything said for it. */
	List<PinClaim> claims(String signal) {
		List<Pin> pins = socket.pins().stream().filter(pin -> pin.assignments().stream().anyMatch(assignment -> assignment.signal().equals(signal))).toList();
		return pins.stream().map(pin -> PinClaim.of(signal, pin, pins)).toList();
	}

	/** The numbers of the pins that no source says anything of. They stay unconnected. */
	public List<Integer> unknownPins() {
		return socket.pins().stream().filter(pin -> !pin.known()).map(Pin::number).toList();
	}

	/** Maker and socket for a sentence. */
	public String title() {
		return device.name() + ' ' + socket.name();
	}
}
