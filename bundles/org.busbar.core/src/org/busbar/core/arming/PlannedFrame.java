package org.busbar.core.arming;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * A frame that the user wrote.
 *
 * @param id          identifier, without flag bits
 * @param flags       {@link FrameFlags#EXTENDED} or nothing
 * @param dlc         0 to 8
 * @param payload     data bytes as {@link Payload} packs them
 * @param periodNanos time between two of them
 * @param count       how often it is sent; 0 for as long as Busbar may send
 */
public record PlannedFrame(int id, int flags, int dlc, long payload, long periodNanos, int count) {

	/** The shortest period, in nanoseconds. */
	public static final long SHORTEST_PERIOD = 10_000_000L;

	private static final Pattern FORM = Pattern.compile("(\\p{XDigit}{3}|\\p{XDigit}{8})#((?:\\p{XDigit}{2}){0,8})");

	/** @throws IllegalArgumentException when it is no classic frame, or comes more often than a bus of batteries bears */
	public PlannedFrame {
		if ((flags & ~FrameFlags.EXTENDED) != 0 || !CanId.isValid(id, flags) || dlc < 0 || dlc > Payload.MAX_LENGTH) {
			throw new IllegalArgumentException(Messages.format("frame.form", CanId.format(id, flags)));
		}
		if (periodNanos < SHORTEST_PERIOD || count < 0) {
			throw new IllegalArgumentException(Messages.format("frame.period", SHORTEST_PERIOD / 1_000_000));
		}
	}

	/**
	 * Reads what other tools write too: three digits of an 11-bit identifier or eight of a 29-bit one, {@code #}, the data bytes.
	 *
	 * @throws IllegalArgumentException when it is not written so; the message says how
	 */
	public static PlannedFrame parse(String text, long periodNanos, int count) {
		Matcher matcher = FORM.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException(Messages.format("frame.form", text));
		}
		String id = matcher.group(1);
		String data = matcher.group(2);
		int[] bytes = new int[data.length() / 2];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = Integer.parseInt(data, 2 * i, 2 * i + 2, 16);
		}
		return new PlannedFrame((int) Long.parseLong(id, 16), id.length() > 3 ? FrameFlags.EXTENDED : 0, bytes.length, Payload.of(bytes), periodNanos, count);
	}

	/** The identifier as one number, see {@link CanId#key}. */
	int key() {
		return CanId.key(id, flags);
	}

	/** As it is written. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(CanId.format(id, flags)).append('#');
		for (int i = 0; i < dlc; i++) {
			text.append(String.format(Locale.ROOT, "%02X", Payload.byteAt(payload, i)));
		}
		return text.toString();
	}
}
