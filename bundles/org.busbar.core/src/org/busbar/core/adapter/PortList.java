package org.busbar.core.adapter;

import java.util.List;

/**
 * What is plugged in.
 *
 * @param ports    serial ports
 * @param networks CAN interfaces of Linux
 * @param others   USB devices that are converters and no serial port, or have lost theirs
 */
public record PortList(List<Port> ports, List<Network> networks, List<Other> others) {

	public PortList {
		ports = List.copyOf(ports);
		networks = List.copyOf(networks);
		others = List.copyOf(others);
	}

	/** Whether a port can be opened, as far as that is known without opening it. */
	public enum State {
		/** Nothing is known to be in the way. */
		FREE,
		/** A program has it open. */
		BUSY,
		/** This user may not open it. */
		NOT_PERMITTED
	}

	/**
	 * A serial port.
	 *
	 * @param id           what a converter's URI names, {@code /dev/ttyACM0}
	 * @param title        what the system calls it
	 * @param manufacturer as the device says; empty when it says nothing
	 * @param usb          vendor and product, {@code 16d0:117e}; empty for a port that is not USB
	 * @param serial       number of the device; empty when it has none
	 * @param driver       of the system; empty when it does not tell
	 * @param state        whether it can be opened
	 * @param known        what its USB ids say that it is; empty when they say nothing
	 * @param sentence     what is in the way and what to do, or what to think of
	 */
	public record Port(String id, String title, String manufacturer, String usb, String serial, String driver, State state, String known,
			String sentence) {
	}

	/**
	 * A CAN interface of Linux.
	 *
	 * @param name     what a converter's URI names, {@code can0}
	 * @param up       whether it takes part in its bus
	 * @param sentence how to open it, or what to do before
	 */
	public record Network(String name, boolean up, String sentence) {
	}

	/**
	 * A USB device without a serial port.
	 *
	 * @param usb      vendor and product
	 * @param title    what people call it
	 * @param sentence why it is no port and what to do
	 */
	public record Other(String usb, String title, String sentence) {
	}
}
