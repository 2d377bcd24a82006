package org.busbar.core.adapter;

import java.util.List;

/**
 * A device on the USB of this computer.
 *
 * @param id           vendor and product, {@code 1d50:606f}
 * @param manufacturer as the device says; empty when it says nothing
 * @param product      the same
 * @param serial       the same
 * @param drivers      the drivers of its interfaces, each once
 * @param ports        names of its serial ports, {@code ttyACM0}
 * @param networks     names of its network interfaces, {@code can0}
 */
public record UsbDevice(String id, String manufacturer, String product, String serial, List<String> drivers, List<String> ports, List<String> networks) {

	public UsbDevice {
		drivers = List.copyOf(drivers);
		ports = List.copyOf(ports);
		networks = List.copyOf(networks);
	}
}
