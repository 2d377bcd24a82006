package org.busbar.api.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.wiring.Socket;

/**
 * One of the two devices of an installation, as its maker's data know it.
 *
 * @param device the maker's data
 * @param model  the model; empty when nobody told
 * @param socket the socket that the lead is in, without what a reading on the device has ruled out; empty when nobody told
 */
public record Equipment(Device device, Optional<Model> model, Optional<Socket> socket) {

	/** Ids of the protocols that it may speak, the recommended one first; none when nobody knows. */
	public List<String> protocols() {
		Stream<Model> models = model.map(Stream::of).orElseGet(() -> device.models().stream());
		return models.flatMap(one -> one.protocols().stream()).distinct().toList();
	}
}
