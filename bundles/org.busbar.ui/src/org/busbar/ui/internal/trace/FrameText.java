package org.busbar.ui.internal.trace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.presenter.FramePresenter;
import org.busbar.ui.internal.presenter.SignalText;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * Frames of a bus as text.
 *
 * @param protocol what decodes them; empty for nothing
 * @param start    time of the first frame, for relative times
 * @param zone     for times of the day
 */
record FrameText(Optional<EffectiveProtocol> protocol, long start, ZoneId zone) {

	private static final long SECOND = 1_000_000_000L;
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
	/** Name of a node that is none. */
	private static final String NOBODY = "Vector__XXX";

	/** The cells of a row in the order of {@link TraceColumn}. */
	List<String> cells(TraceFrame row, TimeMode mode) {
		Frame frame = row.frame();
		int flags = frame.flags();
		Optional<MessageCodec> codec = protocol.flatMap(known -> Optional.ofNullable(codec(known, frame)));
		boolean error = (flags & FrameFlags.ERROR) != 0;
		List<String> cells = new ArrayList<>();
		cells.add(Long.toString(row.number()));
		cells.add(time(row, mode));
		cells.add(error ? "" : CanId.format(frame.id(), flags));
		cells.add(kind(flags));
		cells.add(error ? ErrorClass.text(frame.id()) : codec.map(known -> known.message().name()).orElse(""));
		cells.add(Integer.toString(frame.dlc()));
		cells.add(data(frame));
		cells.add(codec.map(known -> SignalText.line(known, frame.dlc(), frame.payload())).orElse(""));
		cells.add(codec.map(known -> known.message().sender()).filter(sender -> !NOBODY.equals(sender)).orElse(""));
		return cells;
	}

	private static @Nullable MessageCodec codec(EffectiveProtocol known, Frame frame) {
		return FramePresenter.codec(known, frame.id(), frame.flags());
	}

	/** What kind of frame it is, in words. */
	static String kind(int flags) {
		List<String> words = new ArrayList<>();
		if ((flags & FrameFlags.ERROR) != 0) {
			words.add(Messages.kind_error);
		} else {
			words.add((flags & FrameFlags.EXTENDED) != 0 ? Messages.kind_extended : Messages.kind_standard);
		}
		if ((flags & FrameFlags.REMOTE) != 0) {
			words.add(Messages.kind_remote);
		}
		if ((flags & FrameFlags.FD) != 0) {
			words.add(Messages.kind_fd);
		}
		if ((flags & FrameFlags.BIT_RATE_SWITCH) != 0) {
			words.add(Messages.kind_fast);
		}
		if ((flags & FrameFlags.TRANSMITTED) != 0) {
			words.add(Messages.kind_sent);
		}
		return String.join(" ", words);
	}

	private static String data(Frame frame) {
		if ((frame.flags() & FrameFlags.REMOTE) != 0) {
			return "";
		}
		String text = Payload.toHex(frame.payload(), frame.dlc(), " ");
		boolean more = (frame.flags() & FrameFlags.FD) != 0 && frame.dlc() > Payload.MAX_LENGTH;
		return more ? NLS.bind(Messages.data_more, text) : text;
	}

	private String time(TraceFrame row, TimeMode mode) {
		long nanos = row.frame().nanos();
		return switch (mode) {
			case ABSOLUTE -> CLOCK.format(at(nanos));
			case RELATIVE -> seconds(nanos - start);
			case DELTA -> row.gap().isPresent() ? '+' + seconds(row.gap().getAsLong()) : "";
		};
	}

	/** The day, in figures. */
	String date(long nanos) {
		return DateTimeFormatter.ISO_LOCAL_DATE.format(at(nanos));
	}

	private ZonedDateTime at(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND)).atZone(zone);
	}

	/** Seconds with six decimals. */
	static String seconds(long nanos) {
		long micros = Math.abs(nanos) / 1000;
		return (nanos < 0 ? "-" : "") + micros / 1_000_000 + '.' + String.format(Locale.ROOT, "%06d", micros % 1_000_000);
	}
}
