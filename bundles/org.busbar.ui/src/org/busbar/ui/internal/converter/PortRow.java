package org.busbar.ui.internal.converter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.busbar.core.adapter.PortList;
import org.eclipse.osgi.util.NLS;

/**
 * A line of the table of what is plugged in.
 *
 * @param port     what a converter's URI names; empty for a USB device that is neither a port nor a network interface
 * @param scheme   kind of converter that it certainly is; empty where that is not known
 * @param device   what it is
 * @param maker    as the device says
 * @param usb      vendor and product
 * @param driver   of the system
 * @param state    whether it can be opened
 * @param probable whether it can be asked what it is
 * @param sentence what is in the way, or what to think of, and what to do
 */
record PortRow(String port, String scheme, String device, String maker, String usb, String driver, String state, boolean probable, String sentence) {

	/** @param open the port of the bus that is open, as its converter names it; empty where none is */
	static List<PortRow> of(PortList list, Optional<String> open) {
		Stream<PortRow> ports = list.ports().stream().map(port -> of(port, open.filter(port.id()::equals).isPresent()));
		return Stream.of(ports, list.networks().stream().map(PortRow::of), list.others().stream().map(PortRow::of)).flatMap(Function.identity()).toList();
	}

	private static PortRow of(PortList.Port port, boolean open) {
		String device = port.known().isEmpty() ? port.title() : port.known();
		// The system only says that some program has it, and that is Busbar.
		String state = open ? Messages.port_open : state(port.state());
		return new PortRow(port.id(), "", device, port.manufacturer(), port.usb(), port.driver(), state, !open && port.state() == PortList.State.FREE,
				open ? NLS.bind(Messages.port_open_sentence, port.id()) : port.sentence());
	}

	private static PortRow of(PortList.Network network) {
		return new PortRow(network.name(), "socketcan", Messages.kind_socketcan, "", "", "", network.up() ? Messages.port_up : Messages.port_down, false,
				network.sentence());
	}

	private static PortRow of(PortList.Other other) {
		return new PortRow("", "", other.title(), "", other.usb(), "", Messages.port_none, false, other.sentence());
	}

	private static String state(PortList.State state) {
		return switch (state) {
			case FREE -> Messages.port_free;
			case BUSY -> Messages.port_busy;
			case NOT_PERMITTED -> Messages.port_not_permitted;
		};
	}

	/** As it stands in the columns. */
	String[] cells() {
		return new String[]{port.isEmpty() ? Messages.port_nameless : port, device, maker, usb, driver, state};
	}
}
