package org.busbar.core.curve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there complete or not at all: written beside its place under another name, then moved. */
public final class TargetFile {

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {

		void write(OutputStream out) throws IOException;
	}

	private TargetFile() {
	}

	/**
	 * Writes a file, in place of one that may be there. When that fails, for whatever reason, the old one stays and nothing else does.
	 *
	 * @throws IOException when the folder cannot be written to or has no room
	 */
	public static void write(Path target, Content content) throws IOException {
		Path absolute = target.toAbsolutePath();
		Path beside = absolute.resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(beside)) {
				content.write(out);
			}
			move(beside, absolute);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (@SuppressWarnings("unused") AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
