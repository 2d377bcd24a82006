package org.busbar.cli;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.codec.Codec;
import org.busbar.cli.console.Console;
import org.busbar.cli.decode.FrameRows;
import org.busbar.cli.decode.FrameTime;
import org.busbar.cli.decode.UndecodedFrames;
import org.busbar.core.log.LogReader;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Decodes the frames of a log as they are read and keeps account of what could not be. */
final class LogDecoding implements LogReader.Handler {

	/** More problems than these say nothing new. */
	private static final int SHOWN_PROBLEMS = 10;

	private final String name;
	private final Codec codec;
	private final FrameRows rows;
	private final Console console;
	private final UndecodedFrames undecoded = new UndecodedFrames();
	private long frames;
	private long problems;

	/**
	 * @param name what messages call the log
	 */
	LogDecoding(String name, Codec codec, FrameRows rows, Console console) {
		this.name = name;
		this.codec = codec;
		this.rows = rows;
		this.console = console;
	}

	@Override
	public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
		frames++;
		if (undecoded.special(flags)) {
			return;
		}
		if (codec.message(id, flags) == null) {
			undecoded.unknown(id, flags);
		}
		rows.frame(time == null ? FrameTime.format(nanos) : time, channel, nanos, id, flags, dlc, payload);
	}

	@Override
	public void problem(int line, int column, String message) {
		problem(name + ':' + line + ':' + column + ": " + message);
	}

	@Override
	public void problem(CaptureProblem problem) {
		problem(NLS.bind(Messages.capture_problem, new Object[]{name, problem.offset(), problem.message()}));
	}

	private void problem(String message) {
		problems++;
		if (problems <= SHOWN_PROBLEMS) {
			console.tell(message);
		}
	}

	/** Tells what was not decoded, and gives the exit code. */
	int conclude(String protocol) {
		if (problems > SHOWN_PROBLEMS) {
			tell(Messages.more_problems, name, problems - SHOWN_PROBLEMS);
		}
		if (undecoded.unknown() > 0) {
			tell(Messages.unknown_frames, name, undecoded.unknown(), protocol, undecoded.identifiers());
		}
		if (undecoded.error() + undecoded.remote() + undecoded.fd() > 0) {
			tell(Messages.special_frames, name, undecoded.error(), undecoded.remote(), undecoded.fd());
		}
		if (frames == 0) {
			tell(Messages.no_log, name);
		}
		return frames == 0 || problems > 0 ? ExitCode.INPUT : ExitCode.FINE;
	}

	private void tell(String message, Object... arguments) {
		console.tell(NLS.bind(message, arguments));
	}
}
