package org.busbar.can.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What stands before the first packet: the section and its two interfaces.
 *
 * @param bus      name of the bus; empty when the file ends before it
 * @param bitRate  bit/s; 0 when not known
 * @param length   bytes of the header, as far as they are there
 * @param complete false when the file ends within the header
 */
record CaptureHeader(String bus, int bitRate, int length, boolean complete) {

	/** No header of a capture is nearly as long. */
	private static final int MAX_BLOCK = 64 << 10;
	private static final int MAX_NAME = 1024;
	/** How a capture names the program that wrote it. */
	static final String APPLICATION = "Busbar";
	/** The header of a new capture, ready to be read from. */
	static ByteBuffer write(String bus, int bitRate) {
		ByteBuffer header = ByteBuffer.allocate(MAX_BLOCK).order(ByteOrder.LITTLE_ENDIAN);
		header.putInt(CaptureFormat.SECTION_HEADER).putInt(0).putInt(CaptureFormat.BYTE_ORDER).putShort((short) 1).putShort((short) 0).putLong(-1);
		option(header, CaptureFormat.OPTION_APPLICATION, APPLICATION.getBytes(StandardCharsets.UTF_8));
		endBlock(header, 0);
		describe(header, CaptureFormat.LINK_SOCKETCAN, CaptureFormat.FRAME_BYTES, cut(bus), bitRate);
		describe(header, CaptureFormat.LINK_MARKS, 0, CaptureFormat.MARKS_NAME, 0);
		return header.flip();
	}

	private static String cut(String name) {
		return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
	}

	private static void describe(ByteBuffer header, int linkType, int longestPacket, String name, int bitRate) {
		int start = header.position();
		header.putInt(CaptureFormat.INTERFACE_DESCRIPTION).putInt(0).putShort((short) linkType).putShort((short) 0).putInt(longestPacket);
		option(header, CaptureFormat.OPTION_NAME, name.getBytes(StandardCharsets.UTF_8));
		if (bitRate > 0) {
			option(header, CaptureFormat.OPTION_SPEED, ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(bitRate).array());
		}
		option(header, CaptureFormat.OPTION_TIME_RESOLUTION, new byte[]{CaptureFormat.NANOSECONDS});
		endBlock(header, start);
	}

	private static void option(ByteBuffer header, int code, byte[] value) {
		header.putShort((short) code).putShort((short) value.length).put(value);
		header.position(CaptureFormat.padded(header.position()));
	}

	private static void endBlock(ByteBuffer header, int start) {
		header.putInt(CaptureFormat.OPTION_END);
		int length = header.position() - start + Integer.BYTES;
		header.putInt(length).putInt(start + CaptureFormat.LENGTH_AT, length);
	}

	/** Reads up to the first packet. */
	static CaptureHeader read(InputStream in) throws IOException, CaptureSyntaxException {
		return new Parser(in).read();
	}

	/** Ends the reading of a header that the file does not hold completely. */
	private static final class EndOfFile extends Exception {

		private static final long serialVersionUID = 1L;

		private final int offset;

		EndOfFile(int offset) {
			super("", null, false, false);
			this.offset = offset;
		}
	}

	private static final class Parser {

		private final InputStream in;
		private int offset;
		private String name = "";
		private long speed;
		private int resolution;

		Parser(InputStream in) {
			this.in = in;
		}

		CaptureHeader read() throws IOException, CaptureSyntaxException {
			String bus = "";
			int bitRate = 0;
			try {
				section();
				networkInterface(CaptureFormat.LINK_SOCKETCAN);
				bus = name;
				bitRate = Math.clamp(speed, 0, Integer.MAX_VALUE);
				networkInterface(CaptureFormat.LINK_MARKS);
				return new CaptureHeader(bus, bitRate, offset, true);
			} catch (EndOfFile end) {
				if (end.offset == 0) {
					throw new CaptureSyntaxException(0, Messages.format("header.empty"));
				}
				return new CaptureHeader(bus, bitRate, end.offset, false);
			}
		}

