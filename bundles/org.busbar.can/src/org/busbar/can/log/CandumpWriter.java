package org.busbar.can.log;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.busbar.can.CanId;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * Writes frames as {@code candump -l} does. An FD frame is written with the eight bytes that are kept of it.
 * <p>
 * A failing destination is reported as {@link UncheckedIOException}, because frames arrive through {@link FrameConsumer}.
 */
public final class CandumpWriter implements FrameConsumer {

	private final Appendable destination;
	private final String channel;
	private final StringBuilder line = new StringBuilder(64);

	/**
	 * @param destination takes the lines
	 * @param channel     name of the interface, without blanks
	 */
	public CandumpWriter(Appendable destination, String channel) {
		this.destination = destination;
		this.channel = channel;
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		line.setLength(0);
		line.append('(');
		appendPadded(nanos / 1_000_000_000L, 10);
		line.append('.');
		long fraction = nanos % 1_000_000_000L;
		if (fraction % 1000 == 0) {
			appendPadded(fraction / 1000, 6);
		} else {
			appendPadded(fraction, 9);
		}
		line.append(") ").append(channel).append(' ');
		if ((flags & FrameFlags.ERROR) != 0) {
			line.append(CanId.format(id | 0x2000_0000, FrameFlags.EXTENDED));
		} else {
			line.append(CanId.format(id, flags));
		}
		line.append('#');
		if ((flags & FrameFlags.FD) != 0) {
			line.append('#').append((char) ('0' + ((flags & FrameFlags.BIT_RATE_SWITCH) != 0 ? 1 : 0) + ((flags & FrameFlags.ERROR_STATE) != 0 ? 2 : 0)));
		}
		if ((flags & FrameFlags.REMOTE) != 0) {
			line.append('R');
			if (dlc > 0) {
				line.append((char) ('0' + Math.min(dlc, Payload.MAX_LENGTH)));
			}
		} else {
			line.append(Payload.toHex(payload, dlc, ""));
		}
		if ((flags & FrameFlags.FD) == 0 && dlc > Payload.MAX_LENGTH) {
			line.append('_').append(Character.toUpperCase(Character.forDigit(dlc, 16)));
		}
		if ((flags & FrameFlags.TRANSMITTED) != 0) {
			line.append(" T");
		}
		line.append('\n');
		try {
			destination.append(line);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void appendPadded(long number, int digits) {
		String text = Long.toString(number);
		for (int i = text.length(); i < digits; i++) {
			line.append('0');
		}
		line.append(text);
	}
}
