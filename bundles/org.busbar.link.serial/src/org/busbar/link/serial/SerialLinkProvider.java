package org.busbar.link.serial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;
import org.osgi.framework.BundleContext;

import com.fazecast.jSerialComm.SerialPort;

/**
 * The serial ports of this computer, 8 data bits, no parity, 1 stop bit, no flow control. Options: {@code baud}, 115200 unless given; a converter that is USB
 * itself takes any.
 */
public final class SerialLinkProvider implements LinkProvider {

	private static final int USUAL_BAUD = 115_200;
	private static final int DATA_BITS = 8;
	private static final int NOT_PERMITTED = 1;
	private static final int NO_SUCH_FILE = 2;
	private static final int NO_SUCH_DEVICE_OR_ADDRESS = 6;
	private static final int WOULD_BLOCK = 11;
	private static final int ACCESS_DENIED = 13;
	private static final int BUSY = 16;
	private static final int NO_SUCH_DEVICE = 19;

	/** Declarative services hands over the folder that the bundle may write to: a site may forbid programs in the temporary one. */
	public void activate(BundleContext context) {
		NativeLibrary.provide(context.getDataFile("native").toPath());
	}

	@Override
	public List<Identifier> list() {
		List<Identifier> ports = new ArrayList<>();
		try {
			for (SerialPort port : SerialPort.getCommPorts()) {
				ports.add(new Identifier(port.getSystemPortPath(), port.getPortDescription(), details(port)));
			}
		} catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError unloadable) {
			System.getLogger(SerialLinkProvider.class.getName()).log(System.Logger.Level.WARNING, Messages.format("library", unloadable), unloadable);
		}
		return List.copyOf(ports);
	}

	private static Map<String, String> details(SerialPort port) {
		Map<String, String> details = new LinkedHashMap<>();
		if (port.getVendorID() > 0) {
			details.put("usb", String.format(Locale.ROOT, "%04x:%04x", port.getVendorID(), port.getProductID()));
		}
		put(details, "manufacturer", port.getManufacturer());
		put(details, "serial", port.getSerialNumber());
		put(details, "location", port.getPortLocation());
		return details;
	}

	private static void put(Map<String, String> details, String name, String value) {
		if (!value.isBlank() && !value.equals("Unknown")) {
			details.put(name, value);
		}
	}

	@Override
	public Link open(String id, Map<String, String> options) throws IOException {
		try {
			SerialPort port = SerialPort.getCommPort(id);
			port.setComPortParameters(baud(id, options), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
			port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
			port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, SerialLink.SHORTEST_WAIT_MILLIS, 0);
			if (!port.openPort(0)) {
				throw new IOException(refusal(id, port.getLastErrorCode()));
			}
			return new SerialLink(id, port);
		} catch (IllegalArgumentException e) {
			// jSerialComm says so of a port that is not there.
			throw new IOException(Messages.format("missing", id), e);
		} catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError unloadable) {
			throw new IOException(Messages.format("library", unloadable), unloadable);
		}
	}

	private static int baud(String id, Map<String, String> options) throws IOException {
		String text = options.getOrDefault("baud", Integer.toString(USUAL_BAUD));
		try {
			int baud = Integer.parseInt(text);
			if (baud > 0) {
				return baud;
			}
		} catch (NumberFormatException e) {
			throw new IOException(Messages.format("baud", id, text), e);
		}
		throw new IOException(Messages.format("baud", id, text));
	}

	private static String refusal(String id, int error) {
		return switch (error) {
			case NO_SUCH_FILE, NO_SUCH_DEVICE, NO_SUCH_DEVICE_OR_ADDRESS -> Messages.format("missing", id);
			case BUSY, WOULD_BLOCK -> Messages.format("busy", id);
			case ACCESS_DENIED, NOT_PERMITTED -> Messages.format("permission", id);
			default -> Messages.format("failed", id, error);
		};
	}
}
