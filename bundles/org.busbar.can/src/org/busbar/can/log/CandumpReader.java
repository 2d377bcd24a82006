package org.busbar.can.log;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads logs as {@code candump -l} writes them: {@code (1436509052.249713) can0 351#1402C012C012C201}.
 * <p>
 * Understood are 11- and 29-bit identifiers, remote frames ({@code #R}, {@code #R8}), a raw DLC behind eight bytes ({@code _A}), error frames, CAN FD
 * ({@code ##}; the first eight bytes are kept), dots between bytes, a direction letter at the end, and any number of decimals up to nine. A line that is none
 * of these is reported and costs no other line.
 */
public final class CandumpReader {

	/** No line of a log is nearly as long. */
	private static final int MAX_LINE = 64 << 10;
	/** So many bad lines without one good one, and the file is something else. */
	private static final int HOPELESS = 20;

	private CandumpReader() {
	}

	/** Takes what is read, on the reading thread. */
	public interface Handler {

		/**
		 * Whether times are handed over as text even when they are written as usual: with six decimals, or with nine where six are not enough. A text for every
		 * frame costs as much as all the rest.
		 */
		default boolean wantsUsualTimes() {
			return true;
		}

		/**
		 * Whether the next problem is told with its message. A file may be bad in every line, and a message takes longer to make than a frame to read: who shows
		 * some of them only, says so here, and gets empty ones from then on.
		 */
		default boolean wantsMessages() {
			return true;
		}

		/**
		 * @param time    the time as the log writes it; null when it is written as usual and not wanted
		 * @param channel the interface as the log writes it
		 * @param nanos   the time in nanoseconds
		 * @param id      arbitration identifier
		 * @param flags   bits of {@link org.busbar.can.FrameFlags}
		 * @param dlc     data length code
		 * @param payload data bytes
		 */
		void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload);

		/**
		 * A line that could not be read.
		 *
		 * @param line    line, from 1
		 * @param column  column, from 1
		 * @param message what is wrong; empty when no message is wanted
		 */
		void problem(int line, int column, String message);
	}

	/**
	 * What was in a log.
	 *
	 * @param frames    frames of all kinds
	 * @param fdFrames  CAN FD frames among them
	 * @param errors    error frames among them
	 * @param problems  lines that could not be read
	 * @param candump   false when the file is no candump log at all; reading then ended early
	 */
	public record Summary(long frames, long fdFrames, long errors, long problems, boolean candump) {
	}

	/**
	 * Reads to the end.
	 *
	 * @param in      the bytes; not closed
	 * @param name    how the message about a file that is no log names it
	 * @param handler takes frames and problems
	 * @throws IOException when the stream cannot be read
	 */
	public static Summary read(InputStream in, String name, Handler handler) throws IOException {
		CandumpLine line = new CandumpLine();
		byte[] buffer = new byte[MAX_LINE * 2];
		long frames = 0;
		long fd = 0;
		long errors = 0;
		long problems = 0;
		int number = 0;
		int start = 0;
		int end = 0;
		boolean skipping = false;
		boolean more = true;
		boolean allTimes = handler.wantsUsualTimes();
		while (more || start < end) {
			int usual = skipping ? -1 : line.parseUsual(buffer, start, end);
			if (usual >= 0) {
				number++;
				frames++;
				start = usual + 1;
				handler.frame(allTimes || !line.isTimeUsual() ? line.time() : null, line.channel(), line.nanos(), line.id(), line.flags(), line.dlc(),
						line.payload());
				continue;
			}
			int feed = indexOfFeed(buffer, start, end);
			if (feed < 0 && more) {
				if (end - start > MAX_LINE && !skipping) {
					skipping = true;
					number++;
					problems++;
					handler.problem(number, 1, Messages.format("candump.long"));
					if (frames == 0) {
						handler.problem(number, 1, noLog(name, number));
						return new Summary(0, 0, 0, problems + 1, false);
					}
				}
				int kept = skipping ? 0 : end - start;
				System.arraycopy(buffer, skipping ? end : start, buffer, 0, kept);
				start = 0;
				end = kept;
				int count = in.read(buffer, end, buffer.length - end);
				more = count >= 0;
				end += Math.max(0, count);
				continue;
			}
			int lineEnd = feed < 0 ? end : feed;
			int from = start;
			start = feed < 0 ? end : feed + 1;
			if (skipping) {
				skipping = false;
				continue;
			}
			number++;
			switch (line.parse(buffer, from, lineEnd, feed < 0)) {
				case BLANK -> {
					// Counts as a line only.
				}
				case FRAME -> {
					frames++;
					fd += line.isFd() ? 1 : 0;
					errors += line.isError() ? 1 : 0;
					handler.frame(allTimes || !line.isTimeUsual() ? line.time() : null, line.channel(), line.nanos(), line.id(), line.flags(), line.dlc(),
							line.payload());
				}
				case PROBLEM -> {
					problems++;
					handler.problem(number, line.column(), handler.wantsMessages() ? line.message() : "");
					if (problems >= HOPELESS && frames == 0) {
						handler.problem(number, 1, noLog(name, number));
						return new Summary(0, 0, 0, problems + 1, false);
					}
				}
			}
		}
		return new Summary(frames, fd, errors, problems, frames > 0 || problems == 0);
	}

	private static String noLog(String name, int lines) {
		return Messages.format("candump.none", name, lines);
	}

	private static int indexOfFeed(byte[] buffer, int from, int to) {
		for (int i = from; i < to; i++) {
			if (buffer[i] == '\n') {
				return i;
			}
		}
		return -1;
	}
}
