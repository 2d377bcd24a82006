package org.busbar.can.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a capture from its beginning to its end, also where it cannot be opened as a file. */
public final class CaptureStream {

	private static final int CHUNK = 1024 * CaptureFormat.BLOCK;
	/** The name of the program is within these. */
	private static final int SECTION_BYTES = 128;
	/** The first bytes of every pcapng file. */
	private static final byte[] MAGIC = {0x0A, 0x0D, 0x0D, 0x0A};

	private CaptureStream() {
	}

	/** Takes what is read, on the reading thread. */
	public interface Handler extends CaptureHandler {

		/**
		 * Comes first, unless the file is no capture.
		 *
		 * @param name    name of the bus; empty when the file ends before it
		 * @param bitRate bit/s; 0 when not known
		 */
		void bus(String name, int bitRate);
	}

	/** Whether a file that begins so is a pcapng file. */
	public static boolean isPcapng(byte[] start) {
		return start.length >= MAGIC.length && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
	}

	/** Whether a pcapng file that begins so names Busbar as the program that wrote it. */
	public static boolean isCapture(byte[] start) {
		return new String(start, 0, Math.min(start.length, SECTION_BYTES), StandardCharsets.ISO_8859_1).contains(CaptureHeader.APPLICATION);
	}

	/**
	 * Reads to the end. What is no capture, is cut off or is damaged is told as a problem.
	 *
	 * @param in the bytes; not closed
	 * @return how many frames were handed over
	 * @throws IOException when the stream cannot be read
	 */
	public static long read(InputStream in, Handler handler) throws IOException {
		CaptureHeader header;
		try {
			header = CaptureHeader.read(in);
		} catch (CaptureSyntaxException e) {
			handler.problem(e.problem());
			return 0;
		}
		handler.bus(header.bus(), header.bitRate());
		if (!header.complete()) {
			handler.problem(CaptureReader.cutHeader(header));
			return 0;
		}
		CaptureBlocks blocks = new CaptureBlocks(handler, header.length());
		byte[] chunk = new byte[CHUNK];
		ByteBuffer buffer = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
		long block = 0;
		int filled = 0;
		int count = in.read(chunk, 0, CHUNK);
		while (count >= 0) {
			filled += count;
			int whole = filled / CaptureFormat.BLOCK * CaptureFormat.BLOCK;
			for (int at = 0; at < whole; at += CaptureFormat.BLOCK) {
				blocks.read(buffer, at, block++);
			}
			filled -= whole;
			System.arraycopy(chunk, whole, chunk, 0, filled);
			count = in.read(chunk, filled, CHUNK - filled);
		}
		blocks.finish();
		if (filled > 0) {
			handler.problem(CaptureReader.cutBlock(header.length() + block * CaptureFormat.BLOCK, filled));
		}
		return blocks.frames();
	}
}
