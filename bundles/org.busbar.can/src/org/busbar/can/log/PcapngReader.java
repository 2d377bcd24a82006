package org.busbar.can.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.FrameFlags;
import org.busbar.can.capture.CaptureProblem;

/** Reads pcapng files of other programs: any number of sections and interfaces, of either byte order and any resolution of time. */
public final class PcapngReader {

	private static final int SECTION = 0x0A0D0D0A;
	private static final int BYTE_ORDER = 0x1A2B3C4D;
	private static final int INTERFACE = 1;
	private static final int SIMPLE_PACKET = 3;
	private static final int PACKET = 6;
	private static final int OPTION_NAME = 2;
	private static final int OPTION_RESOLUTION = 9;
	private static final int OPTION_OFFSET = 14;
	private static final int OPTION_FLAGS = 2;
	/** No computer has so many; packets of further ones are told of as such of an interface that is not described. */
	private static final int MOST_INTERFACES = 4096;
	private static final long MOST_SECONDS = Long.MAX_VALUE / 2_000_000_000L;
	private static final int OUTBOUND = 2;
	private static final int SHORTEST = 12;
	private static final int LONGEST = 1 << 20;

	private final LogHandler handler;
	private final List<Interface> interfaces = new ArrayList<>();
	private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

	/**
	 * One of the section.
	 *
	 * @param can       whether its packets are frames of CAN
	 * @param name      as the file calls it
	 * @param perSecond ticks of its times
	 * @param offset    nanoseconds to be added to them
	 */
	private record Interface(boolean can, String name, long perSecond, long offset) {
	}

	private PcapngReader(LogHandler handler) {
		this.handler = handler;
	}

	/**
	 * Reads to the end.
	 *
	 * @param in the bytes; not closed
	 * @throws IOException when the stream cannot be read
	 */
	public static void read(InputStream in, LogHandler handler) throws IOException {
		new PcapngReader(handler).blocks(in);
	}

	private void blocks(InputStream in) throws IOException {
		long offset = 0;
		byte[] head = in.readNBytes(SHORTEST);
		while (head.length == SHORTEST) {
			ByteBuffer start = ByteBuffer.wrap(head).order(order);
			if (start.getInt(0) == SECTION) {
				order = start.getInt(8) == BYTE_ORDER ? order : order == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
				start.order(order);
				interfaces.clear();
			}
			int type = start.getInt(0);
			int length = start.getInt(4);
			if (length < SHORTEST || length > LONGEST || length % 4 != 0) {
				handler.problem(new CaptureProblem(offset, Messages.format("pcapng.length", Integer.toUnsignedString(length))));
				return;
			}
			byte[] rest = in.readNBytes(length - SHORTEST);
			if (rest.length < length - SHORTEST) {
				handler.problem(new CaptureProblem(offset, Messages.format("pcapng.cut")));
				return;
			}
			byte[] block = new byte[length];
			System.arraycopy(head, 0, block, 0, SHORTEST);
			System.arraycopy(rest, 0, block, SHORTEST, rest.length);
			block(type, ByteBuffer.wrap(block).order(order), offset);
			offset += length;
			head = in.readNBytes(SHORTEST);
		}
		if (head.length > 0) {
			handler.problem(new CaptureProblem(offset, Messages.format("pcapng.cut")));
		}
	}

	private void block(int type, ByteBuffer block, long offset) {
		switch (type) {
			case INTERFACE -> addInterface(block, offset);
			case PACKET -> packet(block, offset);
			case SIMPLE_PACKET -> handler.problem(new CaptureProblem(offset, Messages.format("pcapng.timeless")));
			default -> {
				// Names, statistics and what other programs add.
			}
		}
	}

