package org.busbar.core.curve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;

/** A file that is there complete or not at all: written beside its place under another name, forced to the disk, then moved. */
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
		clear(absolute);
		Path beside = LeftParts.own(absolute);
		try {
			try (OutputStream out = Files.newOutputStream(beside)) {
				content.write(out);
			}
			// Opened anew, because whoever wrote the content may have closed it.
			try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				written.force(true);
			}
			move(beside, absolute);
			forceFolder(absolute);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Deletes what processes that were killed while they wrote this file have left beside it; never what belongs to one that lives, and nothing else. */
	public static void clear(Path target) {
		LeftParts.clear(target.toAbsolutePath(), Instant.now());
	}

	/** So that the new name is on the disk too. Not every system opens a folder; there the name follows with the next write of the system. */
	private static void forceFolder(Path file) {
		try (FileChannel folder = FileChannel.open(Objects.requireNonNull(file.getParent()), StandardOpenOption.READ)) {
			folder.force(true);
		} catch (@SuppressWarnings("unused") IOException e) {
			// The file itself is complete.
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
