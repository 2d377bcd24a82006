package org.busbar.converter.socketcan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes what Linux tells of an interface, attribute by attribute: {@code linux/if_link.h} and {@code linux/can/netlink.h}. */
final class Told {

	static final int CAN = 280;
	static final int ETHERNET = 1;
	static final int UP = 1;
	static final int LISTEN_ONLY = 2;

	private final int index;
	private final String name;
	private final int hardware;
	private final int flags;
	private final ByteArrayOutputStream attributes = new ByteArrayOutputStream();

	Told(int index, String name, int hardware, int flags) {
		this.index = index;
		this.name = name;
		this.hardware = hardware;
		this.flags = flags;
		attributes.writeBytes(attribute(3, zeroEnded(name)));
		attributes.writeBytes(attribute(4, number(16)));
	}

	/** One without a controller. */
	static Told virtual(int index, String name, boolean up) {
		Told told = new Told(index, name, CAN, up ? UP : 0);
		told.attributes.writeBytes(attribute(18, attribute(1, zeroEnded("vcan"))));
		return told;
	}

	/** One with a controller at a PCI slot, of a kernel that tells what its driver supports. */
	static Told controller(int index, String name, boolean up, int bitRate, int mode) {
		return controller(index, name, up, bitRate, mode, LISTEN_ONLY, true, 0);
	}

	/**
	 * One with a controller.
	 *
	 * @param supported modes of its driver; negative for a kernel that does not tell
	 * @param parent    whether a device is told behind it
	 * @param state     of the controller
	 */
	static Told controller(int index, String name, boolean up, int bitRate, int mode, int supported, boolean parent, int state) {
		Told told = new Told(index, name, CAN, up ? UP : 0);
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.writeBytes(attribute(1, ByteBuffer.allocate(32).order(ByteOrder.nativeOrder()).putInt(bitRate).array()));
		data.writeBytes(attribute(4, number(state)));
		data.writeBytes(attribute(5, ByteBuffer.allocate(8).order(ByteOrder.nativeOrder()).putInt(-1).putInt(mode).array()));
		data.writeBytes(attribute(8, number(0)));
		if (supported >= 0) {
			data.writeBytes(attribute(17, attribute(1, number(supported))));
		}
		ByteArrayOutputStream information = new ByteArrayOutputStream();
		information.writeBytes(attribute(1, zeroEnded("can")));
		// Content of attributes has a bit that says so, or none.
		information.writeBytes(attribute(2 | 0x8000, data.toByteArray()));
		told.attributes.writeBytes(attribute(18, information.toByteArray()));
		if (parent) {
			told.attributes.writeBytes(attribute(56, zeroEnded("0000:00:04.0")));
		}
		return told;
	}

	String name() {
		return name;
	}

	int index() {
		return index;
	}

	/** As the kernel answers. */
	byte[] message() {
		byte[] all = attributes.toByteArray();
		return ByteBuffer.allocate(32 + all.length).order(ByteOrder.nativeOrder()).putInt(32 + all.length).putShort((short) 16).putShort((short) 2).putInt(0)
				.putInt(0).putShort((short) 0).putShort((short) hardware).putInt(index).putInt(flags).putInt(0).put(all).array();
	}

	/** The end of all answers. */
	static byte[] done() {
		return ByteBuffer.allocate(20).order(ByteOrder.nativeOrder()).putInt(20).putShort((short) 3).putShort((short) 2).array();
	}

	/** That the question was refused. */
	static byte[] refused(int error) {
		return ByteBuffer.allocate(36).order(ByteOrder.nativeOrder()).putInt(36).putShort((short) 2).putShort((short) 0).putInt(0).putInt(0).putInt(-error)
				.array();
	}

	static byte[] attribute(int type, byte[] content) {
		return ByteBuffer.allocate(4 + (content.length + 3 & -4)).order(ByteOrder.nativeOrder()).putShort((short) (4 + content.length)).putShort((short) type)
				.put(content).array();
	}

	private static byte[] number(int value) {
		return ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt(value).array();
	}

	private static byte[] zeroEnded(String text) {
		return (text + '\0').getBytes(StandardCharsets.US_ASCII);
	}
}
