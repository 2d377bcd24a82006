package org.busbar.ui.internal.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.eclipse.osgi.util.NLS;

/** Writes a file completely or not at all: it is written beside its place and then moved there. */
final class FrameFile {

	private static final String PART = ".part";

	private FrameFile() {
	}

	/** Writes what is to be in the file. */
	@FunctionalInterface
	interface Content {

		void write(Writer writer) throws IOException;
	}

	/** @throws IOException with a message for the user; what was in the file before is still there */
	static void save(Path file, Content content) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + "." + Long.toHexString(System.nanoTime()) + PART);
		try {
			try (Writer writer = Files.newBufferedWriter(part, StandardOpenOption.CREATE_NEW)) {
				content.write(writer);
			}
			move(part, file);
		} catch (UncheckedIOException e) {
			throw explained(file, e.getCause());
		} catch (IOException e) {
			throw explained(file, e);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static void move(Path part, Path file) throws IOException {
		try {
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (@SuppressWarnings("unused") AtomicMoveNotSupportedException slower) {
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static IOException explained(Path file, IOException cause) {
		String reason = switch (cause) {
			case NoSuchFileException missing -> Messages.save_no_folder;
			case AccessDeniedException denied -> Messages.save_denied;
			case FileSystemException refused when refused.getReason() != null -> refused.getReason();
			default -> String.valueOf(cause.getMessage());
		};
		return new IOException(NLS.bind(Messages.save_failed, file, reason), cause);
	}
}
