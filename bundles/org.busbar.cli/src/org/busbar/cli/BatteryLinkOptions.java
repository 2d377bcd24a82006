package org.busbar.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;

/** How a battery is watched over its own link. */
final class BatteryLinkOptions {

	@Option(names = "--port", paramLabel = "URI", descriptionKey = "battery-port")
	Optional<String> port = Optional.empty();

	@Option(names = "--socket", paramLabel = "ID", descriptionKey = "battery-link-socket")
	Optional<String> socket = Optional.empty();

	@Option(names = "--idle-volts", paramLabel = "V", descriptionKey = "battery-idle-volts")
	Optional<Double> idleVolts = Optional.empty();

	@Option(names = "--allow-session-key", descriptionKey = "battery-allow-key")
	boolean allowKey;

	@Option(names = "--site", paramLabel = "NAME", descriptionKey = "battery-site")
	Optional<String> site = Optional.empty();

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "battery-converter")
	Optional<String> converter = Optional.empty();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "battery-seconds")
	Optional<BigDecimal> seconds = Optional.empty();

	@Option(names = "--record", paramLabel = "FILE", descriptionKey = "battery-record")
	Optional<Path> file = Optional.empty();
}
