package org.busbar.converter.socketcan;

/** What an administrator types to set an interface up. Busbar says it and never does it: that takes rights that it does not need, and disturbs who else listens there. */
final class IpCommand {

	private static final int USUAL_BIT_RATE = 500_000;

	private IpCommand() {
	}

	/**
	 * Sets an interface up.
	 *
	 * @param bitRate    in bit/s; 0 leaves that of the interface, or the usual one when it has none
	 * @param listenOnly whether it is to listen only; left out where its driver cannot
	 */
	static String up(CanInterface target, int bitRate, boolean listenOnly) {
		StringBuilder command = new StringBuilder();
		if (target.up()) {
			command.append("sudo ip link set ").append(target.name()).append(" down && ");
		}
		command.append("sudo ip link set ").append(target.name()).append(" up");
		target.controller().ifPresent(controller -> {
			int known = controller.bitRate() > 0 ? controller.bitRate() : USUAL_BIT_RATE;
			command.append(" type can bitrate ").append(bitRate > 0 ? bitRate : known);
			if (controller.listening() != CanInterface.Listening.UNKNOWN) {
				command.append(" listen-only ").append(listenOnly ? "on" : "off");
			}
		});
		return command.toString();
	}
}
