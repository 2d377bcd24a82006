package org.busbar.core.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A JPEG or PNG picture from a camera. How large it says it is comes before any of it is unpacked, and no more is unpacked than is shown: a small file may say
 * that it is as large as a house.
 */
public final class Picture {

	/** The longest file, in bytes. */
	public static final int LONGEST = 25_000_000;
	/** The most pixels; no telephone takes more unless told to. */
	static final int MOST_PIXELS = 64_000_000;
	private static final int MILLION = 1_000_000;
	private static final float QUALITY = 0.85f;

	private final byte[] file;
	private final Kind kind;

	/** What is read. */
	enum Kind {
		JPEG("jpg", 0xff, 0xd8, 0xff),
		PNG("png", 0x89, 'P', 'N', 'G');

		private final String ending;
		private final int[] magic;

		Kind(String ending, int... magic) {
			this.ending = ending;
			this.magic = magic;
		}

		/** Of the names of such files, without the dot. */
		String ending() {
			return ending;
		}

		private boolean begins(byte[] file) {
			for (int i = 0; i < magic.length; i++) {
				if (i >= file.length || (file[i] & 0xff) != magic[i]) {
					return false;
				}
			}
			return true;
		}

		static Optional<Kind> of(byte[] file) {
			for (Kind kind : values()) {
				if (kind.begins(file)) {
					return Optional.of(kind);
				}
			}
			return Optional.empty();
		}
	}

	private Picture(byte[] file, Kind kind) {
		this.file = file;
		this.kind = kind;
	}

	/**
	 * Reads a file and looks whether it may be unpacked.
	 *
	 * @throws IOException when it is no such picture, too large, or cannot be read; its message says so in the language of the reader
	 */
	public static Picture read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return looked(in.readNBytes(LONGEST + 1));
		} catch (NoSuchFileException e) {
			throw new IOException(Messages.format("absent"), e);
		} catch (FileSystemException e) {
			throw new IOException(Messages.format("unreadable", Optional.ofNullable(e.getReason()).orElse(e.getClass().getSimpleName())), e);
		}
	}

	/**
	 * Looks whether the content of a file may be unpacked.
	 *
	 * @throws IOException when it is no such picture or too large; its message says so in the language of the reader
	 */
	public static Picture of(byte[] content) throws IOException {
		return looked(content.clone());
	}

	private static Picture looked(byte[] content) throws IOException {
		if (content.length > LONGEST) {
			throw new IOException(Messages.format("long", Integer.toString(LONGEST / MILLION)));
		}
		Picture picture = new Picture(content, Kind.of(content).orElseThrow(() -> new IOException(Messages.format("kind"))));
		picture.reading(reader -> {
			long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
			if (pixels > MOST_PIXELS) {
				throw new TooLarge(Messages.format("huge", Integer.toString(reader.getWidth(0)), Integer.toString(reader.getHeight(0)),
						Integer.toString(MOST_PIXELS / MILLION)));
			}
			return pixels;
		});
		return picture;
	}

	/** Told as it is, where other faults of a picture are told as damage. */
	private static final class TooLarge extends IOException {

		private static final long serialVersionUID = 1L;

		TooLarge(String message) {
			super(message);
		}
	}

	private interface Reading<R> {
		R of(ImageReader reader) throws IOException;
	}

	private <R> R reading(Reading<R> reading) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
		ImageReader reader = readers.next();
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			reader.setInput(in, true, true);
			return reading.of(reader);
		} catch (TooLarge told) {
			throw told;
		} catch (IOException | RuntimeException broken) {
			throw new IOException(Messages.format("damaged", String.valueOf(broken.getMessage())), broken);
		} finally {
			reader.dispose();
		}
	}

	/** The whole file; not to be changed, for it is too long to be copied for everybody. */
	byte[] file() {
		return file;
	}

	Kind kind() {
		return kind;
	}

	/**
	 * The picture the right way up, no longer than so many pixels on either side.
	 *
	 * @throws IOException when it is damaged; its message says so in the language of the reader
	 */
	public BufferedImage scaled(int longest) throws IOException {
		BufferedImage read = reading(reader -> {
			ImageReadParam parameters = reader.getDefaultReadParam();
			int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longest));
			parameters.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, parameters);
		});
		return upright(read, longest, kind == Kind.JPEG ? Orientation.of(file) : Orientation.UPRIGHT);
	}

	private static BufferedImage upright(BufferedImage read, int longest, Orientation orientation) {
		double scale = Math.min(1, longest / (double) Math.max(read.getWidth(), read.getHeight()));
		int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
		Image smaller = scale < 1 ? read.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : read;
		BufferedImage upright = new BufferedImage(orientation.isAcross() ? height : width, orientation.isAcross() ? width : height,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = upright.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
		// What is transparent is paper.
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, upright.getWidth(), upright.getHeight());
		AffineTransform turned = orientation.turned(width, height);
		graphics.drawImage(smaller, turned, null);
		graphics.dispose();
		return upright;
	}

	/**
	 * The same as a JPEG file. The same picture gives the same bytes.
	 *
	 * @throws IOException when it is damaged; its message says so in the language of the reader
	 */
	static byte[] jpeg(BufferedImage image) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			ImageWriteParam parameters = writer.getDefaultWriteParam();
			parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			parameters.setCompressionQuality(QUALITY);
			writer.write(null, new IIOImage(image, null, null), parameters);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}
}
