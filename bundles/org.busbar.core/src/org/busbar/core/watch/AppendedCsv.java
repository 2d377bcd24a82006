package org.busbar.core.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.busbar.core.export.Csv;

/**
 * A CSV file that grows by whole lines, over several runs of the program. While the disk refuses, lines wait in memory; when there are too many the oldest are
 * given up, and a line says how many. For one thread.
 */
final class AppendedCsv {

	/** Lines that may wait: of the table by the minute those of a week. */
	static final int WAITING = 10_080;

	private final Path file;
	private final List<String> header;
	private final Deque<String> waiting = new ArrayDeque<>();
	private long forgotten;

	/**
	 * @param header first line of a new file
	 */
	AppendedCsv(Path file, List<String> header) {
		this.file = file;
		this.header = List.copyOf(header);
	}

	Path file() {
		return file;
	}

	/** Adds a line; {@link #flush} writes it. */
	void add(List<String> cells) {
		if (waiting.size() == WAITING) {
			waiting.remove();
			forgotten++;
		}
		waiting.add(Csv.line(cells));
	}

	/**
	 * Writes all lines, or none of them.
	 *
	 * @throws IOException when the disk refuses; the lines wait on
	 */
	void flush() throws IOException {
		if (waiting.isEmpty()) {
			return;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			long length = channel.size();
			String gap = forgotten == 0 ? "" : Csv.line(List.of(Messages.format("watch.forgotten", forgotten)));
			String text = (length == 0 ? Csv.line(header) : endsWithin(channel, length) ? "\r\n" : "") + gap + String.join("", waiting);
			ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
			try {
				channel.position(length);
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(false);
			} catch (IOException e) {
				channel.truncate(length);
				throw e;
			}
			waiting.clear();
			forgotten = 0;
		}
	}

	/** Whether the last line has no end: the program was killed while it wrote. */
	private static boolean endsWithin(FileChannel channel, long length) throws IOException {
		ByteBuffer last = ByteBuffer.allocate(1);
		channel.read(last, length - 1);
		return last.get(0) != '\n';
	}
}
