package org.busbar.can.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.Deflater;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * Writes Vector BLF; its start time is UTC. The header says how long the file is, which is known only at the end: {@link #header} then has it, to be written
 * over the one at the beginning. Sources as in {@link BlfReader}.
 */
final class BlfWriter implements LogWriter {

	private static final int FILE_HEADER = 144;
	private static final int OBJECT = 0x4A424F4C;
	private static final int OBJECT_HEADER = 32;
	private static final int CONTAINER_HEADER = 32;
	private static final int CONTAINER = 1 << 17;
	private static final int LONGEST_OBJECT = OBJECT_HEADER + 84;
	private static final int CAN_MESSAGE = 1;
	private static final int LOG_CONTAINER = 10;
	private static final int CAN_ERROR_EXT = 73;
	private static final int CAN_FD_MESSAGE = 100;
	private static final int ZLIB = 2;
	private static final int ONE_NANO = 2;
	private static final int EXTENDED = 0x8000_0000;

	private final OutputStream out;
	private final LogLosses losses = new LogLosses();
	private final BusNumbers buses = new BusNumbers(1, losses);
	private final LogBegin begin = new LogBegin(losses);
	private final ByteBuffer objects = ByteBuffer.allocate(CONTAINER).order(ByteOrder.LITTLE_ENDIAN);
	private final byte[] packed = new byte[CONTAINER + (CONTAINER >> 4) + 64];
	private long first;
	private long last;
	private long length = FILE_HEADER;
	private long unpacked = FILE_HEADER;
	private int count;

	BlfWriter(OutputStream out) throws IOException {
		this.out = out;
		out.write(header());
	}

	@Override
	public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) throws IOException {
		if (begin.open()) {
			first = begin.set(nanos);
		}
		last = Math.max(last, nanos);
		if (objects.remaining() < LONGEST_OBJECT) {
			container();
		}
		boolean error = (flags & FrameFlags.ERROR) != 0;
		boolean fd = (flags & FrameFlags.FD) != 0;
		int written = losses.writtenDlc(flags, dlc);
		int body = error ? 32 : fd ? 84 : 16;
		objects.putInt(OBJECT).putShort((short) OBJECT_HEADER).putShort((short) 1).putInt(OBJECT_HEADER + body)
				.putInt(error ? CAN_ERROR_EXT : fd ? CAN_FD_MESSAGE : CAN_MESSAGE).putInt(ONE_NANO).putInt(0).putLong(begin.since(nanos));
		int end = objects.position() + body;
		objects.putShort((short) buses.of(channel));
		if (error) {
			losses.count(LogLoss.ERROR_DETAIL);
		} else {
			int told = ((flags & FrameFlags.TRANSMITTED) != 0 ? 1 : 0) | ((flags & FrameFlags.REMOTE) != 0 ? 0x80 : 0);
			objects.put((byte) told).put((byte) written).putInt(id | ((flags & FrameFlags.EXTENDED) != 0 ? EXTENDED : 0));
			if (fd) {
				int kind = 1 | ((flags & FrameFlags.BIT_RATE_SWITCH) != 0 ? 2 : 0) | ((flags & FrameFlags.ERROR_STATE) != 0 ? 4 : 0);
				objects.putInt(0).put((byte) 0).put((byte) kind).put((byte) written).putInt(0).put((byte) 0);
			}
			objects.putLong(payload & Payload.mask(written));
		}
		while (objects.position() < end) {
			objects.put((byte) 0);
		}
		count++;
	}

	private void container() throws IOException {
		if (objects.position() == 0) {
			return;
		}
		Deflater deflater = new Deflater();
		try {
			deflater.setInput(objects.array(), 0, objects.position());
			deflater.finish();
			int size = deflater.deflate(packed);
			ByteBuffer head = ByteBuffer.allocate(CONTAINER_HEADER).order(ByteOrder.LITTLE_ENDIAN);
			head.putInt(OBJECT).putShort((short) 16).putShort((short) 1).putInt(CONTAINER_HEADER + size).putInt(LOG_CONTAINER);
			head.putShort((short) ZLIB).putShort((short) 0).putInt(0).putInt(objects.position()).putInt(0);
			out.write(head.array());
			out.write(packed, 0, size);
			int padding = (CONTAINER_HEADER + size) % 4;
			out.write(new byte[padding]);
			length += CONTAINER_HEADER + size + padding;
			unpacked += CONTAINER_HEADER + objects.position();
			objects.clear();
		} finally {
			deflater.end();
		}
	}

	/** The first bytes of the file as they have to be by now. */
	byte[] header() {
		ByteBuffer head = ByteBuffer.allocate(FILE_HEADER).order(ByteOrder.LITTLE_ENDIAN);
		head.put(new byte[]{'L', 'O', 'G', 'G'}).putInt(FILE_HEADER).put(new byte[]{0, 0, 0, 0, 2, 6, 8, 1});
		head.putLong(length).putLong(unpacked).putInt(count).putInt(0);
		time(head, first);
		time(head, last);
		return head.array();
	}

	private static void time(ByteBuffer head, long nanos) {
		LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000), ZoneOffset.UTC);
		head.putShort((short) time.getYear()).putShort((short) time.getMonthValue()).putShort((short) (time.getDayOfWeek().getValue() % 7))
				.putShort((short) time.getDayOfMonth()).putShort((short) time.getHour()).putShort((short) time.getMinute()).putShort((short) time.getSecond())
				.putShort((short) (time.getNano() / 1_000_000));
	}

	@Override
	public LogLosses losses() {
		return losses;
	}

	@Override
	public void close() throws IOException {
		container();
		out.flush();
	}
}
