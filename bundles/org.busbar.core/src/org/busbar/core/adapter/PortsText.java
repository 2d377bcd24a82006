package org.busbar.core.adapter;

import org.busbar.core.export.TextTable;

/** The ports for a terminal. */
public final class PortsText {

	private PortsText() {
	}

	/** A line for each port, and below it what to do. */
	public static String of(PortList list) {
		StringBuilder text = new StringBuilder();
		if (list.ports().isEmpty()) {
			text.append(Messages.format("none")).append('\n');
		} else {
			TextTable table = new TextTable("");
			for (PortList.Port port : list.ports()) {
				table.row(port.id(), port.usb(), port.manufacturer(), port.known().isEmpty() ? port.title() : port.known(), port.serial(), port.driver(),
						Messages.format("state." + port.state()));
			}
			text.append(table);
			text.append('\n');
			list.ports().forEach(port -> text.append(port.id()).append(": ").append(port.sentence()).append('\n'));
		}
		if (!list.networks().isEmpty()) {
			text.append('\n').append(Messages.format("networks")).append('\n');
			list.networks().forEach(network -> text.append("  ").append(network.sentence()).append('\n'));
		}
		if (!list.others().isEmpty()) {
			text.append('\n').append(Messages.format("no-ports")).append('\n');
			list.others().forEach(
					other -> text.append("  ").append(other.usb()).append("  ").append(other.title()).append(": ").append(other.sentence()).append('\n'));
		}
		return text.toString();
	}
}
