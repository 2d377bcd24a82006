package org.busbar.can.log;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Writes PEAK TRC; its start time is UTC. Source: PEAK CAN TRC File Format. */
final class TrcWriter implements LogWriter {

	/** The versions that are written. */
	enum Version {
		V1_1("1.1", ""),
		V2_0("2.0", "N,O,T,I,d,l,D"),
		V2_1("2.1", "N,O,T,B,I,d,R,L,D");

		private final String number;
		private final String columns;

		Version(String number, String columns) {
			this.number = number;
			this.columns = columns;
		}
	}

	private static final String LINE_END = "\r\n";
	private static final int MILLIS = 6;
	private static final BigDecimal NANOS_PER_DAY = BigDecimal.valueOf(86_400_000_000_000L);
	/** From 1899-12-30 to 1970-01-01. */
	private static final BigDecimal EPOCH = BigDecimal.valueOf(25569);
	/** A nanosecond is 1.2e-14 of a day. */
	private static final int DAY_DECIMALS = 16;

	private final LogText text;
	private final Version version;
	private final LogLosses losses = new LogLosses();
	private final BusNumbers buses = new BusNumbers(1, losses);
	private final LogBegin begin = new LogBegin(losses);
	private long number;

	TrcWriter(OutputStream out, Version version) {
		text = new LogText(out);
		this.version = version;
	}

	@Override
	public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) throws IOException {
		if (begin.open()) {
			header(begin.set(nanos));
		}
		boolean fd = (flags & FrameFlags.FD) != 0;
		if (version == Version.V1_1 && fd) {
			losses.count(LogLoss.FD_FRAME);
			return;
		}
		losses.count(LogLoss.ERROR_DETAIL, (flags & FrameFlags.ERROR) != 0);
		losses.count(LogLoss.BUS, version != Version.V2_1);
		int written = losses.writtenDlc(flags, dlc);
		if (!fd && dlc > Payload.MAX_LENGTH && version != Version.V2_1) {
			losses.count(LogLoss.RAW_DLC);
			written = Payload.MAX_LENGTH;
		}
		number++;
		if (version == Version.V1_1) {
			old(nanos, id, flags, written, payload);
		} else {
			columns(channel, nanos, id, flags, written, payload);
		}
		text.end(LINE_END);
	}

	private void old(long nanos, int id, int flags, int dlc, long payload) {
		long since = begin.since(nanos);
		losses.count(LogLoss.TIME_DIGITS, since % 100_000 != 0);
		text.decimal(number, 6).add(')').time(since, MILLIS, 1, 11);
		if ((flags & FrameFlags.ERROR) != 0) {
			text.add("  Error  00000000  4  00 00 00 00");
			return;
		}
		text.add((flags & FrameFlags.TRANSMITTED) != 0 ? "  Tx     " : "  Rx     ");
		id(id, flags);
		text.add(' ').decimal(dlc, 2).add(' ');
		data(flags, dlc, payload, "RTR");
	}

	private void columns(String channel, long nanos, int id, int flags, int dlc, long payload) {
		long since = begin.since(nanos);
		losses.count(LogLoss.TIME_DIGITS, since % 1000 != 0);
		boolean error = (flags & FrameFlags.ERROR) != 0;
		text.decimal(number, 7).time(since, MILLIS, 3, 14).add(' ').add(type(flags)).add(' ');
		if (version == Version.V2_1) {
			text.decimal(buses.of(channel), 2).add(' ');
		}
		if (error) {
			text.add("       -");
		} else {
			id(id, flags);
		}
		text.add((flags & FrameFlags.TRANSMITTED) != 0 ? " Tx" : " Rx").add(version == Version.V2_1 ? " - " : " ").decimal(error ? 0 : dlc, 2).add(' ');
		if (!error) {
			data(flags, dlc, payload, "");
		}
	}

	private static String type(int flags) {
		if ((flags & FrameFlags.ERROR) != 0) {
			return "ER";
		}
		if ((flags & FrameFlags.FD) != 0) {
			boolean switched = (flags & FrameFlags.BIT_RATE_SWITCH) != 0;
			return (flags & FrameFlags.ERROR_STATE) != 0 ? switched ? "BI" : "FE" : switched ? "FB" : "FD";
		}
		return (flags & FrameFlags.REMOTE) != 0 ? "RR" : "DT";
	}

	private void id(int id, int flags) {
		if ((flags & FrameFlags.EXTENDED) != 0) {
			text.hex(id, 8);
		} else {
			text.add("    ").hex(id, 4);
		}
	}

	private void data(int flags, int dlc, long payload, String remote) {
		if ((flags & FrameFlags.REMOTE) != 0) {
			text.add(' ').add(remote);
		} else {
			text.bytes(payload, Math.min(dlc, Payload.MAX_LENGTH), ' ');
		}
	}

	private void header(long nanos) throws IOException {
		line("$FILEVERSION=" + version.number);
		line("$STARTTIME=" + BigDecimal.valueOf(nanos).divide(NANOS_PER_DAY, DAY_DECIMALS, RoundingMode.HALF_UP).add(EPOCH).toPlainString());
		if (version != Version.V1_1) {
			line("$COLUMNS=" + version.columns);
		}
		line("");
		line("   Written by Busbar. The start time is UTC.");
		line("-------------------------------------------------------------------------------");
	}

	private void line(String comment) throws IOException {
		text.add(';').add(comment).end(LINE_END);
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
		text.flush();
	}
}
