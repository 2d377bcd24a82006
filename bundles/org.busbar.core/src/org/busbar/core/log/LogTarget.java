package org.busbar.core.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.busbar.can.log.LogWriter;
import org.busbar.can.log.WrittenFormat;

/** A file for a log that is there complete or not at all; packed by gzip where its name ends so. */
public final class LogTarget {

	private static final int BUFFER = 1 << 16;

	private LogTarget() {
	}

	/** Writes frames. */
	@FunctionalInterface
	public interface Content<T> {

		/** Writes all of them. The writer is closed by whoever made it. */
		T write(LogWriter writer) throws IOException;
	}

	/**
	 * Writes a log to a stream, which has to be a file for the formats that {@link WrittenFormat#needsFile} names.
	 *
	 * @param out stays open
	 * @throws IOException when the stream takes no more
	 */
	public static <T> T write(OutputStream out, WrittenFormat format, Content<T> content) throws IOException {
		try (LogWriter writer = format.open(out)) {
			return content.write(writer);
		}
	}

	/**
	 * Writes a file, in place of one that may be there. When that fails, for whatever reason, the old one stays and nothing else does.
	 *
	 * @throws IOException when the folder cannot be written to or has no room
	 */
	public static <T> T write(Path target, WrittenFormat format, Content<T> content) throws IOException {
		Path absolute = target.toAbsolutePath();
		String hidden = "." + absolute.getFileName() + "." + ProcessHandle.current().pid();
		Path beside = absolute.resolveSibling(hidden + ".part");
		Path packed = absolute.resolveSibling(hidden + WrittenFormat.PACKED + ".part");
		try {
			T result = plain(beside, format, content);
			if (absolute.toString().toLowerCase(Locale.ROOT).endsWith(WrittenFormat.PACKED)) {
				try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), BUFFER)) {
					Files.copy(beside, out);
				}
				move(packed, absolute);
			} else {
				move(beside, absolute);
			}
			return result;
		} finally {
			Files.deleteIfExists(beside);
			Files.deleteIfExists(packed);
		}
	}

	private static <T> T plain(Path file, WrittenFormat format, Content<T> content) throws IOException {
		Optional<byte[]> beginning;
		T result;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
			LogWriter writer = format.open(out);
			try (writer) {
				result = content.write(writer);
			}
			beginning = WrittenFormat.beginning(writer);
		}
		if (beginning.isPresent()) {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(beginning.get());
				while (bytes.hasRemaining()) {
					channel.write(bytes, bytes.position());
				}
			}
		}
		return result;
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (@SuppressWarnings("unused") AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
