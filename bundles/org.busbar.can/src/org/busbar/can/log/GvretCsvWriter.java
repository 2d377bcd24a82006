package org.busbar.can.log;

import java.io.IOException;
import java.io.OutputStream;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Writes CSV as SavvyCAN does, with a direction. Times are microseconds since 1970. */
final class GvretCsvWriter implements LogWriter {

	private static final String HEADER = "Time Stamp,ID,Extended,Dir,Bus,LEN,D1,D2,D3,D4,D5,D6,D7,D8";
	private static final long NANOS_PER_MICRO = 1000;

	private final LogText text;
	private final LogLosses losses = new LogLosses();
	private final BusNumbers buses = new BusNumbers(0, losses);
	private boolean begun;

	GvretCsvWriter(OutputStream out) {
		text = new LogText(out);
	}

	@Override
	public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) throws IOException {
		begin();
		if ((flags & FrameFlags.ERROR) != 0) {
			losses.count(LogLoss.ERROR_FRAME);
		} else if ((flags & FrameFlags.REMOTE) != 0) {
			losses.count(LogLoss.REMOTE_FRAME);
		} else if ((flags & FrameFlags.FD) != 0) {
			losses.count(LogLoss.FD_FRAME);
		} else {
			losses.count(LogLoss.TIME_DIGITS, nanos % NANOS_PER_MICRO != 0);
			losses.count(LogLoss.RAW_DLC, dlc > Payload.MAX_LENGTH);
			int bytes = Math.min(dlc, Payload.MAX_LENGTH);
			text.decimal(nanos / NANOS_PER_MICRO, 1).add(',').hex(id, 8).add((flags & FrameFlags.EXTENDED) != 0 ? ",true," : ",false,")
					.add((flags & FrameFlags.TRANSMITTED) != 0 ? "Tx," : "Rx,").decimal(buses.of(channel), 1).add(',').decimal(bytes, 1);
			text.bytes(payload, Payload.MAX_LENGTH, ',').add(',').end("\n");
		}
	}

	private void begin() throws IOException {
		if (!begun) {
			begun = true;
			text.add(HEADER).end("\n");
		}
	}

	@Override
	public LogLosses losses() {
		return losses;
	}

	@Override
	public void close() throws IOException {
		begin();
		text.flush();
	}
}
