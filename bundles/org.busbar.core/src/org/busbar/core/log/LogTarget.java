package org.busbar.core.log;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.busbar.can.log.WrittenFormat;

/** A file for a log that is there complete or not at all; packed by gzip where its name ends so. */
public final class LogTarget {

	private LogTarget() {
	}

	/** Writes a log. */
	@FunctionalInterface
	public interface Content<T> {

		/** Writes to the stream, which is a {@link Beginning} too. */
		T write(OutputStream out) throws IOException;
	}

	/** A file whose first bytes are only known at the end. */
	public interface Beginning {

		/** Writes over the first bytes. */
		void begin(byte[] bytes) throws IOException;
	}

	/**
	 * Writes a file, in place of one that may be there. When that fails, for whatever reason, the old one stays and nothing else does.
	 *
	 * @throws IOException when the folder cannot be written to or has no room
	 */
	public static <T> T write(Path target, Content<T> content) throws IOException {
		Path absolute = target.toAbsolutePath();
		Path beside = absolute.resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		Path packed = absolute.resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + WrittenFormat.PACKED + ".part");
		try {
			T result;
			try (RandomAccessFile file = new RandomAccessFile(Files.createFile(beside).toFile(), "rw"); Stream out = new Stream(file)) {
				result = content.write(out);
			}
			if (absolute.toString().toLowerCase(Locale.ROOT).endsWith(WrittenFormat.PACKED)) {
				try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
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

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (@SuppressWarnings("unused") AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static final class Stream extends FilterOutputStream implements Beginning {

		private final RandomAccessFile file;

		@SuppressWarnings("resource") // The file is closed by whoever opened it.
		Stream(RandomAccessFile file) {
			super(new BufferedOutputStream(new OutputStream() {

				@Override
				public void write(int one) throws IOException {
					file.write(one);
				}

				@Override
				public void write(byte[] bytes, int offset, int length) throws IOException {
					file.write(bytes, offset, length);
				}
			}, 1 << 16));
			this.file = file;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void begin(byte[] bytes) throws IOException {
			flush();
			long end = file.getFilePointer();
			file.seek(0);
			file.write(bytes);
			file.seek(end);
		}
	}
}
