package org.busbar.can.capture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a capture is written to. For one thread at a time. */
public interface CaptureTarget extends Closeable {

	/** Takes some of the remaining bytes and moves the buffer's position past them. */
	void write(ByteBuffer bytes) throws IOException;

	/** Returns when everything that was written is on the disk. */
	void force() throws IOException;

	/** Gives up what lies behind so many bytes. */
	void cut(long length) throws IOException;

	/**
	 * A new file, or a device or pipe. A file that is there already is only taken when it is empty: a capture is evidence.
	 *
	 * @throws java.nio.file.FileAlreadyExistsException when there is one with something in it
	 */
	@SuppressWarnings("resource") // The target closes the channel.
	static CaptureTarget create(Path file) throws IOException {
		boolean free = Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) == 0);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, free ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW);
		return new CaptureTarget() {

			@Override
			public void write(ByteBuffer bytes) throws IOException {
				channel.write(bytes);
			}

			@Override
			public void force() throws IOException {
				channel.force(false);
			}

			@Override
			public void cut(long length) throws IOException {
				channel.truncate(length);
			}

			@Override
			public void close() throws IOException {
				channel.close();
			}
		};
	}
}
