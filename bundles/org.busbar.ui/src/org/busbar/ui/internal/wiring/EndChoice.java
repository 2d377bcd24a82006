package org.busbar.ui.internal.wiring;

import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.wiring.Socket;
import org.busbar.core.advice.Partner;
import org.busbar.core.wiring.CableEnd;

/** Which socket one end of the cable goes into: of a maker the model, of the model the socket. What stays possible stays chosen. Used by one thread. */
public final class EndChoice {

	private List<Device> devices = List.of();
	/** What was asked for, whether it is there or not. */
	private Wanted wanted;
	private Optional<Device> device = Optional.empty();
	private Optional<Model> model = Optional.empty();
	private Optional<Socket> socket = Optional.empty();

	private record Wanted(String device, String model, String socket) {
	}

	/** @param first id of the device that is chosen as long as nobody chooses another */
	public EndChoice(String first) {
		wanted = new Wanted(first, "", "");
	}

	/** Offers what is installed; what was chosen is found again by its ids, even if it was not there for a while. */
	public void offer(List<Device> now) {
		devices = now;
		choose(wanted.device(), wanted.model(), wanted.socket());
	}

	/** Chooses by ids; where one is not there, the first that has a socket takes its place. */
	public void choose(String deviceId, String modelId, String socketId) {
		wanted = new Wanted(deviceId, modelId, socketId);
		device = devices.stream().filter(one -> one.id().equals(deviceId)).findFirst()
				.or(() -> devices.stream().filter(one -> !one.sockets().isEmpty()).findFirst()).or(() -> devices.stream().findFirst());
		model = modelList().stream().filter(one -> one.id().equals(modelId)).findFirst().or(() -> modelList().stream().findFirst());
		socket = socketList().stream().filter(one -> one.id().equals(socketId)).findFirst().or(this::usualSocket);
	}

	private Optional<Socket> usualSocket() {
		return device.flatMap(one -> CableEnd.of(one, model)).map(CableEnd::socket);
	}

	private List<Model> modelList() {
		return device.map(Device::models).orElse(List.of());
	}

	private List<Socket> socketList() {
		return device.map(one -> model.map(chosen -> chosen.sockets().stream().map(one::socket).flatMap(Optional::stream).toList()).orElse(one.sockets()))
				.orElse(List.of());
	}

	public List<String> devices() {
		return devices.stream().map(Device::name).toList();
	}

	public List<String> models() {
		return modelList().stream().map(Model::name).toList();
	}

	/** The print beside each socket. */
	public List<String> sockets() {
		return socketList().stream().map(Socket::name).toList();
	}

	/** Place of the chosen one in {@link #devices()}; -1 when there is none. */
	public int device() {
		return device.map(devices::indexOf).orElse(-1);
	}

	/** Place of the chosen one in {@link #models()}; -1 when there is none. */
	public int model() {
		return model.map(modelList()::indexOf).orElse(-1);
	}

	/** Place of the chosen one in {@link #sockets()}; -1 when there is none. */
	public int socket() {
		return socket.map(socketList()::indexOf).orElse(-1);
	}

	public void chooseDevice(int index) {
		choose(devices.get(index).id(), "", "");
	}

	public void chooseModel(int index) {
		choose(deviceId(), modelList().get(index).id(), socketId());
	}

	public void chooseSocket(int index) {
		choose(deviceId(), modelId(), socketList().get(index).id());
	}

	public String deviceId() {
		return device.map(Device::id).orElse("");
	}

	public String modelId() {
		return model.map(Model::id).orElse("");
	}

	public String socketId() {
		return socket.map(Socket::id).orElse("");
	}

	/** The maker and model, for a sentence; empty when nothing is installed. */
	public String title() {
		return device.map(one -> model.map(chosen -> one.name() + ' ' + chosen.name()).orElse(one.name())).orElse("");
	}

	/** The maker and model, to be advised on; empty when nothing is installed. */
	public Optional<Partner> partner() {
		return device.map(one -> new Partner(one, model));
	}

	/** The socket as the sources describe it; empty when none is known. */
	public Optional<CableEnd> end() {
		return device.flatMap(one -> socket.map(chosen -> new CableEnd(one, model, chosen)));
	}
}
