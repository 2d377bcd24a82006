package org.busbar.converter.socketcan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The question for all network interfaces, and the answers to it: {@code linux/netlink.h}, {@code rtnetlink.h}, {@code if_link.h} and {@code can/netlink.h}. What
 * is cut off or contradicts itself is never read beyond its end. For one answer, which may be several packets.
 */
final class LinkMessages {

	private static final short GET_LINK = 18;
	private static final short NEW_LINK = 16;
	private static final int ERROR = 2;
	private static final int DONE = 3;
	private static final short REQUEST_ALL = 0x301;
	/** Length, type, flags, number, sender. */
	private static final int HEADER = 16;
	private static final int TYPE = 4;
	/** Family, hardware type, index, flags, mask. */
	private static final int LINK = 16;
	private static final int HARDWARE_TYPE = 2;
	private static final int INDEX = 4;
	private static final int LINK_FLAGS = 8;
	private static final int CAN = 280;
	private static final int UP = 1;

	private static final int ATTRIBUTE = 4;
	private static final int ATTRIBUTE_TYPE = 0x3FFF;
	private static final int NAME = 3;
	private static final int LINK_INFO = 18;
	private static final int PARENT = 56;
	private static final int INFO_KIND = 1;
	private static final int INFO_DATA = 2;
	private static final int BIT_TIMING = 1;
	private static final int STATE = 4;
	private static final int MODE = 5;
	private static final int COUNTERS = 8;
	private static final int MODE_EXTENDED = 17;
	private static final int MODE_SUPPORTED = 1;
	private static final int MODE_FLAGS = 4;
	private static final int LISTEN_ONLY = 2;
	private static final int BUS_OFF = 3;

	private final List<CanInterface> interfaces = new ArrayList<>();
	private boolean complete;
	private int error;

	/** An attribute: where its content is. */
	private interface Attribute {

		void at(int type, int from, int to);
	}

	/** What one interface says of itself. */
	private static final class Told {

		private String name = "";
		private String kind = "";
		private boolean parent;
		private boolean controller;
		private int bitRate;
		private int mode;
		private int supported;
		private boolean extended;
		private boolean counters;
		private int state;

		Optional<CanInterface.Controller> controller() {
			if (!controller) {
				return Optional.empty();
			}
			CanInterface.Listening listening = CanInterface.Listening.OFF;
			if ((mode & LISTEN_ONLY) != 0) {
				listening = CanInterface.Listening.ON;
			} else if (extended && (supported & LISTEN_ONLY) == 0) {
				listening = CanInterface.Listening.UNKNOWN;
			}
			// Kernels that tell what a driver supports also tell the device behind an interface; a serial line is none. Unset bit rates are negative there.
			return Optional.of(new CanInterface.Controller(Math.max(0, bitRate), listening, extended && !parent, counters, state == BUS_OFF));
		}
	}

	/** What to ask. */
	static byte[] question() {
		return ByteBuffer.allocate(HEADER + LINK).order(ByteOrder.nativeOrder()).putInt(HEADER + LINK).putShort(GET_LINK).putShort(REQUEST_ALL).array();
	}

	/** Reads a packet of the answer, in the byte order of the machine. */
	void read(ByteBuffer packet) {
		int at = 0;
		while (at + HEADER <= packet.limit() && !complete) {
			int length = packet.getInt(at);
			if (length < HEADER || length > packet.limit() - at) {
				return;
			}
			message(packet, at, at + length);
			at += aligned(length);
		}
	}

	private void message(ByteBuffer packet, int at, int end) {
		int content = at + HEADER;
		switch (packet.getShort(at + TYPE)) {
			case DONE -> complete = true;
			case ERROR -> {
				complete = true;
				error = end - content >= Integer.BYTES ? -packet.getInt(content) : 0;
			}
			case NEW_LINK -> {
				if (end - content >= LINK) {
					link(packet, content, end);
				}
			}
			default -> {
				// Nothing else was asked for.
			}
		}
	}

	private void link(ByteBuffer packet, int at, int end) {
		Told told = new Told();
		attributes(packet, at + LINK, end, (type, from, to) -> {
			switch (type) {
				case NAME -> told.name = text(packet, from, to);
				case PARENT -> told.parent = true;
				case LINK_INFO -> information(packet, from, to, told);
				default -> {
					// Addresses, queues, statistics.
				}
			}
		});
		boolean can = (packet.getShort(at + HARDWARE_TYPE) & 0xFFFF) == CAN;
		if (!told.name.isEmpty()) {
			interfaces.add(new CanInterface(packet.getInt(at + INDEX), told.name, can, (packet.getInt(at + LINK_FLAGS) & UP) != 0, told.kind,
					can ? told.controller() : Optional.empty()));
		}
	}

	/** The kind comes before the data, and only the data of this kind have these numbers. */
	private static void information(ByteBuffer packet, int at, int end, Told told) {
		attributes(packet, at, end, (type, from, to) -> {
			if (type == INFO_KIND) {
				told.kind = text(packet, from, to);
			} else if (type == INFO_DATA && told.kind.equals("can")) {
				controller(packet, from, to, told);
			}
		});
	}

	private static void controller(ByteBuffer packet, int at, int end, Told told) {
		attributes(packet, at, end, (type, from, to) -> {
			int length = to - from;
			if (type == MODE && length >= MODE_FLAGS + Integer.BYTES) {
				told.controller = true;
				told.mode = packet.getInt(from + MODE_FLAGS);
			} else if (type == BIT_TIMING && length >= Integer.BYTES) {
				told.bitRate = packet.getInt(from);
			} else if (type == STATE && length >= Integer.BYTES) {
				told.state = packet.getInt(from);
			} else if (type == COUNTERS) {
				told.counters = true;
			} else if (type == MODE_EXTENDED) {
				attributes(packet, from, to, (inner, innerFrom, innerTo) -> {
					if (inner == MODE_SUPPORTED && innerTo - innerFrom >= Integer.BYTES) {
						told.extended = true;
						told.supported = packet.getInt(innerFrom);
					}
				});
			}
		});
	}

	private static void attributes(ByteBuffer packet, int from, int end, Attribute consumer) {
		int at = from;
		while (end - at >= ATTRIBUTE) {
			int length = packet.getShort(at) & 0xFFFF;
			if (length < ATTRIBUTE || length > end - at) {
				return;
			}
			consumer.at(packet.getShort(at + 2) & ATTRIBUTE_TYPE, at + ATTRIBUTE, at + length);
			at += aligned(length);
		}
	}

	/** Up to its zero, or its end. */
	private static String text(ByteBuffer packet, int from, int to) {
		int end = from;
		while (end < to && packet.get(end) != 0) {
			end++;
		}
		byte[] bytes = new byte[end - from];
		packet.get(from, bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static int aligned(int length) {
		return length + 3 & -4;
	}

	/** Whether the answer has come to its end. */
	boolean complete() {
		return complete;
	}

	/** Number of the error that was answered; 0 for none. */
	int error() {
		return error;
	}

	/** What was told so far. */
	List<CanInterface> interfaces() {
		return List.copyOf(interfaces);
	}
}
