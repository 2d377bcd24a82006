package org.busbar.converter.slcan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a firmware does with the commands of SLCAN. The differences are dangerous: what listens only with one opens normally with another, so nothing is sent to
 * a firmware that is not one of these. Sources: the LAWICEL CAN232 manual 1.3; the firmware sources normaldotcom/canable-fw and canable2-fw (b158aa7),
 * Nakakiyo092's canable2-fw, Elmue's CANable 2.5, WeActStudio USB2CANFDV1, collin80/ESP32RET.
 */
enum SlcanDialect {

	/** CANUSB, CAN232, USBtin, Nakakiyo092's CANable 2 and others that keep to LAWICEL's manual: every command is answered. */
	LAWICEL("LAWICEL", true, List.of("L"), List.of("O"), true, true, Map.of(800_000, "S7")),
	/** ESP32RET in its LAWICEL mode: sends frames of 29 bits as frames of 11. */
	ESP32RET("ESP32RET (LAWICEL)", true, List.of("L"), List.of("O"), false, false, Map.of(800_000, "S7")),
	/** CANable 1 with its stock firmware: answers nothing. {@code L} is not known to it. */
	CANABLE("CANable", false, List.of("M1", "O"), List.of("M0", "O"), false, true, Map.of(750_000, "S7")),
	/** CANable 2 with its stock firmware: answers nothing. Its 750 kbit/s are too far off to be offered. */
	CANABLE2("CANable 2", false, List.of("M1", "O"), List.of("M0", "O"), false, true, Map.of(83_300, "S9")),
	/** CANable 2.5: {@code L} would ask for reports of the bus load. */
	CANABLE25("CANable 2.5", false, List.of("OS"), List.of("ON"), false, true, Map.of()),
	/** WeActStudio USB2CANFD: {@code X} would begin an upgrade of the firmware. */
	WEACT("WeActStudio", true, List.of("M1", "O"), List.of("M0", "O"), false, true,
			Map.of(800_000, "S7", 83_300, "S9", 75_000, "SA", 62_500, "SB", 33_300, "SC", 5_000, "SD"));

	private final String title;
	private final boolean answers;
	private final List<String> listen;
	private final List<String> normal;
	private final boolean status;
	private final boolean sendsExtended;
	private final SortedMap<Integer, String> rates = new TreeMap<>(Map.of(10_000, "S0", 20_000, "S1", 50_000, "S2", 100_000, "S3", 125_000, "S4", 250_000,
			"S5", 500_000, "S6", 1_000_000, "S8"));

	SlcanDialect(String title, boolean answers, List<String> listen, List<String> normal, boolean status, boolean sendsExtended, Map<Integer, String> more) {
		this.title = title;
		this.answers = answers;
		this.listen = listen;
		this.normal = normal;
		this.status = status;
		this.sendsExtended = sendsExtended;
		rates.putAll(more);
	}

	/** What people call it. */
	String title() {
		return title;
	}

	/** How a URI names it. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The dialect that a URI names. */
	static Optional<SlcanDialect> of(String id) {
		return List.of(values()).stream().filter(dialect -> dialect.id().equals(id)).findFirst();
	}

	/** The ids of all. */
	static String ids() {
		return String.join(", ", List.of(values()).stream().map(SlcanDialect::id).toList());
	}

	/** Whether it answers a command with a carriage return, and with a bell when it refuses. */
	boolean answers() {
		return answers;
	}

	/** Whether {@code s} sets the bit timing registers, as LAWICEL's manual has it. */
	boolean timing() {
		return this == LAWICEL;
	}

	/** The commands that open the bus to listen only. */
	List<String> listen() {
		return listen;
	}

	/** The commands that open the bus as a node that acknowledges. */
	List<String> normal() {
		return normal;
	}

	/** Whether {@code F} asks for the status flags. */
	boolean status() {
		return status;
	}

	/** Whether it sends a frame of 29 bits as such. */
	boolean sendsExtended() {
		return sendsExtended;
	}

	/** The command for each bit rate that it has exactly. */
	SortedMap<Integer, String> rates() {
		return rates;
	}

	/** Whether a version is a number, as LAWICEL's manual has it, and not a text. */
	static boolean numbered(String version) {
		return version.strip().matches("V[0-9A-Fa-f]{4}");
	}

	/**
	 * Tells the dialect by what the device said of itself.
	 *
	 * @param version the answer to {@code V}
	 * @param serial  the answer to {@code N}, where the version is a number
	 * @return empty when nobody knows this version
	 */
	static Optional<SlcanDialect> identify(String version, String serial) {
		String text = version.toLowerCase(Locale.ROOT);
		if (text.contains("+board")) {
			return Optional.of(CANABLE25);
		}
		if (text.contains("weact")) {
			return Optional.of(WEACT);
		}
		if (text.contains("canable2")) {
			return Optional.of(CANABLE2);
		}
		if (text.contains("canable")) {
			return Optional.of(CANABLE);
		}
		if (numbered(version)) {
			return Optional.of(serial.contains("ESP32RET") ? ESP32RET : LAWICEL);
		}
		return Optional.empty();
	}
}