		private void section() throws IOException, CaptureSyntaxException, EndOfFile {
			// The byte order comes after the length, but the length can only be read when the byte order is known.
			byte[] start = in.readNBytes(12);
			for (int i = 0; i < Math.min(start.length, Integer.BYTES); i++) {
				if (start[i] != (byte) (CaptureFormat.SECTION_HEADER >>> i * Byte.SIZE)) {
					throw new CaptureSyntaxException(0, Messages.format("header.other"));
				}
			}
			offset = start.length;
			if (start.length < 12) {
				throw new EndOfFile(offset);
			}
			ByteBuffer head = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
			int order = head.getInt(8);
			if (order == CaptureFormat.BYTE_ORDER_SWAPPED) {
				throw new CaptureSyntaxException(8, Messages.format("foreign", Messages.format("header.big-endian")));
			}
			if (order != CaptureFormat.BYTE_ORDER) {
				throw new CaptureSyntaxException(8, Messages.format("header.order"));
			}
			ByteBuffer rest = rest(head.getInt(CaptureFormat.LENGTH_AT), 0, 12);
			if (rest.remaining() < 12 || rest.getShort(0) != 1) {
				throw new CaptureSyntaxException(12, Messages.format("header.version"));
			}
		}

		private void networkInterface(int linkType) throws IOException, CaptureSyntaxException, EndOfFile {
			int start = offset;
			ByteBuffer head = bytes(8);
			if (head.getInt(0) != CaptureFormat.INTERFACE_DESCRIPTION) {
				throw new CaptureSyntaxException(start, Messages.format("foreign", Messages.format("header.interface")));
			}
			ByteBuffer body = rest(head.getInt(CaptureFormat.LENGTH_AT), start, 8);
			if (body.remaining() < 8) {
				throw new CaptureSyntaxException(start, Messages.format("header.short"));
			}
			name = "";
			speed = 0;
			resolution = 0;
			options(body.position(8), start + 16);
			int type = Short.toUnsignedInt(body.getShort(0));
			if (type != linkType) {
				throw new CaptureSyntaxException(start, Messages.format("foreign", Messages.format("header.link", type, linkType)));
			}
			if (resolution != CaptureFormat.NANOSECONDS) {
				throw new CaptureSyntaxException(start, Messages.format("foreign", Messages.format("header.times")));
			}
			if (linkType == CaptureFormat.LINK_MARKS && !name.equals(CaptureFormat.MARKS_NAME)) {
				throw new CaptureSyntaxException(start, Messages.format("foreign", Messages.format("header.marks", CaptureFormat.MARKS_NAME)));
			}
		}

		private void options(ByteBuffer options, int at) throws CaptureSyntaxException {
			int start = options.position();
			while (options.remaining() >= 4) {
				int place = at + options.position() - start;
				int code = Short.toUnsignedInt(options.getShort());
				int length = Short.toUnsignedInt(options.getShort());
				if (code == CaptureFormat.OPTION_END) {
					return;
				}
				if (CaptureFormat.padded(length) > options.remaining()) {
					throw new CaptureSyntaxException(place, Messages.format("header.option"));
				}
				int value = options.position();
				if (code == CaptureFormat.OPTION_NAME) {
					byte[] text = new byte[Math.min(length, MAX_NAME * 3)];
					options.get(value, text);
					name = new String(text, StandardCharsets.UTF_8);
				} else if (code == CaptureFormat.OPTION_SPEED && length == Long.BYTES) {
					speed = options.getLong(value);
				} else if (code == CaptureFormat.OPTION_TIME_RESOLUTION && length == 1) {
					resolution = options.get(value);
				}
				options.position(value + CaptureFormat.padded(length));
			}
		}

		/** What lies between the part of a block that was read already and its end. */
		private ByteBuffer rest(int length, int start, int alreadyRead) throws IOException, CaptureSyntaxException, EndOfFile {
			if (length < alreadyRead + Integer.BYTES || length > MAX_BLOCK || length % Integer.BYTES != 0) {
				throw new CaptureSyntaxException(start + CaptureFormat.LENGTH_AT, Messages.format("header.length", Integer.toUnsignedString(length)));
			}
			ByteBuffer rest = bytes(length - alreadyRead);
			int end = rest.limit() - Integer.BYTES;
			if (rest.getInt(end) != length) {
				throw new CaptureSyntaxException(start + length - Integer.BYTES, Messages.format("header.end"));
			}
			return rest.limit(end);
		}

		private ByteBuffer bytes(int count) throws IOException, EndOfFile {
			byte[] read = in.readNBytes(count);
			offset += read.length;
			if (read.length < count) {
				throw new EndOfFile(offset);
			}
			return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
		}
	}
}
