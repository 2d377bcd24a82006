package org.busbar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.busbar.can.capture.CaptureMark;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.capture.CaptureStream;
import org.busbar.can.log.CandumpReader;
import org.busbar.cli.console.Console;
import org.busbar.cli.decode.FrameTime;
import org.eclipse.osgi.util.NLS;

/**
 * The log that a command was given: a capture of Busbar or what candump wrote. Its first bytes tell which.
 *
 * @param argument a path, or {@code -} for standard input
 */
record LogFile(String argument) {

	private static final String STANDARD_INPUT = "-";
	private static final int FIRST_BYTES = 4;

	/** Takes what is read, on the reading thread. The frames of a capture come as if candump had written them. */
	interface Handler extends CandumpReader.Handler {

		/** Bytes of a capture that could not be read. */
		void problem(CaptureProblem problem);
	}

	/** What messages call it. */
	String name() {
		return argument.equals(STANDARD_INPUT) ? Messages.standard_input : argument;
	}

	/** Reads it from its beginning to its end; fails with a message for the user. */
	void read(Console console, Handler handler) {
		try (PushbackInputStream in = new PushbackInputStream(open(console), FIRST_BYTES)) {
			byte[] start = in.readNBytes(FIRST_BYTES);
			in.unread(start);
			if (CaptureStream.isPcapng(start)) {
				CaptureStream.read(in, new CaptureFrames(handler));
			} else {
				CandumpReader.read(in, name(), handler);
			}
		} catch (NoSuchFileException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_file, argument), e);
		} catch (AccessDeniedException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_access, argument), e);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.cannot_read, name(), e.getMessage()), e);
		}
	}

	private InputStream open(Console console) throws IOException {
		return argument.equals(STANDARD_INPUT) ? console.input() : Files.newInputStream(Path.of(argument));
	}

	private static final class CaptureFrames implements CaptureStream.Handler {

		private final Handler handler;
		private String bus = "";

		CaptureFrames(Handler handler) {
			this.handler = handler;
		}

		@Override
		public void bus(String name, int bitRate) {
			bus = name;
		}

		@Override
		public void frame(long block, long lost, long nanos, int id, int flags, int dlc, long payload) {
			handler.frame(FrameTime.format(nanos), bus, nanos, id, flags, dlc, payload);
		}

		@Override
		public void mark(long block, CaptureMark mark) {
			// Says nothing about frames.
		}

		@Override
		public void problem(CaptureProblem problem) {
			handler.problem(problem);
		}
	}
}
