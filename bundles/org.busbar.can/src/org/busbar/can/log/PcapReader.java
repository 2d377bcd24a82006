package org.busbar.can.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.busbar.can.capture.CaptureProblem;
import org.jspecify.annotations.Nullable;

/** Reads pcap files of CAN, with times in micro- or nanoseconds and of either byte order. */
public final class PcapReader {

	private static final int MICROS = 0xA1B2_C3D4;
	private static final int NANOS = 0xA1B2_3C4D;
	private static final int HEADER = 24;
	private static final int RECORD = 16;
	private static final int LONGEST = 1 << 16;

	private PcapReader() {
	}

	/** Whether a file that begins so is a pcap file. */
	static boolean isBegin(byte[] start) {
		return start.length >= 4 && order(start) != null;
	}

	private static @Nullable ByteOrder order(byte[] start) {
		int big = ByteBuffer.wrap(start).order(ByteOrder.BIG_ENDIAN).getInt();
		if (big == MICROS || big == NANOS) {
			return ByteOrder.BIG_ENDIAN;
		}
		return Integer.reverseBytes(big) == MICROS || Integer.reverseBytes(big) == NANOS ? ByteOrder.LITTLE_ENDIAN : null;
	}

	/**
	 * Reads to the end.
	 *
	 * @param in the bytes; not closed
	 * @throws IOException when the stream cannot be read
	 */
	public static void read(InputStream in, LogHandler handler) throws IOException {
		byte[] header = in.readNBytes(HEADER);
		@Nullable
		ByteOrder order = header.length < HEADER ? null : order(header);
		if (order == null) {
			handler.problem(new CaptureProblem(0, Messages.format("pcap.header")));
			return;
		}
		ByteBuffer head = ByteBuffer.wrap(header).order(order);
		long unit = head.getInt(0) == NANOS ? 1 : 1000;
		int link = head.getInt(20) & 0xFFFF;
		if (link != SocketCanPacket.LINK_TYPE) {
			handler.problem(new CaptureProblem(20, Messages.format("pcap.link", link)));
			return;
		}
		records(in, handler, order, unit);
	}

	private static void records(InputStream in, LogHandler handler, ByteOrder order, long unit) throws IOException {
		byte[] packet = new byte[LONGEST];
		long offset = HEADER;
		byte[] bytes = in.readNBytes(RECORD);
		while (bytes.length == RECORD) {
			ByteBuffer record = ByteBuffer.wrap(bytes).order(order);
			long nanos = Integer.toUnsignedLong(record.getInt(0)) * 1_000_000_000L + Integer.toUnsignedLong(record.getInt(4)) * unit;
			int length = record.getInt(8);
			if (length < 0 || length > LONGEST) {
				handler.problem(new CaptureProblem(offset, Messages.format("pcap.length", Integer.toUnsignedString(length))));
				return;
			}
			if (in.readNBytes(packet, 0, length) < length) {
				handler.problem(new CaptureProblem(offset, Messages.format("pcap.cut")));
				return;
			}
			SocketCanPacket.read(packet, length, offset, "can0", nanos, 0, handler);
			offset += RECORD + length;
			bytes = in.readNBytes(RECORD);
		}
		if (bytes.length > 0) {
			handler.problem(new CaptureProblem(offset, Messages.format("pcap.cut")));
		}
	}
}
