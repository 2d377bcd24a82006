package org.busbar.can.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.busbar.can.FrameFlags;

/** Writes pcapng with an interface for each bus, times in nanoseconds and directions. */
final class PcapngWriter implements LogWriter {

	private static final int SECTION = 0x0A0D0D0A;
	private static final int BYTE_ORDER = 0x1A2B3C4D;
	private static final int LONGEST_NAME = 200;
	/** A damaged log may name any number of buses. */
	private static final int MOST_BUSES = 256;
	private static final int PACKET_BLOCK = 28 + SocketCanPacket.BYTES + 12 + 4;
	private static final int ROOM = 1 << 16;
	private static final int LONGEST_BLOCK = 512;

	private final OutputStream out;
	private final LogLosses losses = new LogLosses();
	private final ByteBuffer buffer = ByteBuffer.allocate(ROOM).order(ByteOrder.LITTLE_ENDIAN);
	private final Map<String, Integer> interfaces = new HashMap<>();

	PcapngWriter(OutputStream out) {
		this.out = out;
		buffer.putInt(SECTION).putInt(28).putInt(BYTE_ORDER).putShort((short) 1).putShort((short) 0).putLong(-1).putInt(28);
	}

	@Override
	public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) throws IOException {
		Integer number = interfaces.get(channel);
		if (number == null) {
			number = interfaces.size() < MOST_BUSES ? describe(channel) : 0;
			losses.count(LogLoss.BUS, interfaces.size() == MOST_BUSES && !interfaces.containsKey(channel));
		}
		room();
		int written = losses.writtenDlc(flags, dlc);
		buffer.putInt(6).putInt(PACKET_BLOCK).putInt(number).putInt((int) (nanos >>> Integer.SIZE)).putInt((int) nanos);
		buffer.putInt(SocketCanPacket.BYTES).putInt(SocketCanPacket.BYTES);
		SocketCanPacket.write(buffer, id, flags, written, payload);
		buffer.putShort((short) 2).putShort((short) 4).putInt((flags & FrameFlags.TRANSMITTED) != 0 ? 2 : 1).putInt(0).putInt(PACKET_BLOCK);
	}

	private int describe(String channel) throws IOException {
		room();
		byte[] name = channel.getBytes(StandardCharsets.UTF_8);
		int length = Math.min(name.length, LONGEST_NAME);
		int block = 16 + 4 + (length + 3 & ~3) + 8 + 4 + 4;
		buffer.putInt(1).putInt(block).putShort((short) SocketCanPacket.LINK_TYPE).putShort((short) 0).putInt(0);
		buffer.putShort((short) 2).putShort((short) length).put(Arrays.copyOf(Arrays.copyOf(name, length), length + 3 & ~3));
		buffer.putShort((short) 9).putShort((short) 1).putInt(9).putInt(0).putInt(block);
		int number = interfaces.size();
		interfaces.put(channel, number);
		return number;
	}

	private void room() throws IOException {
		if (buffer.remaining() < LONGEST_BLOCK) {
			flush();
		}
	}

	private void flush() throws IOException {
		out.write(buffer.array(), 0, buffer.position());
		buffer.clear();
	}

	@Override
	public LogLosses losses() {
		return losses;
	}

	@Override
	public void close() throws IOException {
		flush();
		out.flush();
	}
}
