package org.busbar.core.configuration;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.api.protocol.Role;

/**
 * The socket in use, and which settings are for it. Menus have the same setting once for each port and once for each bit rate, and say which in their own words:
 * {@code Settings > Services > BMS-Can port}, {@code CAN-bus BMS LV (500 kbit/s)}.
 *
 * @param socket  its name; empty when not known
 * @param bitRate of the bus in bit/s; 0 when not known
 */
public record MenuPort(String socket, int bitRate) {

	private static final Pattern RATE = Pattern.compile("\\((\\d{2,4}) kbit/s\\)");
	private static final int KILO = 1000;

	/** Settings of both sides that the menus have for another port or another bit rate than the site uses, so that nobody has to set them. */
	public static List<SiteSetting> elsewhere(Configuration configuration) {
		return Stream.of(Role.values()).flatMap(side -> {
			List<SiteSetting> selecting = selecting(configuration, side);
			List<SiteSetting> here = of(configuration, side).among(selecting);
			return selecting.stream().filter(setting -> !here.contains(setting));
		}).toList();
	}

	/** Settings of a side that make it speak the protocol of the site; one of them will do. */
	static List<SiteSetting> selecting(Configuration configuration, Role side) {
		String protocol = configuration.protocol().map(ProtocolChoice::protocolId).orElse("");
		return configuration.settings().stream().filter(setting -> setting.side() == side && setting.selects().contains(protocol)).toList();
	}

	private static MenuPort of(Configuration configuration, Role side) {
		return new MenuPort(configuration.equipment(side).flatMap(Equipment::socket).map(CopiedSocket::name).orElse(""),
				configuration.protocol().map(ProtocolChoice::bitRate).orElse(0));
	}

	/** Those of several settings of which one will do that are for this port. Where none names the port or the bit rate, its words are no ground to leave one out. */
	List<SiteSetting> among(List<SiteSetting> settings) {
		return preferred(preferred(settings, this::isAtPort), this::isAtRate);
	}

	private static List<SiteSetting> preferred(List<SiteSetting> settings, Predicate<SiteSetting> test) {
		List<SiteSetting> fitting = settings.stream().filter(test).toList();
		return fitting.isEmpty() ? settings : fitting;
	}

	private boolean isAtPort(SiteSetting setting) {
		return !socket.isEmpty() && List.of(setting.path().split(" > ")).contains(socket + " port");
	}

	private boolean isAtRate(SiteSetting setting) {
		Matcher rate = RATE.matcher(setting.value());
		return bitRate == 0 || !rate.find() || Integer.parseInt(rate.group(1)) * KILO == bitRate;
	}
}
