package org.busbar.can.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.busbar.can.FrameFlags;

/** Writes pcap with times in nanoseconds. */
final class PcapWriter implements LogWriter {

	private static final int NANOS = 0xA1B2_3C4D;
	private static final int LONGEST_FRAME = 72;
	private static final long NANOS_PER_SECOND = 1_000_000_000;
	private static final int ROOM = 1 << 16;

	private final OutputStream out;
	private final LogLosses losses = new LogLosses();
	private final ByteBuffer buffer = ByteBuffer.allocate(ROOM).order(ByteOrder.LITTLE_ENDIAN);

	PcapWriter(OutputStream out) {
		this.out = out;
		buffer.putInt(NANOS).putShort((short) 2).putShort((short) 4).putInt(0).putInt(0).putInt(LONGEST_FRAME).putInt(SocketCanPacket.LINK_TYPE);
	}

	@Override
	public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) throws IOException {
		losses.count(LogLoss.BUS);
		losses.count(LogLoss.DIRECTION, (flags & FrameFlags.TRANSMITTED) != 0);
		if (buffer.remaining() < LONGEST_FRAME + 16) {
			flush();
		}
		int written = losses.writtenDlc(flags, dlc);
		buffer.putInt((int) (nanos / NANOS_PER_SECOND)).putInt((int) (nanos % NANOS_PER_SECOND)).putInt(SocketCanPacket.BYTES).putInt(SocketCanPacket.BYTES);
		SocketCanPacket.write(buffer, id, flags, written, payload);
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
