package org.busbar.converter.emulator;

/** Firmwares that speak SLCAN, each with what it says of itself. Sources: those of the dialects in the converter. */
public enum Firmware {
	/** LAWICEL CANUSB: answers everything. */
	LAWICEL("V1013\r", "NA123\r", true),
	/** Ends the version with a line feed. */
	ESP32RET("V1013\n", "NESP32RET\r", true),
	/** CANable 1: answers to V alone, with the address of its sources. */
	CANABLE("v0.1-3-g1a2b3c github.com/normaldotcom/canable-fw.git\r", "", false),
	/** CANable 2 with its stock firmware. */
	CANABLE2("b158aa7 github.com/normaldotcom/canable2-fw.git\r", "", false),
	/** CANable 2.5: a list with tabs. */
	CANABLE25("+Board: Multiboard\tMCU: STM32G431\tSlcan: 103\tClock: 160\tSerial: 0\r", "", false),
	/** WeActStudio: {@code X} would erase it, {@code F} and {@code f} set filters. */
	WEACT("WeActStudio USB2CANFDV1\r", "N0001\r", true),
	/** Answers with ACK instead of a carriage return. */
	CANDAPTER("\u0006", "\u0006", true),
	/** Answers, but is not known to anybody. */
	UNKNOWN("Hello, I am new here\r", "\u0007", true),
	/** Not an SLCAN device at all. */
	SILENT("", "", false);

	final String version;
	final String serial;
	final boolean answers;

	Firmware(String version, String serial, boolean answers) {
		this.version = version;
		this.serial = serial;
		this.answers = answers;
	}
}
