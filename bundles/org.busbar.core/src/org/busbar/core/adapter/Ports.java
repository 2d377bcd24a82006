package org.busbar.core.adapter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.link.LinkProvider;

/** Puts together what the links, the USB and the list of programs tell of the ports. Opens none: that alone resets some converters. */
public final class Ports {

	private final List<UsbDevice> devices;
	private final List<PortList.Network> networks;
	private final PortUsers users;

	/** This computer at this moment. */
	public static Ports ofThisComputer() {
		return new Ports(UsbTree.read(UsbTree.LINUX), CanNetworks.read(CanNetworks.LINUX), new PortUsers(PortUsers.LINUX));
	}

	Ports(List<UsbDevice> devices, List<PortList.Network> networks, PortUsers users) {
		this.devices = List.copyOf(devices);
		this.networks = List.copyOf(networks);
		this.users = users;
	}

	/** All of them, with what is in the way of each. */
	public PortList list(List<LinkProvider.Identifier> identifiers) {
		List<PortList.Other> others = new ArrayList<>();
		for (UsbDevice device : devices) {
			other(device).ifPresent(others::add);
		}
		return new PortList(identifiers.stream().map(this::port).toList(), networks, others);
	}

	/** What the USB ids of a port say that it is, and what to think of; empty when they say nothing. */
	public Optional<String> advice(String port, List<LinkProvider.Identifier> identifiers) {
		return identifiers.stream().filter(each -> each.id().equals(port)).findFirst().flatMap(each -> KnownUsb.of(usb(each)))
				.map(known -> Messages.format("advice." + known.advice(), known.title()));
	}

	private PortList.Port port(LinkProvider.Identifier identifier) {
		String name = identifier.id().substring(identifier.id().lastIndexOf('/') + 1);
		Optional<UsbDevice> device = devices.stream().filter(each -> each.ports().contains(name)).findFirst();
		String usb = usb(identifier);
		Optional<KnownUsb> known = KnownUsb.of(usb);
		Optional<String> user = users.of(path(identifier.id()).orElse(Path.of(name)));
		PortList.State state = user.isPresent() ? PortList.State.BUSY : permitted(identifier.id()) ? PortList.State.FREE : PortList.State.NOT_PERMITTED;
		String sentence = switch (state) {
			case BUSY -> Messages.format("busy", identifier.id(), user.orElse(""));
			case NOT_PERMITTED -> Messages.format("permission", identifier.id());
			case FREE -> known.map(each -> Messages.format("advice." + each.advice(), each.title()))
					.orElse(Messages.format(usb.isEmpty() ? "advice.built-in" : "advice.unknown", identifier.id()));
		};
		return new PortList.Port(identifier.id(), identifier.title(), detail(identifier, "manufacturer", device.map(UsbDevice::manufacturer)), usb,
				detail(identifier, "serial", device.map(UsbDevice::serial)), device.map(each -> String.join(", ", each.drivers())).orElse(""), state,
				known.map(KnownUsb::title).orElse(""), sentence);
	}

	private Optional<PortList.Other> other(UsbDevice device) {
		Optional<KnownUsb> known = KnownUsb.of(device.id());
		if (known.isEmpty() || !device.ports().isEmpty()) {
			return Optional.empty();
		}
		if (known.get().kind() != KnownUsb.Kind.NO_PORT) {
			return Optional.of(new PortList.Other(device.id(), known.get().title(), Messages.format("no-driver", known.get().title())));
		}
		String remedy = device.networks().isEmpty()
				? Messages.format("advice." + known.get().advice(), known.get().title())
				: Messages.format("network", known.get().title(), String.join(", ", device.networks()));
		return Optional.of(new PortList.Other(device.id(), known.get().title(), remedy));
	}

	private static String usb(LinkProvider.Identifier identifier) {
		return identifier.details().getOrDefault("usb", "");
	}

	private static String detail(LinkProvider.Identifier identifier, String name, Optional<String> other) {
		String value = identifier.details().getOrDefault(name, "");
		return value.isEmpty() ? other.orElse("") : value;
	}

	/** A port that is no file, as on Windows, is told by its opening only. */
	private static boolean permitted(String id) {
		return path(id).filter(Files::exists).map(file -> Files.isReadable(file) && Files.isWritable(file)).orElse(true);
	}

	private static Optional<Path> path(String id) {
		try {
			return id.startsWith("/") ? Optional.of(Path.of(id)) : Optional.empty();
		} catch (@SuppressWarnings("unused") InvalidPathException odd) {
			return Optional.empty();
		}
	}
}
