package org.busbar.core.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.busbar.can.capture.CaptureMark;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.capture.CaptureStream;
import org.busbar.can.capture.MarkKind;
import org.busbar.can.log.AscReader;
import org.busbar.can.log.BlfReader;
import org.busbar.can.log.CandumpReader;
import org.busbar.can.log.GvretCsvReader;
import org.busbar.can.log.LogFormat;
import org.busbar.can.log.LogHandler;
import org.busbar.can.log.PcapReader;
import org.busbar.can.log.PcapngReader;
import org.busbar.can.log.TrcReader;
import org.busbar.core.session.SessionState;
import org.jspecify.annotations.Nullable;

/** Reads a log whose content tells what it is: one of {@link LogFormat}. */
public final class LogReader {

	private LogReader() {
	}

	/** Takes what is read, on the reading thread. */
	public interface Handler {

		/** The one bus of a capture, before its frames; a log names its buses with each frame. */
		default void bus(@SuppressWarnings("unused") String name, @SuppressWarnings("unused") int bitRate) {
			// Only of interest to those who show it.
		}

		/**
		 * A frame. The last five arguments are those of {@link org.busbar.can.FrameConsumer#frame}.
		 *
		 * @param time    the time as the log writes it; null where it is no text there, or written with six decimals, or with nine where six are not enough
		 * @param channel the bus as the log calls it
		 */
		void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload);

		/** So many frames are missing before the one that comes next. */
		default void lost(@SuppressWarnings("unused") long count) {
			// Only of interest to those who judge.
		}

		/** One block of a mark, which captures alone have. */
		default void mark(@SuppressWarnings("unused") CaptureMark mark) {
			// Says nothing about frames.
		}

		/** What was read is a recording that has no end: it goes on at this moment, or was cut off by force. Comes last. */
		default void unfinished() {
			// Whether frames are missing nobody knows.
		}

		/** A line of a text that could not be read; counted from 1. */
		void problem(int line, int column, String message);

		/** Whether the next of these is told with its message; a log may be bad in every line. It is empty while this is false. */
		default boolean wantsMessages() {
			return true;
		}

		/** Bytes of a capture that could not be read. */
		void problem(CaptureProblem problem);
	}

	/**
	 * Reads to the end.
	 *
	 * @param in   the bytes; not closed
	 * @param name how messages call the log
	 * @throws IOException when the stream cannot be read
	 */
	public static void read(InputStream in, String name, Handler handler) throws IOException {
		Counted counted = new Counted(in);
		LogFormat.Opened log = LogFormat.open(counted);
		read(log, name, handler);
		if (log.damaged().getAsBoolean()) {
			handler.problem(new CaptureProblem(counted.bytes, Messages.format("damaged")));
		}
	}

	private static void read(LogFormat.Opened log, String name, Handler handler) throws IOException {
		Frames frames = new Frames(handler);
		switch (log.format()) {
			case CAPTURE -> readCapture(log.content(), handler);
			case CANDUMP -> CandumpReader.read(MarkedText.of(log.content()), name, new TextFrames(handler));
			case ASC -> AscReader.read(MarkedText.of(log.content()), frames);
			case BLF -> BlfReader.read(log.content(), frames);
			case TRC -> TrcReader.read(MarkedText.of(log.content()), frames);
			case GVRET_CSV -> GvretCsvReader.read(MarkedText.of(log.content()), frames);
			case PCAP -> PcapReader.read(log.content(), frames);
			case PCAPNG -> PcapngReader.read(log.content(), frames);
			case UNKNOWN -> handler.problem(new CaptureProblem(0, Messages.format("unknown")));
		}
	}

	private static void readCapture(InputStream content, Handler handler) throws IOException {
		CaptureFrames capture = new CaptureFrames(handler);
		CaptureStream.read(content, capture);
		capture.conclude();
	}

	private record Frames(Handler handler) implements LogHandler {

		@Override
		public boolean wantsMessages() {
			return handler.wantsMessages();
		}

		@Override
		public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) {
			handler.frame(null, channel, nanos, id, flags, dlc, payload);
		}

		@Override
		public void problem(int line, int column, String message) {
			handler.problem(line, column, message);
		}

		@Override
		public void problem(CaptureProblem problem) {
			handler.problem(problem);
		}
	}

	private record TextFrames(Handler handler) implements CandumpReader.Handler {

		@Override
		public boolean wantsUsualTimes() {
			return false;
		}

		@Override
		public boolean wantsMessages() {
			return handler.wantsMessages();
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			handler.frame(time, channel, nanos, id, flags, dlc, payload);
		}

		@Override
		public void problem(int line, int column, String message) {
			handler.problem(line, column, message);
		}
	}

	private static final class CaptureFrames implements CaptureStream.Handler {

		private final Handler handler;
		private String bus = "";
		/** Every recording begins with the state of its session; what another program made of a capture may have none. */
		private boolean recorded;
		private boolean ended;

		CaptureFrames(Handler handler) {
			this.handler = handler;
		}

		@Override
		public void bus(String name, int bitRate) {
			bus = name;
			handler.bus(name, bitRate);
		}

		@Override
		public void frame(long block, long lost, long nanos, int id, int flags, int dlc, long payload) {
			if (lost > 0) {
				handler.lost(lost);
			}
			handler.frame(null, bus, nanos, id, flags, dlc, payload);
		}

		@Override
		public void mark(long block, CaptureMark mark) {
			recorded |= mark.kind() == MarkKind.STATE;
			if (mark.kind() == MarkKind.STATE && mark.part() == 0 && mark.text().startsWith(SessionState.RECONNECTING.name())) {
				// The converter was gone: what the bus said meanwhile is missing, and nobody knows how much that was.
				handler.lost(1);
			}
			ended |= mark.kind() == MarkKind.END;
			handler.mark(mark);
		}

		void conclude() {
			if (recorded && !ended) {
				handler.unfinished();
			}
		}

		@Override
		public void problem(CaptureProblem problem) {
			handler.problem(problem);
		}
	}

	/** Knows how far it was read. */
	private static final class Counted extends FilterInputStream {

		private long bytes;

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			bytes += one < 0 ? 0 : 1;
			return one;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int count = super.read(target, offset, length);
			bytes += Math.max(0, count);
			return count;
		}
	}
}
