package org.busbar.can.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureProblem;

/**
 * Reads Vector BLF logs. Objects that are no frames of CAN are read over. The start time names no zone and is taken as UTC. Sources: python-can blf.py, the
 * headers of Technica-Engineering/vector_blf.
 */
public final class BlfReader {

	private static final int FILE_HEADER = 144;
	private static final int OBJECT = 0x4A424F4C;
	private static final int OBJECT_HEADER = 16;
	private static final int WITH_TIME = 32;
	private static final int LONGEST_OBJECT = 16 << 20;
	private static final int CAN_MESSAGE = 1;
	private static final int CAN_ERROR = 2;
	private static final int CONTAINER = 10;
	private static final int CAN_ERROR_EXT = 73;
	private static final int CAN_MESSAGE2 = 86;
	private static final int CAN_FD_MESSAGE = 100;
	private static final int CAN_FD_MESSAGE_64 = 101;
	private static final int CAN_FD_ERROR_64 = 104;
	private static final int ZLIB = 2;
	private static final int TEN_MICROS = 1;

	private final LogHandler handler;
	private long begin;
	/** What is left of an object that began in the container before. */
	private byte[] left = new byte[1 << 17];
	private int filled;

	private BlfReader(LogHandler handler) {
		this.handler = handler;
	}

	/** Whether a file that begins so is such a log. */
	static boolean isBegin(byte[] start) {
		return start.length >= 4 && start[0] == 'L' && start[1] == 'O' && start[2] == 'G' && start[3] == 'G';
	}

	/**
	 * Reads to the end.
	 *
	 * @param in the bytes; not closed
	 * @throws IOException when the stream cannot be read
	 */
	public static void read(InputStream in, LogHandler handler) throws IOException {
		new BlfReader(handler).file(in);
	}

