package org.busbar.core.adapter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads which network interfaces of Linux are CAN buses, below {@code /sys/class/net}; other systems have no such folder, so that nothing is found there. */
public final class CanNetworks {

	/** Where Linux tells it. */
	public static final Path LINUX = Path.of("/sys/class/net");

	private static final System.Logger LOGGER = System.getLogger(CanNetworks.class.getName());
	/** ARPHRD_CAN of {@code linux/if_arp.h}. */
	private static final String CAN = "280";
	/** IFF_UP of {@code linux/if.h}. */
	private static final int UP = 1;

	private CanNetworks() {
	}

	/** The CAN interfaces by name, with what to do; those that vanish meanwhile are left out. */
	public static List<PortList.Network> read(Path folder) {
		List<PortList.Network> networks = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> interfaces = Files.newDirectoryStream(folder)) {
				for (Path each : interfaces) {
					if (text(each.resolve("type")).equals(CAN)) {
						networks.add(network(each.getFileName().toString(), isUp(text(each.resolve("flags")))));
					}
				}
			} catch (IOException e) {
				LOGGER.log(System.Logger.Level.DEBUG, folder + " cannot be listed.", e);
			}
		}
		return networks.stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
	}

	private static PortList.Network network(String name, boolean up) {
		return new PortList.Network(name, up, Messages.format(up ? "can.up" : "can.down", name));
	}

	private static boolean isUp(String flags) {
		try {
			return (Integer.decode(flags) & UP) != 0;
		} catch (@SuppressWarnings("unused") NumberFormatException gone) {
			return false;
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file).strip();
		} catch (IOException e) {
			LOGGER.log(System.Logger.Level.DEBUG, file + " cannot be read.", e);
			return "";
		}
	}
}
