package org.busbar.core.adapter;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what Linux tells of the USB below {@code /sys/bus/usb/devices}; other systems have no such folder, so that nothing is found there. */
public final class UsbTree {

	/** Where Linux tells it. */
	public static final Path LINUX = Path.of("/sys/bus/usb/devices");

	private static final System.Logger LOGGER = System.getLogger(UsbTree.class.getName());
	private static final String TTY = "tty";
	private static final String NET = "net";

	private UsbTree() {
	}

	/** The devices by the names that the system has for their places; those that vanish meanwhile are left out. */
	public static List<UsbDevice> read(Path folder) {
		List<UsbDevice> devices = new ArrayList<>();
		for (Path place : entries(folder)) {
			String vendor = text(place.resolve("idVendor"));
			String product = text(place.resolve("idProduct"));
			if (!vendor.isEmpty() && !product.isEmpty()) {
				devices.add(device(vendor + ':' + product, place));
			}
		}
		return List.copyOf(devices);
	}

	private static UsbDevice device(String id, Path place) {
		Set<String> drivers = new TreeSet<>();
		Set<String> ports = new TreeSet<>();
		Set<String> networks = new TreeSet<>();
		for (Path part : entries(place)) {
			// An interface is named after its device, with a colon; a hub has its devices below itself, and these have none.
			if (part.getFileName().toString().contains(":")) {
				driver(part, drivers);
				entries(part.resolve(TTY)).forEach(port -> ports.add(port.getFileName().toString()));
				entries(part.resolve(NET)).forEach(network -> networks.add(network.getFileName().toString()));
				// Leads with a chip of their own have the port one level further down.
				entries(part).stream().filter(inner -> Files.isDirectory(inner.resolve(TTY))).forEach(inner -> ports.add(inner.getFileName().toString()));
			}
		}
		return new UsbDevice(id, text(place.resolve("manufacturer")), text(place.resolve("product")), text(place.resolve("serial")), List.copyOf(drivers),
				List.copyOf(ports), List.copyOf(networks));
	}

	private static void driver(Path part, Set<String> drivers) {
		Path link = part.resolve("driver");
		if (Files.exists(link)) {
			try {
				drivers.add(link.toRealPath().getFileName().toString());
			} catch (IOException e) {
				LOGGER.log(System.Logger.Level.DEBUG, "The driver of " + part + " vanished.", e);
			}
		}
	}

	private static List<Path> entries(Path folder) {
		List<Path> entries = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
				stream.forEach(entries::add);
			} catch (IOException e) {
				LOGGER.log(System.Logger.Level.DEBUG, folder + " cannot be listed.", e);
			}
		}
		return entries.stream().sorted().toList();
	}

	private static String text(Path file) {
		if (!Files.isRegularFile(file)) {
			return "";
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.findFirst().orElse("").strip();
		} catch (@SuppressWarnings("unused") MalformedInputException | java.io.UncheckedIOException odd) {
			return "";
		} catch (IOException e) {
			LOGGER.log(System.Logger.Level.DEBUG, file + " cannot be read.", e);
			return "";
		}
	}
}
