package org.busbar.core.photo;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held: the Exif tag Orientation (EXIF 2.3, 4.6.4, tag 0x0112). Telephones store what the sensor saw and say here how to turn it.
 *
 * @param tag 1 to 8, as the standard has it
 */
record Orientation(int tag) {

	static final Orientation UPRIGHT = new Orientation(1);

	private static final int TAG = 0x0112;
	private static final int MARKER = 0xff;
	private static final int APP1 = 0xe1;
	private static final int SCAN = 0xda;
	private static final int ENTRY = 12;
	private static final int MOST = 8;

	/** That of a JPEG file; upright where it does not say, or says it in a way that nobody can read. */
	static Orientation of(byte[] jpeg) {
		ByteBuffer file = ByteBuffer.wrap(jpeg);
		try {
			file.position(2);
			while ((file.get() & 0xff) == MARKER) {
				int marker = file.get() & 0xff;
				int length = file.getShort() & 0xffff;
				if (marker == SCAN || length < 2) {
					return UPRIGHT;
				}
				if (marker == APP1 && isExif(file)) {
					return tag(file.slice(file.position() + 6, length - 2 - 6));
				}
				file.position(file.position() + length - 2);
			}
		} catch (@SuppressWarnings("unused") BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
			return UPRIGHT;
		}
		return UPRIGHT;
	}

	private static boolean isExif(ByteBuffer file) {
		byte[] name = new byte[4];
		file.get(file.position(), name);
		return new String(name, StandardCharsets.US_ASCII).equals("Exif");
	}

	private static Orientation tag(ByteBuffer tiff) {
		tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = tiff.getShort(directory) & 0xffff;
		for (int i = 0; i < entries; i++) {
			int entry = directory + 2 + i * ENTRY;
			int tag = tiff.getShort(entry + 8) & 0xffff;
			if ((tiff.getShort(entry) & 0xffff) == TAG && tag >= 1 && tag <= MOST) {
				return new Orientation(tag);
			}
		}
		return UPRIGHT;
	}

	/** Whether what was stored lies on its side. */
	boolean isAcross() {
		return tag >= 5;
	}

	/**
	 * Turns what was stored the right way up, its upper left corner at the origin.
	 *
	 * @param width  of what was stored
	 * @param height of what was stored
	 */
	AffineTransform turned(int width, int height) {
		return switch (tag) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}
}
