package org.busbar.can.capture;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * Writes a capture. For one thread at a time.
 * <p>
 * Frames and marks collect in a buffer; whoever writes calls {@link #flush} every 200 ms, so that a crash costs no more, and {@link #force} every 5 s, so that
 * a power failure costs no more. Only whole blocks are written; when the target fails in the middle of one, that block is cut off again, and nothing more is
 * written ever after. An FD frame is written with the eight bytes that are kept of it.
 * <p>
 * A failing target is reported as {@link UncheckedIOException} by {@link #frame} and {@link #mark}, because frames arrive through {@link FrameConsumer}.
 */
public final class CaptureWriter implements FrameConsumer, Closeable {

	private static final int BUFFERED_BLOCKS = 1024;

	private final CaptureTarget target;
	private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFERED_BLOCKS * CaptureFormat.BLOCK).order(ByteOrder.LITTLE_ENDIAN);
	private final long header;
	private long length;
	private long frames;
	private long bufferedFrames;
	private long lost;
	private long lastNanos;
	private boolean failed;
	private boolean closed;

	/**
	 * Begins a capture: its header is written at once.
	 *
	 * @param target  closed with this writer
	 * @param bus     name of the bus
	 * @param bitRate bit/s; 0 when not known
	 */
	public CaptureWriter(CaptureTarget target, String bus, int bitRate) throws IOException {
		this.target = target;
		ByteBuffer start = CaptureHeader.write(bus, bitRate);
		header = start.remaining();
		write(start);
	}

	/** The next frame is written with this number of frames that were lost before it; several numbers add up. */
	public void lost(long count) {
		lost += count;
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		boolean fd = (flags & FrameFlags.FD) != 0;
		boolean remote = (flags & FrameFlags.REMOTE) != 0;
		int at = begin(CaptureFormat.BUS, nanos, CaptureFormat.FRAME_BYTES, fd ? CaptureFormat.FD_FRAME_BYTES : CaptureFormat.FRAME_BYTES);
		int word = id | ((flags & FrameFlags.EXTENDED) != 0 ? CaptureFormat.EXTENDED_BIT : 0) | (remote ? CaptureFormat.REMOTE_BIT : 0)
				| ((flags & FrameFlags.ERROR) != 0 ? CaptureFormat.ERROR_BIT : 0);
		// SocketCAN has the identifier in network byte order and, alone of all fields, not in that of the section.
		buffer.putInt(Integer.reverseBytes(word));
		buffer.put((byte) (fd ? CaptureFormat.fdLength(dlc) : Math.min(dlc, Payload.MAX_LENGTH)));
		buffer.put((byte) (fd ? fdFlags(flags) : 0));
		buffer.put((byte) 0);
		buffer.put((byte) (!fd && dlc > Payload.MAX_LENGTH ? dlc : 0));
		buffer.putLong(remote ? 0 : payload & Payload.mask(dlc));
		buffer.putShort((short) CaptureFormat.OPTION_FLAGS).putShort((short) Integer.BYTES);
		buffer.putInt((flags & FrameFlags.TRANSMITTED) != 0 ? CaptureFormat.OUTBOUND : CaptureFormat.INBOUND);
		buffer.putShort((short) CaptureFormat.OPTION_DROP_COUNT).putShort((short) Long.BYTES).putLong(lost);
		lost = 0;
		bufferedFrames++;
		end(at);
	}

	/**
	 * Writes a mark, in as many blocks as its text needs; what is more than 255 blocks hold is left out. A mark is never earlier than what stands before it.
	 *
	 * @param nanos time: nanoseconds since 1970-01-01 UTC
	 */
	public void mark(long nanos, MarkKind kind, String text) {
		List<byte[]> parts = parts(text);
		for (int part = 0; part < parts.size(); part++) {
			byte[] bytes = parts.get(part);
			int textLength = CaptureFormat.padded(bytes.length);
			// What the text leaves free belongs to the packet, so that the text is the comment and nothing but the comment.
			int packet = CaptureFormat.MARK_HEAD + CaptureFormat.MARK_TEXT - textLength;
			int at = begin(CaptureFormat.MARKS, Math.max(nanos, lastNanos), packet, packet);
			buffer.put((byte) kind.code()).put((byte) part).put((byte) parts.size());
			zeroTo(at + CaptureFormat.PACKET_AT + packet);
			buffer.putShort((short) CaptureFormat.OPTION_COMMENT).putShort((short) bytes.length).put(bytes);
			zeroTo(at + CaptureFormat.OPTIONS_END_AT);
			end(at);
		}
	}

	/** Hands over to the target what is in the buffer. */
	public void flush() throws IOException {
		buffer.flip();
		try {
			write(buffer);
			frames += bufferedFrames;
		} finally {
			bufferedFrames = 0;
			buffer.clear();
		}
	}

	/** Like {@link #flush}, and returns when everything is on the disk. */
	public void force() throws IOException {
		flush();
		target.force();
	}

	/** Frames that the target has taken, without those in the buffer. */
	public long frames() {
		return frames;
	}

	/** Bytes that the target has taken, without those in the buffer; after a failure those of the whole blocks. */
	public long length() {
		return length;
	}

	/** Writes what is left, waits until it is on the disk, and closes the target; after a failure only closes it. */
	@Override
	public void close() throws IOException {
		if (closed) {
			return;
		}
		closed = true;
		try (target) {
			if (!failed) {
				force();
			}
		}
	}

	private int begin(int networkInterface, long nanos, int captured, int original) {
		if (!buffer.hasRemaining()) {
			try {
				flush();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		lastNanos = nanos;
		int at = buffer.position();
		buffer.putInt(CaptureFormat.ENHANCED_PACKET).putInt(CaptureFormat.BLOCK).putInt(networkInterface);
		buffer.putInt((int) (nanos >>> Integer.SIZE)).putInt((int) nanos).putInt(captured).putInt(original);
		return at;
	}

	private void end(int at) {
		zeroTo(at + CaptureFormat.LENGTH_AGAIN_AT);
		buffer.putInt(CaptureFormat.BLOCK);
	}

	private void zeroTo(int position) {
		while (buffer.position() < position) {
			buffer.put((byte) 0);
		}
	}

	private void write(ByteBuffer bytes) throws IOException {
		if (failed) {
			throw new IOException(Messages.format("failed"));
		}
		try {
			while (bytes.hasRemaining()) {
				target.write(bytes);
			}
			length += bytes.limit();
		} catch (IOException | RuntimeException e) {
			failed = true;
			keepWholeBlocks(bytes, e);
			throw e;
		}
	}

	/** After the target failed in the middle: what it took stays, as far as it is whole blocks. */
	private void keepWholeBlocks(ByteBuffer bytes, Exception failure) {
		if (length >= header) {
			int whole = bytes.position() / CaptureFormat.BLOCK * CaptureFormat.BLOCK;
			for (int at = 0; at < whole; at += CaptureFormat.BLOCK) {
				frames += bytes.getInt(at + CaptureFormat.INTERFACE_AT) == CaptureFormat.BUS ? 1 : 0;
			}
			length += whole;
		}
		try {
			target.cut(length);
		} catch (IOException e) {
			// The reader copes with a block that is cut off.
			failure.addSuppressed(e);
		}
	}

	private static int fdFlags(int flags) {
		return CaptureFormat.FD_FORMAT | ((flags & FrameFlags.BIT_RATE_SWITCH) != 0 ? CaptureFormat.FD_BIT_RATE_SWITCH : 0)
				| ((flags & FrameFlags.ERROR_STATE) != 0 ? CaptureFormat.FD_ERROR_STATE : 0);
	}

	/** Cuts the text so that every part is valid UTF-8 by itself. */
	private static List<byte[]> parts(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		List<byte[]> parts = new ArrayList<>();
		int start = 0;
		do {
			int end = Math.min(start + CaptureFormat.MARK_TEXT, bytes.length);
			while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
				end--;
			}
			byte[] part = new byte[end - start];
			System.arraycopy(bytes, start, part, 0, part.length);
			parts.add(part);
			start = end;
		} while (start < bytes.length && parts.size() < CaptureFormat.MARK_PARTS);
		return parts;
	}
}
