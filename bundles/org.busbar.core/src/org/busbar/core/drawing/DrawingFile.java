package org.busbar.core.drawing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes a file so that a full disk neither leaves half of one nor destroys the one that was there. */
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
		Path unfinished = target.resolveSibling(target.getFileName() + ".part");
		try {
			Files.write(unfinished, content);
			Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (FileSystemException e) {
			throw new IOException(reason(e), e);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static String reason(FileSystemException e) {
		return e instanceof AccessDeniedException
				? Messages.format("not-allowed")
				: Optional.ofNullable(e.getReason()).orElse(e.getClass().getSimpleName());
	}
}
