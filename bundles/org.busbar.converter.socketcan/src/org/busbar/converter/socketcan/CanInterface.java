package org.busbar.converter.socketcan;

import java.util.Optional;

/**
 * A network interface as the kernel tells it.
 *
 * @param index      what the kernel calls it by
 * @param name       what people call it by
 * @param can        whether it is one of CAN
 * @param up         whether it is in use
 * @param kind       such as {@code can} or {@code vcan}; empty when the kernel does not tell
 * @param controller what is behind it; empty for a virtual interface, and for a driver that does not tell
 */
record CanInterface(int index, String name, boolean can, boolean up, String kind, Optional<Controller> controller) {

	/** How far the kernel can keep a controller from acknowledging. */
	enum Listening {
		/** The driver cannot, or does not tell. */
		UNKNOWN,
		/** It can, and the controller is in normal mode. */
		OFF,
		/** The controller only listens. */
		ON
	}

	/**
	 * A controller as its driver tells it.
	 *
	 * @param bitRate   in bit/s; 0 when it is not set, or not known
	 * @param listening whether it only listens
	 * @param serial    whether the kernel reaches it through a serial line, whose other end confirms nothing
	 * @param counters  whether it tells its error counters
	 * @param busOff    whether it has left the bus
	 */
	record Controller(int bitRate, Listening listening, boolean serial, boolean counters, boolean busOff) {
	}

	/** Bit rate in bit/s; 0 when it is not known. */
	int bitRate() {
		return controller.map(Controller::bitRate).orElse(0);
	}

	/** Whether a controller only listens. */
	boolean listens() {
		return controller.filter(each -> each.listening() == Listening.ON).isPresent();
	}

	/** The same, not in use. */
	CanInterface down() {
		return new CanInterface(index, name, can, false, kind, controller);
	}
}
