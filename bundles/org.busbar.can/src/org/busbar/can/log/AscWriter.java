package org.busbar.can.log;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Writes Vector ASC with hexadecimal numbers; its date is UTC. */
final class AscWriter implements LogWriter {

	private static final int SECONDS = 9;
	private static final int MICROS = 6;
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE MMM d hh:mm:ss.SSS a yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

	private final LogText text;
	private final LogLosses losses = new LogLosses();
	private final BusNumbers buses = new BusNumbers(1, losses);
	private final LogBegin begin = new LogBegin(losses);

	AscWriter(OutputStream out) {
		text = new LogText(out);
	}

	@Override
	public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) throws IOException {
		if (begin.open()) {
			header(begin.set(nanos));
		}
		long since = begin.since(nanos);
		// Programs of others take any number of decimals for microseconds.
		losses.count(LogLoss.TIME_DIGITS, since % 1000 != 0);
		text.time(since, SECONDS, MICROS, MICROS + 5).add(' ');
		if ((flags & FrameFlags.ERROR) != 0) {
			losses.count(LogLoss.ERROR_DETAIL);
			text.decimal(buses.of(channel), 1).add("  ErrorFrame").end("\n");
		} else if ((flags & FrameFlags.FD) != 0) {
			fdFrame(channel, id, flags, losses.writtenDlc(flags, dlc), payload);
		} else {
			text.decimal(buses.of(channel), 1).add("  ");
			id(id, flags);
			text.add((flags & FrameFlags.TRANSMITTED) != 0 ? "  Tx   " : "  Rx   ");
			if ((flags & FrameFlags.REMOTE) != 0) {
				text.add("r ").hex(dlc, 1).end("\n");
			} else {
				text.add("d ").hex(dlc, 1).bytes(payload, Math.min(dlc, Payload.MAX_LENGTH), ' ').end("\n");
			}
		}
	}

	/** Behind the data: duration, bits, flags, CRC and four bit timings, of which only the flags are known. */
	private void fdFrame(String channel, int id, int flags, int dlc, long payload) throws IOException {
		boolean switched = (flags & FrameFlags.BIT_RATE_SWITCH) != 0;
		boolean passive = (flags & FrameFlags.ERROR_STATE) != 0;
		text.add("CANFD ").decimal(buses.of(channel), 3).add((flags & FrameFlags.TRANSMITTED) != 0 ? " Tx   " : " Rx   ");
		id(id, flags);
		text.add(switched ? " 1" : " 0").add(passive ? " 1 " : " 0 ").hex(dlc, 1).decimal(dlc, 3).bytes(payload, dlc, ' ');
		text.add(" 0 0 ").hex(0x1000 | (switched ? 0x2000 : 0) | (passive ? 0x4000 : 0), 4).add(" 0 0 0 0 0").end("\n");
	}

	private void id(int id, int flags) {
		if ((flags & FrameFlags.EXTENDED) != 0) {
			text.hex(id, 8).add('x');
		} else {
			text.hex(id, 3);
		}
	}

	private void header(long nanos) throws IOException {
		String date = DATE.format(Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000)).replace("AM", "am").replace("PM", "pm");
		text.add("date " + date).end("\n");
		text.add("base hex  timestamps absolute").end("\n");
		text.add("internal events logged").end("\n");
		text.add("Begin Triggerblock " + date).end("\n");
		text.add("   0.000000 Start of measurement").end("\n");
	}

	@Override
	public LogLosses losses() {
		return losses;
	}

	@Override
	public void close() throws IOException {
		if (begin.open()) {
			header(begin.set(0));
		}
		text.add("End TriggerBlock").end("\n");
		text.flush();
	}
}