	private void file(InputStream in) throws IOException {
		byte[] header = in.readNBytes(FILE_HEADER);
		if (header.length < FILE_HEADER) {
			handler.problem(new CaptureProblem(0, Messages.format("blf.header")));
			return;
		}
		ByteBuffer head = little(header);
		int length = head.getInt(4);
		begin = time(head, 40);
		long offset = FILE_HEADER;
		if (length > FILE_HEADER && length < LONGEST_OBJECT) {
			if (in.readNBytes(length - FILE_HEADER).length < length - FILE_HEADER) {
				handler.problem(new CaptureProblem(FILE_HEADER, Messages.format("blf.header")));
				return;
			}
			offset = length;
		}
		boolean more = true;
		while (more) {
			byte[] start = in.readNBytes(OBJECT_HEADER);
			more = start.length == OBJECT_HEADER && outer(in, little(start), offset);
			if (start.length > 0 && start.length < OBJECT_HEADER) {
				handler.problem(new CaptureProblem(offset, Messages.format("blf.cut")));
			}
			offset += more ? Math.max(OBJECT_HEADER, little(start).getInt(8)) : 0;
			if (more) {
				long padding = little(start).getInt(8) % 4;
				offset += in.skip(padding);
			}
		}
		if (filled > 0) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.cut")));
		}
	}

	/** An object of the file; nearly all are containers. */
	private boolean outer(InputStream in, ByteBuffer start, long offset) throws IOException {
		int length = start.getInt(8);
		if (start.getInt(0) != OBJECT || length < OBJECT_HEADER || length > LONGEST_OBJECT) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.object")));
			return false;
		}
		byte[] rest = in.readNBytes(length - OBJECT_HEADER);
		if (rest.length < length - OBJECT_HEADER) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.cut")));
			return false;
		}
		if (start.getInt(12) == CONTAINER) {
			objects(contents(rest, offset), offset);
		} else {
			ByteBuffer whole = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
			whole.put(start.array()).put(rest);
			object(whole, 0, length, offset);
		}
		return true;
	}

	private byte[] contents(byte[] container, long offset) {
		if (container.length < OBJECT_HEADER) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.empty")));
			return new byte[0];
		}
		ByteBuffer bytes = little(container);
		int data = container.length - OBJECT_HEADER;
		if (bytes.getShort(0) != ZLIB) {
			byte[] plain = new byte[data];
			System.arraycopy(container, OBJECT_HEADER, plain, 0, data);
			return plain;
		}
		int size = bytes.getInt(8);
		if (size < 0 || size > LONGEST_OBJECT) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.claims", Integer.toUnsignedString(size))));
			return new byte[0];
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(container, OBJECT_HEADER, data);
			byte[] plain = new byte[size];
			int inflated = 0;
			int count = 1;
			while (inflated < size && count > 0) {
				count = inflater.inflate(plain, inflated, size - inflated);
				inflated += count;
			}
			if (inflated < size) {
				handler.problem(new CaptureProblem(offset, Messages.format("blf.size", inflated, size)));
			}
			return inflated == size ? plain : Arrays.copyOf(plain, inflated);
		} catch (DataFormatException damaged) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.damaged", damaged.getMessage())));
			return new byte[0];
		} finally {
			inflater.end();
		}
	}

	/** Objects may begin in one container and end in the next. */
	private void objects(byte[] contents, long offset) {
		if (left.length - filled < contents.length) {
			left = Arrays.copyOf(left, Math.max(left.length * 2, filled + contents.length));
		}
		System.arraycopy(contents, 0, left, filled, contents.length);
		filled += contents.length;
		ByteBuffer bytes = little(left).limit(filled);
		int at = 0;
		boolean more = true;
		while (more && at + OBJECT_HEADER <= filled) {
			int length = bytes.getInt(at + 8);
			if (bytes.getInt(at) != OBJECT || length < OBJECT_HEADER || length > LONGEST_OBJECT) {
				handler.problem(new CaptureProblem(offset, Messages.format("blf.inside", at)));
				filled = 0;
				return;
			}
			more = at + length <= filled;
			if (more) {
				object(bytes, at, length, offset);
				at = Math.min(filled, at + length + length % 4);
			}
		}
		filled -= at;
		if (at > 0) {
			System.arraycopy(left, at, left, 0, filled);
		}
	}

	private void object(ByteBuffer bytes, int at, int length, long offset) {
		int type = bytes.getInt(at + 12);
		int header = bytes.getShort(at + 4) & 0xFFFF;
		if (header < WITH_TIME || header > length) {
			return;
		}
		long stamp = bytes.getLong(at + 24);
		long nanos = bytes.getInt(at + 16) == TEN_MICROS ? stamp * 10_000 : stamp;
		int body = at + header;
		int room = length - header;
		if (stamp < 0 || stamp > LogNumbers.LATEST / 10_000 && nanos != stamp || nanos > LogNumbers.LATEST) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.time")));
			return;
		}
		switch (type) {
			case CAN_MESSAGE, CAN_MESSAGE2 -> message(bytes, body, room, begin + nanos, offset);
			case CAN_FD_MESSAGE -> fdMessage(bytes, body, room, begin + nanos, offset);
			case CAN_FD_MESSAGE_64 -> fdMessage64(bytes, body, room, begin + nanos, offset);
			case CAN_ERROR, CAN_ERROR_EXT -> error(room < 2 ? 1 : bytes.getShort(body) & 0xFFFF, begin + nanos);
			case CAN_FD_ERROR_64 -> error(room < 1 ? 1 : bytes.get(body) & 0xFF, begin + nanos);
			default -> {
				// Statistics, events and other buses.
			}
		}
	}

	private void error(int channel, long nanos) {
		handler.frame(Integer.toString(channel), nanos, 0, FrameFlags.ERROR, Payload.MAX_LENGTH, 0);
	}

	private void message(ByteBuffer bytes, int at, int room, long nanos, long offset) {
		if (room < 16) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.frame")));
			return;
		}
		int told = bytes.get(at + 2);
		int dlc = bytes.get(at + 3) & 0x0F;
		boolean remote = (told & 0x80) != 0;
		int flags = ((told & 1) != 0 ? FrameFlags.TRANSMITTED : 0) | (remote ? FrameFlags.REMOTE : 0);
		frame(bytes, at, bytes.getInt(at + 4), flags, dlc, remote ? 0 : Math.min(dlc, Payload.MAX_LENGTH), at + 8, nanos, offset);
	}

	private void fdMessage(ByteBuffer bytes, int at, int room, long nanos, long offset) {
		if (room < 20 + Payload.MAX_LENGTH) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.frame")));
			return;
		}
		int told = bytes.get(at + 2);
		int dlc = bytes.get(at + 3) & 0x0F;
		int fd = bytes.get(at + 13);
		int flags = ((told & 1) != 0 ? FrameFlags.TRANSMITTED : 0) | ((told & 0x80) != 0 ? FrameFlags.REMOTE : 0)
				| fdFlags((fd & 1) != 0, (fd & 2) != 0, (fd & 4) != 0);
		frame(bytes, at, bytes.getInt(at + 4), flags, dlc, Math.min(bytes.get(at + 14) & 0xFF, Payload.MAX_LENGTH), at + 20, nanos, offset);
	}

	private void fdMessage64(ByteBuffer bytes, int at, int room, long nanos, long offset) {
		int valid = room < 40 ? -1 : bytes.get(at + 2) & 0xFF;
		if (valid < 0 || 40 + Math.min(valid, Payload.MAX_LENGTH) > room) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.frame")));
			return;
		}
		int dlc = bytes.get(at + 1) & 0x0F;
		int told = bytes.getInt(at + 12);
		int flags = (bytes.get(at + 34) != 0 ? FrameFlags.TRANSMITTED : 0) | ((told & 0x10) != 0 ? FrameFlags.REMOTE : 0)
				| fdFlags((told & 0x1000) != 0, (told & 0x2000) != 0, (told & 0x4000) != 0);
		int channel = bytes.get(at) & 0xFF;
		emit(bytes, Integer.toString(channel), bytes.getInt(at + 4), flags, dlc, Math.min(valid, Payload.MAX_LENGTH), at + 40, nanos, offset);
	}

	private static int fdFlags(boolean fd, boolean switched, boolean passive) {
		return fd ? FrameFlags.FD | (switched ? FrameFlags.BIT_RATE_SWITCH : 0) | (passive ? FrameFlags.ERROR_STATE : 0) : 0;
	}

	private void frame(ByteBuffer bytes, int at, int id, int flags, int dlc, int count, int data, long nanos, long offset) {
		emit(bytes, Integer.toString(bytes.getShort(at) & 0xFFFF), id, flags, dlc, count, data, nanos, offset);
	}

	private void emit(ByteBuffer bytes, String channel, int word, int told, int dlc, int count, int data, long nanos, long offset) {
		boolean extended = word < 0;
		int id = word & 0x7FFF_FFFF;
		if (id > (extended ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD) || data + count > bytes.limit()) {
			handler.problem(new CaptureProblem(offset, Messages.format("blf.identifier")));
			return;
		}
		long payload = 0;
		for (int i = 0; i < count; i++) {
			payload |= (bytes.get(data + i) & 0xFFL) << 8 * i;
		}
		handler.frame(channel, nanos, id, told | (extended ? FrameFlags.EXTENDED : 0), dlc,
				(told & FrameFlags.REMOTE) != 0 ? 0 : payload & Payload.mask(dlc));
	}

	/** Year, month, day of the week, day, hour, minute, second, millisecond; 0 where that is no time. */
	private static long time(ByteBuffer bytes, int at) {
		try {
			long seconds = LocalDateTime
					.of(bytes.getShort(at), bytes.getShort(at + 2), bytes.getShort(at + 6), bytes.getShort(at + 8), bytes.getShort(at + 10),
							bytes.getShort(at + 12))
					.toEpochSecond(ZoneOffset.UTC);
			int millis = bytes.getShort(at + 14);
			return seconds < 0 || seconds > LogNumbers.LATEST / 1_000_000_000L - 1 || millis < 0 || millis > 999
					? 0
					: seconds * 1_000_000_000L + millis * 1_000_000L;
		} catch (@SuppressWarnings("unused") DateTimeException none) {
			return 0;
		}
	}

	private static ByteBuffer little(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}
}
