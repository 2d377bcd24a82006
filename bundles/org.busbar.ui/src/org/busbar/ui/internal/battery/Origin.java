package org.busbar.ui.internal.battery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.quantity.MappedSignal;
import org.eclipse.osgi.util.NLS;

/**
 * Where a value comes from: quantity, signal, message, the frame's bytes and what the DBC makes of them.
 *
 * @param lines the text, the value itself first
 */
record Origin(List<Line> lines) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

	/**
	 * @param text  what it says
	 * @param isRaw whether it holds bytes or bits, which want a font of one width
	 */
	record Line(String text, boolean isRaw) {
	}

	Origin {
		lines = List.copyOf(lines);
	}

	/** The whole text. */
	String text() {
		return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
	}

	/**
	 * @param frames finds the frame that the value came from
	 * @param zone   of the times
	 */
	static Origin of(ShownValue shown, Heard heard, SourceFrame.Finder frames, ZoneId zone) {
		List<Line> lines = new ArrayList<>();
		add(lines, shown.face().spoken());
		if (!shown.explanation().isEmpty()) {
			add(lines, shown.explanation());
		}
		shown.source().ifPresent(value -> {
			add(lines, NLS.bind(Messages.origin_received, new Object[]{value.quantity().id(), time(value.nanos(), zone), Ages.fine(heard.age(value))}));
			heard.signal(value).ifPresent(signal -> describe(lines, value, signal, heard, frames, zone));
		});
		return new Origin(lines);
	}

	/** How an identifier is written. */
	static String identifier(DbcMessage message) {
		return CanId.format(message.id(), message.extended() ? FrameFlags.EXTENDED : 0);
	}

	/** Time of day. */
	static String time(long nanos, ZoneId zone) {
		return TIME.format(Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L)).atZone(zone));
	}

	private static void describe(List<Line> lines, QuantityValue value, MappedSignal mapped, Heard heard, SourceFrame.Finder frames, ZoneId zone) {
		DbcMessage message = mapped.message().message();
		DbcSignal signal = mapped.signal().signal();
		SignalPlace place = new SignalPlace(signal);
		add(lines, NLS.bind(Messages.origin_signal,
				new Object[]{signal.name(), identifier(message), message.name(), place.bytes(), place.layout()}));
		Optional<SourceFrame> found = frames.find(message, value.nanos());
		if (found.isEmpty()) {
			add(lines, Messages.origin_frame_gone);
		} else {
			frame(lines, found.get(), value, mapped, place, zone);
		}
		String others = heard.mappings().stream().filter(other -> other.quantity() == value.quantity() && other != mapped).map(MappedSignal::source)
				.collect(Collectors.joining(Messages.list_separator));
		if (!others.isEmpty()) {
			add(lines, NLS.bind(Messages.origin_others, others));
		}
	}

	private static void frame(List<Line> lines, SourceFrame frame, QuantityValue value, MappedSignal mapped, SignalPlace place, ZoneId zone) {
		String bytes = place.markedBytes(frame.dlc(), frame.payload());
		String id = identifier(mapped.message().message());
		lines.add(new Line(NLS.bind(Messages.origin_frame, id, bytes), true));
		place.markedBits(frame.dlc(), frame.payload()).forEach(bits -> lines.add(new Line(bits, true)));
		if (frame.nanos() != value.nanos()) {
			add(lines, NLS.bind(Messages.origin_frame_other, time(frame.nanos(), zone)));
		}
		SignalCodec codec = mapped.signal();
		if (!codec.present(frame.dlc())) {
			add(lines, Messages.origin_too_short);
		} else if (!codec.active(frame.payload())) {
			add(lines, Messages.origin_inactive);
		} else {
			add(lines, scaling(mapped, frame.payload()));
		}
	}

	/** What the DBC makes of the bits, with the numbers of this frame. */
	private static String scaling(MappedSignal mapped, long payload) {
		SignalCodec codec = mapped.signal();
		DbcSignal signal = codec.signal();
		if (codec.ascii()) {
			return NLS.bind(Messages.origin_text, Faces.printable(codec.text(payload)));
		}
		long raw = codec.raw(payload);
		String count = signal.signed() ? Long.toString(raw) : Long.toUnsignedString(raw);
		String label = signal.labels().get(raw);
		if (label != null) {
			return NLS.bind(Messages.origin_label, count, label);
		}
		if (signal.type() != DbcSignal.ValueType.INTEGER) {
			count = "0x" + Long.toHexString(raw).toUpperCase(Locale.ROOT);
		}
		String physical = codec.format(payload);
		String scaled = NLS.bind(Messages.origin_scaled, new Object[]{count, plain(signal.factor()), plain(signal.offset()),
				signal.unit().isEmpty() ? physical : NLS.bind(Messages.value_with_unit, physical, signal.unit())});
		BigDecimal factor = mapped.mapping().factor();
		BigDecimal offset = mapped.mapping().offset();
		boolean mappedAsIs = factor.compareTo(BigDecimal.ONE) == 0 && offset.signum() == 0;
		return mappedAsIs ? scaled : NLS.bind(Messages.origin_mapped, new Object[]{scaled, plain(factor), plain(offset)});
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private static void add(List<Line> lines, String text) {
		lines.add(new Line(text, false));
	}
}
