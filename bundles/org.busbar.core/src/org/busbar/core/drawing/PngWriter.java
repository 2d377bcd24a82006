package org.busbar.core.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A drawing as a PNG file that knows its true size. It is made in bands: at the resolution of print the picture as a whole would take more memory than many a
 * machine gives.
 */
public final class PngWriter {

	/** Pixels in an inch. */
	public static final int RESOLUTION = 300;

	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
	private static final double INCHES_PER_METRE = 1 / 0.0254;
	private static final int BAND = 256;
	private static final byte FILTER_UP = 2;

	private final ByteArrayOutputStream file = new ByteArrayOutputStream();

	private PngWriter() {
	}

	/** The whole file. */
	public static byte[] write(Sheet sheet) {
		try {
			return new PngWriter().document(sheet);
		} catch (IOException e) {
			// Writing into memory does not fail.
			throw new UncheckedIOException(e);
		}
	}

	private byte[] document(Sheet sheet) throws IOException {
		double scale = RESOLUTION / Sheet.PER_INCH;
		int width = (int) Math.ceil(sheet.width() * scale);
		int height = (int) Math.ceil(sheet.height() * scale);
		int perMetre = (int) Math.round(RESOLUTION * INCHES_PER_METRE);
		file.write(SIGNATURE);
		// Eight bits, red green blue, not interlaced.
		chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array());
		chunk("pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
		chunk("iTXt", text("Title", sheet.title()));
		chunk("iTXt", text("Description", sheet.description()));
		chunk("IDAT", pixels(new Raster(sheet, false), scale, width, height));
		chunk("IEND", new byte[0]);
		return file.toByteArray();
	}

	/** Keyword, not compressed, no language, no translated keyword. */
	private static byte[] text(String keyword, String text) throws IOException {
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
		data.write(new byte[5]);
		data.write(text.getBytes(StandardCharsets.UTF_8));
		return data.toByteArray();
	}

	private static byte[] pixels(Raster raster, double scale, int width, int height) throws IOException {
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
		try (DeflaterOutputStream out = new DeflaterOutputStream(data, deflater, 1 << 16)) {
			int[] above = new int[width];
			for (int top = 0; top < height; top += BAND) {
				int rows = Math.min(BAND, height - top);
				int[] band = raster.pixels(scale, 0, top, width, rows);
				for (int row = 0; row < rows; row++) {
					out.write(row(band, row * width, above));
					System.arraycopy(band, row * width, above, 0, width);
				}
			}
		} finally {
			deflater.end();
		}
		return data.toByteArray();
	}

	/** Each byte less the one above it: of most rows nothing remains but zeros. */
	private static byte[] row(int[] pixels, int start, int[] above) {
		byte[] row = new byte[1 + 3 * above.length];
		row[0] = FILTER_UP;
		for (int i = 0; i < above.length; i++) {
			int pixel = pixels[start + i];
			row[3 * i + 1] = (byte) ((pixel >> 16) - (above[i] >> 16));
			row[3 * i + 2] = (byte) ((pixel >> 8) - (above[i] >> 8));
			row[3 * i + 3] = (byte) (pixel - above[i]);
		}
		return row;
	}

	private void chunk(String type, byte[] data) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(name);
		check.update(data);
		file.write(ByteBuffer.allocate(4).putInt(data.length).array());
		file.write(name);
		file.write(data);
		file.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
	}
}
