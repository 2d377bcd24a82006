package org.busbar.can.capture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Turns blocks into frames and marks and tells of those that are neither. */
final class CaptureBlocks {

	private final CaptureHandler handler;
	private final long header;
	/** The first of the damaged blocks that are not told of yet. */
	private long damaged;
	private long damagedCount;
	private long frames;

	/** @param header bytes before the first block */
	CaptureBlocks(CaptureHandler handler, long header) {
		this.handler = handler;
		this.header = header;
	}

	/** Hands over the block that begins at a place of the buffer. */
	void read(ByteBuffer buffer, int at, long block) {
		if (isBlock(buffer, at) && (buffer.getInt(at + CaptureFormat.INTERFACE_AT) == CaptureFormat.BUS ? frame(buffer, at, block) : mark(buffer, at, block))) {
			return;
		}
		if (damagedCount == 0) {
			damaged = block;
		}
		damagedCount++;
	}

	/** Tells of damaged blocks at the end. */
	void finish() {
		if (damagedCount > 0) {
			handler.problem(new CaptureProblem(header + damaged * CaptureFormat.BLOCK,
					Messages.format(damagedCount == 1 ? "damaged.one" : "damaged", CaptureFormat.BLOCK, damagedCount)));
			damagedCount = 0;
		}
	}

	/** How many frames were handed over. */
	long frames() {
		return frames;
	}

	/** Whether there may be a frame or a mark at this place. */
	static boolean isBlock(ByteBuffer buffer, int at) {
		int networkInterface = buffer.getInt(at + CaptureFormat.INTERFACE_AT);
		return buffer.getInt(at) == CaptureFormat.ENHANCED_PACKET && buffer.getInt(at + CaptureFormat.LENGTH_AT) == CaptureFormat.BLOCK
				&& buffer.getInt(at + CaptureFormat.LENGTH_AGAIN_AT) == CaptureFormat.BLOCK
				&& (networkInterface == CaptureFormat.BUS || networkInterface == CaptureFormat.MARKS);
	}

	static long nanos(ByteBuffer buffer, int at) {
		return (long) buffer.getInt(at + CaptureFormat.TIME_HIGH_AT) << Integer.SIZE | buffer.getInt(at + CaptureFormat.TIME_LOW_AT) & 0xFFFF_FFFFL;
	}

	private boolean frame(ByteBuffer buffer, int at, long block) {
		int packet = at + CaptureFormat.PACKET_AT;
		int word = Integer.reverseBytes(buffer.getInt(packet));
		int length = Byte.toUnsignedInt(buffer.get(packet + 4));
		int fd = buffer.get(packet + 5);
		int rawDlc = buffer.get(packet + 7);
		boolean isFd = (fd & CaptureFormat.FD_FORMAT) != 0;
		int flags = ((word & CaptureFormat.EXTENDED_BIT) != 0 ? FrameFlags.EXTENDED : 0) | ((word & CaptureFormat.REMOTE_BIT) != 0 ? FrameFlags.REMOTE : 0)
				| ((word & CaptureFormat.ERROR_BIT) != 0 ? FrameFlags.ERROR : 0);
		int id = word & CanId.MAX_EXTENDED;
		int dlc = length;
		if (isFd) {
			flags |= FrameFlags.FD | ((fd & CaptureFormat.FD_BIT_RATE_SWITCH) != 0 ? FrameFlags.BIT_RATE_SWITCH : 0)
					| ((fd & CaptureFormat.FD_ERROR_STATE) != 0 ? FrameFlags.ERROR_STATE : 0);
			dlc = CaptureFormat.fdDlc(length);
		} else if (length == Payload.MAX_LENGTH && rawDlc > Payload.MAX_LENGTH && rawDlc <= 15) {
			dlc = rawDlc;
		}
		boolean sound = buffer.getInt(at + CaptureFormat.CAPTURED_AT) == CaptureFormat.FRAME_BYTES
				&& option(buffer, at + CaptureFormat.FLAGS_AT, CaptureFormat.OPTION_FLAGS, Integer.BYTES)
				&& option(buffer, at + CaptureFormat.DROP_COUNT_AT, CaptureFormat.OPTION_DROP_COUNT, Long.BYTES)
				&& (isFd ? dlc >= 0 : length <= Payload.MAX_LENGTH)
				&& ((flags & FrameFlags.ERROR) != 0 || CanId.isValid(id, flags));
		long lost = buffer.getLong(at + CaptureFormat.DROP_COUNT_AT + 4);
		if (!sound || lost < 0) {
			return false;
		}
		if ((buffer.getInt(at + CaptureFormat.FLAGS_AT + 4) & CaptureFormat.DIRECTION) == CaptureFormat.OUTBOUND) {
			flags |= FrameFlags.TRANSMITTED;
		}
		long payload = (flags & FrameFlags.REMOTE) != 0 ? 0 : buffer.getLong(packet + 8) & Payload.mask(dlc);
		finish();
		frames++;
		handler.frame(block, lost, nanos(buffer, at), id, flags, dlc, payload);
		return true;
	}

	private boolean mark(ByteBuffer buffer, int at, long block) {
		int captured = buffer.getInt(at + CaptureFormat.CAPTURED_AT);
		if (captured < CaptureFormat.MARK_HEAD || captured > CaptureFormat.MARK_HEAD + CaptureFormat.MARK_TEXT || captured % Integer.BYTES != 0) {
			return false;
		}
		int packet = at + CaptureFormat.PACKET_AT;
		int comment = packet + captured;
		int length = Short.toUnsignedInt(buffer.getShort(comment + 2));
		int part = Byte.toUnsignedInt(buffer.get(packet + 1));
		int parts = Byte.toUnsignedInt(buffer.get(packet + 2));
		if (buffer.getShort(comment) != CaptureFormat.OPTION_COMMENT
				|| CaptureFormat.padded(length) != CaptureFormat.MARK_HEAD + CaptureFormat.MARK_TEXT - captured || part >= parts) {
			return false;
		}
		byte[] text = new byte[length];
		buffer.get(comment + 4, text);
		finish();
		handler.mark(block, new CaptureMark(nanos(buffer, at), MarkKind.of(buffer.get(packet)), part, parts, new String(text, StandardCharsets.UTF_8)));
		return true;
	}

	private static boolean option(ByteBuffer buffer, int at, int code, int length) {
		return buffer.getShort(at) == code && buffer.getShort(at + 2) == length;
	}
}
