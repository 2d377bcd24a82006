package org.busbar.core.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture of a company: PNG or JPEG, not so long that the report would become too long to send. */
public final class Logo {

	/** The longest picture, in bytes. */
	public static final int LONGEST = 200_000;
	private static final int WIDEST = 4000;
	private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
	private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

	private final byte[] bytes;
	private final String mediaType;

	private Logo(byte[] bytes, String mediaType) {
		this.bytes = bytes;
		this.mediaType = mediaType;
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException when it is no such picture, too long or cannot be read; its message says so in the language of the reader
	 */
	public static Logo read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return of(in.readNBytes(LONGEST + 1));
		} catch (NoSuchFileException e) {
			throw new IOException(Messages.format("logo.absent"), e);
		}
	}

	/**
	 * Checks the content of a file.
	 *
	 * @throws IOException when it is no such picture or too long; its message says so in the language of the reader
	 */
	public static Logo of(byte[] content) throws IOException {
		if (content.length > LONGEST) {
			throw new IOException(Messages.format("logo.long", Integer.toString(LONGEST / 1000)));
		}
		boolean png = begins(content, PNG);
		if (!png && !begins(content, JPEG) || !isPicture(content)) {
			throw new IOException(Messages.format("logo.kind"));
		}
		return new Logo(content.clone(), png ? "image/png" : "image/jpeg");
	}

	private static boolean begins(byte[] content, byte[] magic) {
		return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
	}

	/** A small file may say that it is as large as a house; nobody unpacks it to find out. */
	private static boolean isPicture(byte[] content) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return false;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				return reader.getWidth(0) <= WIDEST && reader.getHeight(0) <= WIDEST && reader.read(0) != null;
			} finally {
				reader.dispose();
			}
		} catch (@SuppressWarnings("unused") IOException | RuntimeException broken) {
			return false;
		}
	}

	/** The file. */
	byte[] bytes() {
		return bytes.clone();
	}

	/** The file as an address that holds all of it. */
	String dataUri() {
		return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
	}
}
