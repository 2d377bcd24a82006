package org.busbar.core.configuration;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The socket in use, and which settings are for it. Menus have the same setting once for each port and once for each bit rate, and say which in their own words:
 * {@code Settings > Services > BMS-Can port}, {@code CAN-bus BMS LV (500 kbit/s)}.
 *
 * @param socket  its name; empty when not known
 * @param bitRate of the bus in bit/s; 0 when not known
 */
record MenuPort(String socket, int bitRate) {

	private static final Pattern RATE = Pattern.compile("\\((\\d{2,4}) kbit/s\\)");
	private static final int KILO = 1000;

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
