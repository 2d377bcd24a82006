package org.busbar.converter.emulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SLCAN converter with one of the firmwares. */
public final class SlcanDevice extends EmulatedDevice {

	private static final String OK = "\r";
	private static final String REFUSED = "\u0007";

	/** Every command, in order, without the carriage return. */
	public final List<String> commands = new CopyOnWriteArrayList<>();
	/** Commands that it refuses, or does not answer. */
	public final Set<String> refused = new java.util.concurrent.CopyOnWriteArraySet<>();
	/** The same for commands that it says nothing to. */
	public final Set<String> ignored = new java.util.concurrent.CopyOnWriteArraySet<>();
	/** What it says right behind the answer to the command that opens the bus. */
	public volatile String greeting = "";
	/** So many answers are under way, as over a network, until the next one comes behind them. */
	public volatile int late;
	private final List<String> underWay = new CopyOnWriteArrayList<>();
	/** What it answers to F. */
	public volatile String flags = "F00\r";
	private final Firmware firmware;
	private final StringBuilder line = new StringBuilder();
	private volatile boolean open;
	private volatile boolean silent;
	private volatile boolean rateSet;

	public SlcanDevice(Firmware firmware) {
		this.firmware = firmware;
	}

	/** Whether it is on the bus, and does not even acknowledge there. */
	public boolean listens() {
		return open && silent;
	}

	/** Whether it is on the bus. */
	public boolean open() {
		return open;
	}

	/** Sends text to the host. */
	public void say(String text) {
		answer(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	@Override
	protected void restart() {
		open = false;
		silent = false;
		rateSet = false;
		line.setLength(0);
	}

	@Override
	protected void received(byte[] bytes) {
		for (byte each : bytes) {
			if (each == '\r') {
				command(line.toString());
				line.setLength(0);
			} else {
				line.append((char) (each & 0xFF));
			}
		}
	}

	private void command(String command) {
		commands.add(command);
		if (firmware == Firmware.SILENT || ignored.contains(command)) {
			return;
		}
		String answer = refused.contains(command) ? REFUSED : act(command);
		if (firmware.answers || command.equals("V")) {
			tell(firmware == Firmware.CANDAPTER && answer.equals(OK) ? "\u0006" : answer);
		}
		if (open && !greeting.isEmpty()) {
			say(greeting);
			greeting = "";
		}
	}

	private void tell(String answer) {
		if (underWay.size() < late) {
			underWay.add(answer);
		} else {
			underWay.forEach(this::say);
			underWay.clear();
			late = 0;
			say(answer);
		}
	}

	private String act(String command) {
		if (command.isEmpty()) {
			return OK;
		}
		return switch (command.charAt(0)) {
			case 'V' -> firmware.version;
			case 'N' -> firmware.serial;
			case 'C' -> {
				boolean was = open;
				open = false;
				yield was ? OK : REFUSED;
			}
			case 'S', 's' -> {
				rateSet = !open;
				yield open ? REFUSED : OK;
			}
			case 'M' -> mode(command);
			case 'O' -> open(command);
			case 'L' -> listen(command);
			case 'F' -> flags();
			case 't', 'T', 'r', 'R' -> send(command);
			default -> {
				disaster(command);
				yield REFUSED;
			}
		};
	}

	private String mode(String command) {
		if (firmware == Firmware.LAWICEL || firmware == Firmware.ESP32RET) {
			return REFUSED;
		}
		silent = command.equals("M1");
		return OK;
	}

	private String open(String command) {
		if (!rateSet || open) {
			return REFUSED;
		}
		boolean quiet = firmware == Firmware.CANABLE25 ? command.equals("OS") : silent && !lawicel();
		open = true;
		silent = quiet;
		if (!quiet) {
			opened(command);
		}
		return OK;
	}

	private String listen(String command) {
		if (!lawicel()) {
			disaster(command);
			return REFUSED;
		}
		if (!rateSet || open) {
			return REFUSED;
		}
		open = true;
		silent = true;
		return OK;
	}

	private boolean lawicel() {
		return firmware == Firmware.LAWICEL || firmware == Firmware.ESP32RET;
	}

	private String flags() {
		if (!lawicel()) {
			disaster("F");
		}
		return open ? flags : REFUSED;
	}

	private String send(String command) {
		if (!open || silent) {
			disaster(command);
			return REFUSED;
		}
		sent(command);
		return Character.isUpperCase(command.charAt(0)) ? "Z\r" : "z\r";
	}
}