	private void addInterface(ByteBuffer block, long offset) {
		int link = block.limit() < 20 ? -1 : block.getShort(8) & 0xFFFF;
		String name = "can" + interfaces.size();
		long perSecond = 1_000_000;
		long shift = 0;
		int at = 16;
		while (at + 4 <= block.limit() - 4 && block.getShort(at) != 0) {
			int length = block.getShort(at + 2) & 0xFFFF;
			if (at + 4 + length > block.limit() - 4) {
				handler.problem(new CaptureProblem(offset, Messages.format("pcapng.option")));
				break;
			}
			if (block.getShort(at) == OPTION_NAME) {
				name = new String(block.array(), at + 4, length, StandardCharsets.UTF_8);
			} else if (block.getShort(at) == OPTION_RESOLUTION && length > 0) {
				perSecond = perSecond(block.get(at + 4));
			} else if (block.getShort(at) == OPTION_OFFSET && length == Long.BYTES) {
				shift = Math.clamp(block.getLong(at + 4), -MOST_SECONDS, MOST_SECONDS) * 1_000_000_000L;
			}
			at += 4 + (length + 3 & ~3);
		}
		boolean can = link == SocketCanPacket.LINK_TYPE;
		if (!can) {
			handler.problem(
					new CaptureProblem(offset, Messages.format("pcapng.link", name, link)));
		}
		if (interfaces.size() < MOST_INTERFACES) {
			interfaces.add(new Interface(can, name, perSecond, shift));
		}
	}

	/** A power of ten, or of two with the highest bit; what a long cannot hold is taken for nanoseconds. */
	private static long perSecond(byte resolution) {
		int power = resolution & 0x7F;
		if (resolution < 0) {
			return power < 62 ? 1L << power : 1_000_000_000L;
		}
		long value = 1;
		for (int i = 0; i < Math.min(power, 18); i++) {
			value *= 10;
		}
		return value;
	}

	private void packet(ByteBuffer block, long offset) {
		int number = block.limit() < 32 ? -1 : block.getInt(8);
		if (number < 0 || number >= interfaces.size()) {
			handler.problem(new CaptureProblem(offset, Messages.format("pcapng.interface")));
			return;
		}
		Interface from = interfaces.get(number);
		int length = block.getInt(20);
		if (length < 0 || length > block.limit() - 28 - 4) {
			handler.problem(new CaptureProblem(offset, Messages.format("pcapng.packet")));
			return;
		}
		if (!from.can) {
			return;
		}
		long ticks = Integer.toUnsignedLong(block.getInt(12)) << 32 | Integer.toUnsignedLong(block.getInt(16));
		long seconds = Long.divideUnsigned(ticks, from.perSecond);
		long rest = Long.remainderUnsigned(ticks, from.perSecond);
		if (seconds < 0 || seconds > Long.MAX_VALUE / 2_000_000_000L) {
			handler.problem(new CaptureProblem(offset, Messages.format("pcapng.time")));
			return;
		}
		long nanos = seconds * 1_000_000_000L + fraction(rest, from.perSecond) + from.offset;
		if (nanos < 0) {
			handler.problem(new CaptureProblem(offset, Messages.format("pcapng.time")));
			return;
		}
		byte[] packet = new byte[length];
		System.arraycopy(block.array(), 28, packet, 0, length);
		SocketCanPacket.read(packet, length, offset, from.name, nanos, direction(block, 28 + (length + 3 & ~3)), handler);
	}

	/** Nanoseconds of so many ticks, fewer than a second has; what is below a nanosecond is cut off. */
	private static long fraction(long ticks, long perSecond) {
		if (1_000_000_000L % perSecond == 0) {
			return ticks * (1_000_000_000L / perSecond);
		}
		if (perSecond % 1_000_000_000L == 0) {
			return ticks / (perSecond / 1_000_000_000L);
		}
		// A power of two, below 2^62.
		int power = Long.numberOfTrailingZeros(perSecond);
		return Math.multiplyHigh(ticks, 1_000_000_000L) << Long.SIZE - power | ticks * 1_000_000_000L >>> power;
	}

	private static int direction(ByteBuffer block, int options) {
		int at = options;
		while (at + 8 <= block.limit() - 4 && block.getShort(at) != 0) {
			int length = block.getShort(at + 2) & 0xFFFF;
			if (block.getShort(at) == OPTION_FLAGS && length == 4) {
				return (block.getInt(at + 4) & 3) == OUTBOUND ? FrameFlags.TRANSMITTED : 0;
			}
			at += 4 + (length + 3 & ~3);
		}
		return 0;
	}
}
