package org.busbar.converter.emulator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A GVRET device with two buses. */
public final class GvretDevice extends EmulatedDevice {

	private static final int SET_UP = 5;
	private static final byte[] ALIVE = {(byte) 0xF1, 9, (byte) 0xDE, (byte) 0xAD};

	/** Every command, in order. */
	public final List<Integer> commands = new CopyOnWriteArrayList<>();
	/** What each bus was told last. */
	public final int[] buses = new int[2];
	/** Whether its firmware knows how to listen only. */
	public boolean canListen = true;
	/** Whether it says anything at all. */
	public boolean answering = true;
	/** What it says right before and behind the answer to a question for the set-up. */
	public byte[] around = {};
	private ByteBuffer pending = ByteBuffer.allocate(0);
	private boolean binary;

	@Override
	protected void restart() {
		Arrays.fill(buses, 0);
		binary = false;
		pending = ByteBuffer.allocate(0);
	}

	/** A frame of a bus as it sends it. */
	public static byte[] frame(long micros, int id, boolean extended, int bus, int... data) {
		ByteBuffer bytes = ByteBuffer.allocate(12 + data.length).order(ByteOrder.LITTLE_ENDIAN).put((byte) 0xF1).put((byte) 0).putInt((int) micros)
				.putInt(id | (extended ? 0x8000_0000 : 0)).put((byte) (data.length | bus << 4));
		for (int each : data) {
			bytes.put((byte) each);
		}
		return bytes.array();
	}

	/** Whether a bus is on and does not even acknowledge. */
	public boolean listens(int bus) {
		return (buses[bus] & 0x6000_0000) == 0x6000_0000;
	}

	/** Whether a bus is on. */
	public boolean on(int bus) {
		return (buses[bus] & 0x4000_0000) != 0;
	}

	@Override
	protected void received(byte[] bytes) {
		pending = ByteBuffer.allocate(pending.remaining() + bytes.length).order(ByteOrder.LITTLE_ENDIAN).put(pending).put(bytes).flip();
		while (pending.hasRemaining()) {
			int first = pending.get() & 0xFF;
			if (first == 0xE7) {
				binary = true;
			} else if (first == 0xF1 && binary) {
				command(pending.get());
			} else {
				disaster("A byte that begins nothing: " + first);
			}
		}
	}

	private void command(int command) {
		commands.add(command);
		switch (command) {
			case 0 -> send();
			case SET_UP -> {
				for (int bus = 0; bus < 2; bus++) {
					int value = pending.getInt();
					buses[bus] = canListen ? value : value & ~0x2000_0000;
					if (on(bus) && (value & 0x2000_0000) == 0) {
						opened(Integer.toHexString(value));
					}
				}
				pending.get();
			}
			case 6 -> {
				ByteBuffer answer = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).put((byte) 0xF1).put((byte) 6);
				for (int bus = 0; bus < 2; bus++) {
					answer.put((byte) ((on(bus) ? 1 : 0) | (listens(bus) ? 0x10 : 0))).putInt(buses[bus] & 0xF_FFFF);
				}
				say(around);
				say(answer.array());
				say(around);
			}
			case 7 -> say(new byte[]{(byte) 0xF1, 7, 0x6A, 2, 0x20, 0, 0, 0});
			case 9 -> say(ALIVE);
			default -> disaster("Command " + command);
		}
	}

	private void send() {
		int id = pending.getInt();
		int bus = pending.get();
		int length = pending.get();
		StringBuilder text = new StringBuilder(String.format("%d:%08X#", bus, id));
		for (int i = 0; i < length; i++) {
			text.append(String.format("%02X", pending.get()));
		}
		pending.get();
		if (!on(bus) || listens(bus)) {
			disaster(text.toString());
		}
		sent(text.toString());
	}

	private void say(byte[] bytes) {
		if (answering && bytes.length > 0) {
			answer(bytes);
		}
	}
}
