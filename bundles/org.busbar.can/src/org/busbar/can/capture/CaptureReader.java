package org.busbar.can.capture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * An open capture, read wherever one likes. Nothing of it is kept in memory, so its length does not matter. For one thread at a time; a thread that is
 * interrupted while it reads closes the capture.
 * <p>
 * A capture that a crash cut off is read up to its last whole block; {@link #problems} says what is missing. Blocks that were written after it was opened are
 * not seen.
 */
public final class CaptureReader implements Closeable {

	private static final int CHUNK_BLOCKS = 1024;

	private final FileChannel channel;
	private final CaptureHeader header;
	private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK_BLOCKS * CaptureFormat.BLOCK).order(ByteOrder.LITTLE_ENDIAN);
	private final long count;
	private final List<CaptureProblem> problems;

	private CaptureReader(FileChannel channel, CaptureHeader header) throws IOException {
		this.channel = channel;
		this.header = header;
		long size = channel.size();
		if (header.complete()) {
			long whole = Math.max(0, size - header.length()) / CaptureFormat.BLOCK;
			count = readable(whole);
			problems = missing(whole, (int) (size - offset(whole))).stream().toList();
		} else {
			count = 0;
			problems = List.of(cutHeader(header));
		}
	}

	/**
	 * Opens a capture.
	 *
	 * @throws IOException when the file cannot be read
	 */
	@SuppressWarnings("resource") // The reader closes the channel.
	public static CaptureResult open(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		try {
			CaptureReader reader = new CaptureReader(channel, CaptureHeader.read(Channels.newInputStream(channel)));
			return new CaptureResult.Opened(reader);
		} catch (CaptureSyntaxException e) {
			channel.close();
			return new CaptureResult.Refused(e.problem());
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/** Name of the bus; empty when the file ends before it. */
	public String bus() {
		return header.bus();
	}

	/** Bit/s; 0 when not known. */
	public int bitRate() {
		return header.bitRate();
	}

	/** How many blocks there are: frames and marks together. */
	public long count() {
		return count;
	}

	/** What is missing at the end; empty for a capture that was closed properly. */
	public List<CaptureProblem> problems() {
		return problems;
	}

	/**
	 * Hands over blocks.
	 *
	 * @param first the first block, from 0
	 * @param limit at most so many; fewer at the end
	 */
	public void read(long first, long limit, CaptureHandler handler) throws IOException {
		if (first < 0) {
			throw new IndexOutOfBoundsException("Blocks are counted from 0, not " + first);
		}
		CaptureBlocks blocks = new CaptureBlocks(handler, header.length());
		long end = limit < count - first ? first + limit : count;
		for (long next = first; next < end; next += CHUNK_BLOCKS) {
			int read = load(next, (int) Math.min(CHUNK_BLOCKS, end - next));
			for (int i = 0; i < read; i++) {
				blocks.read(chunk, i * CaptureFormat.BLOCK, next + i);
			}
		}
		blocks.finish();
	}

	/**
	 * Time of a block in nanoseconds since 1970-01-01 UTC.
	 *
	 * @param block 0 up to {@link #count}, exclusive
	 */
	public long nanos(long block) throws IOException {
		if (block < 0 || block >= count) {
			throw new IndexOutOfBoundsException("The capture has " + count + " blocks and none with the number " + block);
		}
		if (load(block, 1) == 0) {
			throw new IOException(Messages.format("shorter"));
		}
		return CaptureBlocks.nanos(chunk, 0);
	}

	/** The first block at this time or later; {@link #count} when there is none. Takes for granted that time does not go back in the capture. */
	public long find(long nanos) throws IOException {
		long low = 0;
		long high = count;
		while (low < high) {
			long middle = low + high >>> 1;
			if (nanos(middle) < nanos) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	static CaptureProblem cutHeader(CaptureHeader header) {
		return new CaptureProblem(header.length(), Messages.format("ends"));
	}

	static CaptureProblem cutBlock(long offset, int length) {
		return new CaptureProblem(offset, Messages.format("cut", length, CaptureFormat.BLOCK));
	}

	/**
	 * Some file systems fill with zeros, after a crash, what had not reached the disk. What is readable is found by ever longer steps back from the end and then
	 * by halving, so that a huge file of zeros is no slower than a small one.
	 */
	private long readable(long whole) throws IOException {
		long bad = whole;
		long step = 1;
		while (bad > 0 && !isBlock(Math.max(0, bad - step))) {
			bad = Math.max(0, bad - step);
			step *= 2;
		}
		long good = Math.max(0, bad - step);
		while (bad - good > 1) {
			long middle = good + bad >>> 1;
			if (isBlock(middle)) {
				good = middle;
			} else {
				bad = middle;
			}
		}
		return bad;
	}

	private Optional<CaptureProblem> missing(long whole, int rest) {
		if (count < whole) {
			return Optional.of(new CaptureProblem(offset(count),
					Messages.format("missing", offset(whole) - offset(count) + rest)));
		}
		return rest > 0 ? Optional.of(cutBlock(offset(count), rest)) : Optional.empty();
	}

	private boolean isBlock(long block) throws IOException {
		return load(block, 1) == 1 && CaptureBlocks.isBlock(chunk, 0);
	}

	/** Reads blocks to the beginning of the chunk; fewer when the file became shorter. */
	private int load(long first, int blocks) throws IOException {
		chunk.clear().limit(blocks * CaptureFormat.BLOCK);
		int read = 0;
		while (chunk.hasRemaining() && read >= 0) {
			read = channel.read(chunk, offset(first) + chunk.position());
		}
		return chunk.position() / CaptureFormat.BLOCK;
	}

	private long offset(long block) {
		return header.length() + block * CaptureFormat.BLOCK;
	}
}
