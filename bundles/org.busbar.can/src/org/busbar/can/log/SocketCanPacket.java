package org.busbar.can.log;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureProblem;

/** A packet of LINKTYPE_CAN_SOCKETCAN, as tcpdump.org describes it: identifier with flags, length, FD flags, two bytes, data. */
final class SocketCanPacket {

	/** The link type of both capture formats. */
	static final int LINK_TYPE = 227;
	/** A packet of eight data bytes. */
	static final int BYTES = 16;
	private static final int HEADER = 8;
	private static final int EXTENDED = 0x8000_0000;
	private static final int REMOTE = 0x4000_0000;
	private static final int ERROR = 0x2000_0000;
	private static final int FD_FORMAT = 4;
	/** Longer than any classic frame is in a packet. */
	private static final int CLASSIC_BYTES = 16;

	private SocketCanPacket() {
	}

	/** Writes a frame of at most eight bytes, whatever the byte order of the buffer is. */
	static void write(ByteBuffer buffer, int id, int flags, int dlc, long payload) {
		boolean fd = (flags & FrameFlags.FD) != 0;
		boolean remote = (flags & FrameFlags.REMOTE) != 0;
		int word = id | ((flags & FrameFlags.EXTENDED) != 0 ? EXTENDED : 0) | (remote ? REMOTE : 0)
				| ((flags & FrameFlags.ERROR) != 0 ? ERROR : 0);
		for (int i = 3; i >= 0; i--) {
			buffer.put((byte) (word >>> 8 * i));
		}
		buffer.put((byte) Math.min(dlc, Payload.MAX_LENGTH));
		buffer.put((byte) (fd
				? FD_FORMAT | ((flags & FrameFlags.BIT_RATE_SWITCH) != 0 ? 1 : 0) | ((flags & FrameFlags.ERROR_STATE) != 0 ? 2 : 0)
				: 0));
		buffer.put((byte) 0).put((byte) (!fd && dlc > Payload.MAX_LENGTH ? dlc : 0));
		long data = remote ? 0 : payload & Payload.mask(dlc);
		for (int i = 0; i < Payload.MAX_LENGTH; i++) {
			buffer.put((byte) (data >>> 8 * i));
		}
	}

	/** Hands over the frame in a packet, or tells why there is none. */
	static void read(byte[] packet, int length, long offset, String channel, long nanos, int direction, LogHandler handler) {
		ByteBuffer bytes = ByteBuffer.wrap(packet, 0, length).order(ByteOrder.BIG_ENDIAN);
		int data = length < HEADER ? -1 : packet[4] & 0xFF;
		if (data < 0 || data > 64 || HEADER + data > length || length > HEADER && (packet[4] & 0x80) != 0) {
			handler.problem(new CaptureProblem(offset, Messages.format("packet")));
			return;
		}
		int word = bytes.getInt();
		boolean fd = (packet[5] & FD_FORMAT) != 0 || length > CLASSIC_BYTES && data > Payload.MAX_LENGTH;
		int flags = (word & EXTENDED) != 0 ? FrameFlags.EXTENDED : 0;
		flags |= (word & REMOTE) != 0 ? FrameFlags.REMOTE : 0;
		flags |= (word & ERROR) != 0 ? FrameFlags.ERROR : 0;
		flags |= fd ? FrameFlags.FD | ((packet[5] & 1) != 0 ? FrameFlags.BIT_RATE_SWITCH : 0) | ((packet[5] & 2) != 0 ? FrameFlags.ERROR_STATE : 0) : 0;
		flags |= direction;
		int id = word & CanId.MAX_EXTENDED;
		if ((flags & (FrameFlags.EXTENDED | FrameFlags.ERROR)) == 0 && id > CanId.MAX_STANDARD || !fd && data > Payload.MAX_LENGTH) {
			handler.problem(new CaptureProblem(offset, Messages.format("packet")));
			return;
		}
		long payload = 0;
		for (int i = 0; i < Math.min(data, Payload.MAX_LENGTH) && (flags & FrameFlags.REMOTE) == 0; i++) {
			payload |= (packet[HEADER + i] & 0xFFL) << 8 * i;
		}
		handler.frame(channel, nanos, id, flags, fd ? fdDlc(data) : data == Payload.MAX_LENGTH && packet[7] > data && packet[7] <= 15 ? packet[7] : data,
				payload);
	}

	private static int fdDlc(int bytes) {
		int dlc = 0;
		while (LogNumbers.fdLength(dlc) < bytes) {
			dlc++;
		}
		return dlc;
	}
}
