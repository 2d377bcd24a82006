package org.busbar.link.serial;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

/**
 * The serial ports of this computer, 8 data bits, no parity, 1 stop bit, no flow control. Options: {@code baud}, 115200 unless given; a converter that is USB
 * itself takes any.
 */
public final class SerialLinkProvider implements LinkProvider {

	private static final int USUAL_BAUD = 115_200;
	private static final int DATA_BITS = 8;
	private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
	/** What a second opener of a locked port gets. */
	private static final int NO_SUCH_FILE = 2;
	private static final int NO_SUCH_DEVICE_OR_ADDRESS = 6;
	private static final int WOULD_BLOCK = 11;
	private static final int BUSY = 16;
	private static final int NO_SUCH_DEVICE = 19;
	private static final int WINDOWS_NO_SUCH_FILE = 2;
	private static final int WINDOWS_NO_SUCH_PATH = 3;
	private static final int WINDOWS_ACCESS_DENIED = 5;
	private static final int WINDOWS_SHARING_VIOLATION = 32;

	/** Made when the first port is opened; jSerialComm loads its library then. */
	private static final class Ports {

		private static final OpenPorts OPEN = new OpenPorts();

		static {
			SerialPort.addShutdownHook(new Thread(OPEN::awaitClosed, "busbar-ports"));
		}
	}

	/** Declarative services hands over the folder that the bundle may write to: a site may forbid programs in the temporary one. */
	public void activate(BundleContext context) {
		@Nullable
		File folder = context.getDataFile("native");
		if (folder != null) {
			NativeLibrary.provide(folder.toPath());
		}
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
			return new SerialLink(id, port, Ports.OPEN);
		} catch (SerialPortInvalidPortException e) {
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

	/** The numbers are those of the system's own calls, and jSerialComm's are not always the ones of the call that failed: what the file system says counts more. */
	private static String refusal(String id, int error) {
		if (WINDOWS) {
			return switch (error) {
				case WINDOWS_NO_SUCH_FILE, WINDOWS_NO_SUCH_PATH -> Messages.format("missing", id);
				case WINDOWS_ACCESS_DENIED, WINDOWS_SHARING_VIOLATION -> Messages.format("busy", id);
				default -> Messages.format("failed", id, error);
			};
		}
		Path file = Path.of(id);
		if (!Files.exists(file)) {
			return Messages.format("missing", id);
		}
		if (!Files.isReadable(file) || !Files.isWritable(file)) {
			return Messages.format("permission", id);
		}
		return switch (error) {
			case BUSY, WOULD_BLOCK, NO_SUCH_FILE -> Messages.format("busy", id);
			case NO_SUCH_DEVICE, NO_SUCH_DEVICE_OR_ADDRESS -> Messages.format("missing", id);
			default -> Messages.format("failed", id, error);
		};
	}
}
