package org.busbar.core.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.fact.Confidence;

/**
 * A battery or an inverter for which a protocol is wanted.
 *
 * @param device its maker
 * @param model  the model; empty when any of the maker's may be meant
 */
public record Partner(Device device, Optional<Model> model) {

	/** Maker and model for a sentence. */
	public String title() {
		return model.map(one -> one.name().contains(device.name()) ? one.name() : device.name() + ' ' + one.name()).orElse(device.name());
	}

	/** Ids of the protocols that it is known to speak, the recommended one first; none when nobody knows. */
	public List<String> protocols() {
		return models().flatMap(one -> one.protocols().stream()).distinct().toList();
	}

	/** What is to be set on it so that it speaks a protocol. Menus have the same once for each port; those of ports that it does not have are left out. */
	List<Setting> settings(String protocol) {
		return device.settings().stream().filter(setting -> setting.selects().contains(protocol) && device.sockets().stream()
				.noneMatch(socket -> isOfPort(setting.path(), socket.name()) && models().noneMatch(one -> one.sockets().contains(socket.id())))).toList();
	}

	/**
	 * Whether a way through the menus of a device leads to a port.
	 *
	 * @param path   its steps, parted by {@code " > "}
	 * @param socket the name of the port's socket; empty when not known
	 */
	public static boolean isOfPort(String path, String socket) {
		return !socket.isEmpty() && List.of(path.split(" > ")).contains(socket + " port");
	}

	/** What it does with a protocol besides what the protocol says. */
	List<Use> uses(String protocol) {
		return device.uses().stream().filter(use -> use.protocol().equals(protocol) && models().anyMatch(one -> use.concerns(one.id()))).toList();
	}

	/** Whether nothing better than a conclusion says that it speaks the protocol, where anything is said beside the list of its model. */
	boolean guesses(String protocol) {
		List<Confidence> told = Stream.concat(settings(protocol).stream().map(Setting::confidence), uses(protocol).stream().map(Use::confidence)).toList();
		return !told.isEmpty() && told.stream().allMatch(Confidence.INFERRED::equals);
	}

	private Stream<Model> models() {
		return model.map(Stream::of).orElseGet(() -> device.models().stream());
	}
}
