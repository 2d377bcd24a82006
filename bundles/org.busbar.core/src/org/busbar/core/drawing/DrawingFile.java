package org.busbar.core.drawing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.core.curve.TargetFile;

/** Writes a drawing, or anything else that is small, to a file and, where that cannot be, says why in the language of the reader. */
public final class DrawingFile {

	private DrawingFile() {
	}

	/**
	 * Writes a file, in place of one that is there.
	 *
	 * @throws IOException when the target cannot be written or the disk is full, with the reason as its message, in the language of the reader; what was there
	 *                     before then still is
	 */
	public static void write(Path target, byte[] content) throws IOException {
		if (Files.isDirectory(target)) {
			throw new IOException(Messages.format("is-folder"));
		}
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new IOException(Messages.format("not-allowed"));
		}
		Path folder = target.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new IOException(Messages.format("no-folder"));
		}
		try {
			TargetFile.write(target, out -> out.write(content));
		} catch (FileSystemException e) {
			throw new IOException(reason(e), e);
		}
	}

	/**
	 * Makes a folder with those above it; nothing happens where it is there.
	 *
	 * @throws IOException when it cannot be made, with the reason as its message, in the language of the reader
	 */
	public static void folder(Path folder) throws IOException {
		try {
			Files.createDirectories(folder);
		} catch (FileSystemException e) {
			throw new IOException(reason(e), e);
		}
	}

	private static String reason(FileSystemException e) {
		return e instanceof AccessDeniedException
				? Messages.format("not-allowed")
				: e instanceof FileAlreadyExistsException
						? Messages.format("is-file")
						: Optional.ofNullable(e.getReason()).orElse(e.getClass().getSimpleName());
	}
}
