package org.busbar.cli;

import org.busbar.can.codec.Codec;
import org.busbar.cli.console.Console;
import org.busbar.cli.decode.FrameRows;
import org.busbar.cli.decode.UndecodedFrames;
import org.jspecify.annotations.Nullable;

/** Decodes the frames of a log as they are read and keeps account of what could not be. */
final class LogDecoding extends ReadLog {

	private final Codec codec;
	private final FrameRows rows;
	private final UndecodedFrames undecoded = new UndecodedFrames();
	private long frames;

	/**
	 * @param name what messages call the log
	 */
	LogDecoding(String name, Codec codec, FrameRows rows, Console console) {
		super(name, console);
		this.codec = codec;
		this.rows = rows;
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
		rows.frame(time, channel, nanos, id, flags, dlc, payload);
	}

	/** Tells what was not decoded, and gives the exit code. */
	int conclude(String protocol) {
		boolean damaged = concludeProblems();
		if (undecoded.unknown() > 0) {
			tell(Messages.unknown_frames, undecoded.unknown(), protocol, undecoded.identifiers());
		}
		if (undecoded.error() + undecoded.remote() + undecoded.fd() > 0) {
			tell(Messages.special_frames, undecoded.error(), undecoded.remote(), undecoded.fd());
		}
		if (frames == 0) {
			tell(Messages.no_log);
		}
		return frames == 0 || damaged ? ExitCode.INPUT : ExitCode.FINE;
	}
}
