package org.busbar.core.arming;

import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;

/** Identifiers that are commands: whoever sends one makes the other end act. */
enum CommandId {

	SMA_CONTACTOR(0x00F, 0x00F, 0, "sma-contactor"),
	LUX_CONTROL(0x300, 0x300, 0, "lux-control"),
	DEYE_CONTROL(0x306, 0x306, 0, "deye-control"),
	CHARGE_REQUEST(0x35C, 0x35C, 0, "charge-request"),
	/** Identifiers of a battery at another address are next to that of the first. */
	PYLONTECH_SLEEP(0x8200, 0x820F, FrameFlags.EXTENDED, "pylontech-sleep"),
	PYLONTECH_CHARGE(0x8210, 0x821F, FrameFlags.EXTENDED, "pylontech-charge"),
	PYLONTECH_OTHER(0x8220, 0x824F, FrameFlags.EXTENDED, "pylontech-other");

	private final int first;
	private final int last;
	private final String key;

	CommandId(int first, int last, int flags, String key) {
		this.first = CanId.key(first, flags);
		this.last = CanId.key(last, flags);
		this.key = key;
	}

	/** The command that has this identifier. */
	static Optional<CommandId> of(int idKey) {
		return Stream.of(values()).filter(command -> command.first <= idKey && idKey <= command.last).findFirst();
	}

	/** What it does. */
	String effect() {
		return Messages.format("command." + key);
	}

	/** What has to be typed. */
	String words() {
		return Messages.format("command." + key + ".words");
	}
}
