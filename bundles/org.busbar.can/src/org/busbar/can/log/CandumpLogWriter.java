package org.busbar.can.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Writes what {@code candump -l} does, of any number of buses. */
final class CandumpLogWriter implements LogWriter {

	/** A damaged log may name any number of buses. */
	private static final int MOST_BUSES = 4096;
	private static final String UNNAMED = "can0";

	private final Writer out;
	private final LogLosses losses = new LogLosses();
	private final Map<String, CandumpWriter> buses = new HashMap<>();

	CandumpLogWriter(OutputStream out) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
	}

	@Override
	public void frame(String channel, long nanos, int id, int flags, int dlc, long payload) throws IOException {
		losses.count(LogLoss.FD_DATA, (flags & FrameFlags.FD) != 0 && dlc > Payload.MAX_LENGTH);
		String name = name(channel);
		losses.count(LogLoss.BUS_NAME, !name.equals(channel));
		losses.count(LogLoss.RAW_DLC, (flags & FrameFlags.REMOTE) != 0 && dlc > Payload.MAX_LENGTH);
		int written = (flags & FrameFlags.REMOTE) != 0 ? Math.min(dlc, Payload.MAX_LENGTH) : dlc;
		if (buses.size() >= MOST_BUSES) {
			buses.clear();
		}
		try {
			buses.computeIfAbsent(name, bus -> new CandumpWriter(out, bus)).frame(nanos, id, flags, written, payload);
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	/** A number alone is how other formats name their buses, and no interface of Linux is called so. */
	private static String name(String channel) {
		String name = channel.isEmpty() ? UNNAMED : channel;
		for (int i = 0; i < name.length(); i++) {
			if (Character.isWhitespace(name.charAt(i)) || Character.isISOControl(name.charAt(i))) {
				return name.replaceAll("[\\s\\p{Cntrl}]", "_");
			}
		}
		return Character.isDigit(name.charAt(0)) ? "can" + name : name;
	}

	@Override
	public LogLosses losses() {
		return losses;
	}

	@Override
	public void close() throws IOException {
		out.flush();
	}
}
