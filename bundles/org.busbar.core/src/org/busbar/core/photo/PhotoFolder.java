package org.busbar.core.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.busbar.core.configuration.Photo;
import org.busbar.core.drawing.DrawingFile;

/**
 * Where the photos of a site are: below the folder of its configuration. Nothing outside of it is read or written, whatever a configuration says.
 *
 * @param folder of the configuration
 */
public record PhotoFolder(Path folder) {

	/** As large as a page prints it well, in pixels. */
	public static final int PRINTED = 1400;

	private static final String PHOTOS = "photos";

	/** That of the file of a configuration. */
	public static PhotoFolder of(Path configuration) {
		Path parent = configuration.toAbsolutePath().getParent();
		return new PhotoFolder(parent == null ? configuration.toAbsolutePath() : parent);
	}

	/**
	 * Copies a picture to the others.
	 *
	 * @param time   ISO 8601 with offset
	 * @param person by whom; empty when not told
	 * @return a photo without id and caption; of a picture that is there already, that one's file
	 * @throws IOException when it is no picture that is read, or cannot be copied; its message says so in the language of the reader
	 */
	public Photo add(Path picture, String time, String person) throws IOException {
		Path name = picture.getFileName();
		if (name == null) {
			throw new IOException(Messages.format("no-name"));
		}
		Picture read = Picture.read(picture);
		// One that looks like a picture and cannot be unpacked is told of now and not when it is printed.
		read.scaled(1);
		String stem = name.toString().replaceFirst("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{N}-]+", "-").replaceAll("^-+|-+$", "");
		String file = put(PHOTOS + '/' + (stem.isEmpty() ? "photo" : stem), read.kind().ending(), read.file());
		return new Photo("photo", file, hash(read.file()), "", time, person);
	}

	/** Writes a file under the first name that is free, unless the very same is there already: never over another. */
	private String put(String stem, String ending, byte[] content) throws IOException {
		for (int n = 1;; n++) {
			String file = stem + (n == 1 ? "" : "-" + n) + '.' + ending;
			Path target = folder.resolve(file);
			make(target.resolveSibling(""));
			if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
				DrawingFile.write(target, content);
				return file;
			}
			if (Files.isRegularFile(target) && isWithin(target) && Files.size(target) == content.length && Arrays.equals(Files.readAllBytes(target), content)) {
				return file;
			}
		}
	}

	/** What became of the file of a photo; the picture no longer than so many pixels on either side. */
	public SitePhoto look(Photo photo, int longest) {
		return new SitePhoto(photo, state(photo, longest));
	}

	/** What became of the files of all photos; the pictures as large as they are printed. */
	public List<SitePhoto> look(List<Photo> photos) {
		return photos.stream().map(photo -> look(photo, PRINTED)).toList();
	}

	private SitePhoto.State state(Photo photo, int longest) {
		try {
			if (!photo.isBeside()) {
				return new SitePhoto.State.Unusable(Messages.format("elsewhere"));
			}
			if (!photo.isNamedAsPicture()) {
				return new SitePhoto.State.Unusable(Messages.format("name"));
			}
			Path file = folder.resolve(photo.file());
			if (!isWithin(file)) {
				return new SitePhoto.State.Unusable(Messages.format("elsewhere"));
			}
			if (!Files.exists(file)) {
				return new SitePhoto.State.Missing();
			}
			Picture picture = Picture.read(file);
			BufferedImage image = picture.scaled(longest);
			return new SitePhoto.State.Present(file, Picture.jpeg(image), image.getWidth(), image.getHeight(), hash(picture.file()).equals(photo.hash()));
		} catch (IOException | InvalidPathException e) {
			return new SitePhoto.State.Unusable(String.valueOf(e.getMessage()));
		}
	}

	/** Copies the files of photos to another folder; those that are missing are passed over. What has another picture in its way there gets another name. */
	public CopiedPhotos copy(List<Photo> photos, PhotoFolder to) {
		List<Photo> copied = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (Photo photo : photos) {
			try {
				copied.add(copy(photo, to));
			} catch (IOException e) {
				copied.add(photo);
				refused.add(photo.file() + ": " + e.getMessage());
			}
		}
		return new CopiedPhotos(copied, refused);
	}

	private Photo copy(Photo photo, PhotoFolder to) throws IOException {
		Path from = folder.resolve(photo.isBeside() && photo.isNamedAsPicture() ? photo.file() : "");
		if (!Files.isRegularFile(from) || !isWithin(from)) {
			return photo;
		}
		int dot = photo.file().lastIndexOf('.');
		String file = to.put(photo.file().substring(0, dot), photo.file().substring(dot + 1), Files.readAllBytes(from));
		return new Photo(photo.id(), file, photo.hash(), photo.caption(), photo.time(), photo.person());
	}

	/**
	 * Makes a folder for photos, unless a link leads it out of here.
	 *
	 * @throws IOException when it cannot be made; its message says so in the language of the reader
	 */
	private void make(Path photos) throws IOException {
		DrawingFile.folder(folder);
		if (!isWithin(photos)) {
			throw new IOException(Messages.format("link", photos));
		}
		DrawingFile.folder(photos);
	}

	/** Whether no link leads a path out of the folder; of one that is not there yet, the part that is. */
	private boolean isWithin(Path path) throws IOException {
		Path there = path;
		while (there.startsWith(folder) && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
			there = there.resolveSibling("");
		}
		try {
			return !there.startsWith(folder) || there.toRealPath().startsWith(folder.toRealPath());
		} catch (@SuppressWarnings("unused") NoSuchFileException leadsNowhere) {
			return false;
		}
	}

	private static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			// Every Java has it.
			throw new IllegalStateException(e);
		}
	}
}
