package org.busbar.ui.internal.battery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.observation.BusReading;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.LiveFrame;
import org.busbar.ui.internal.presenter.Durations;
import org.busbar.ui.internal.quantity.QuantityTexts;
import org.eclipse.osgi.util.NLS;

/** Where a value comes from: signal, frame, bytes, scale, age. */
public final class Origin {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

	private Origin() {
	}

	/** The origin in a few lines; empty when the quantity was never heard of. */
	public static String of(Quantity quantity, BusReading reading, BusSnapshot snapshot) {
		return reading.value(quantity).map(value -> text(value, reading, snapshot)).orElse("");
	}

	private static String text(QuantityValue value, BusReading reading, BusSnapshot snapshot) {
		String head = NLS.bind(Messages.origin_value,
				new Object[]{QuantityTexts.name(value.quantity()), value.quantity().id(), QuantityTexts.value(value), QuantityTexts.state(value.state())});
		String time = NLS.bind(Messages.origin_time, TIME.format(instant(value.nanos())), Durations.age(reading.nanos() - value.nanos()));
		Optional<MappedSignal> mapped = reading.protocol()
				.flatMap(protocol -> protocol.mappings().stream().filter(signal -> signal.source().equals(value.signal())).findFirst());
		return mapped.map(signal -> head + '\n' + signal(signal, snapshot) + '\n' + time).orElse(head + '\n' + time);
	}

	private static String signal(MappedSignal mapped, BusSnapshot snapshot) {
		DbcMessage message = mapped.message().message();
		DbcSignal signal = mapped.signal().signal();
		String place = NLS.bind(Messages.origin_signal, new Object[]{signal.name(), message.name(), CanId.format(message.id(), message.extended() ? FrameFlags.EXTENDED : 0),
				bits(signal), signal.bigEndian() ? Messages.origin_motorola : Messages.origin_intel, signal.factor().toPlainString(),
				signal.offset().toPlainString(), signal.unit()});
		return frame(message, snapshot).map(frame -> place + '\n' + NLS.bind(Messages.origin_data, data(frame, signal))).orElse(place);
	}

	private static Optional<LiveFrame> frame(DbcMessage message, BusSnapshot snapshot) {
		return snapshot.rows().stream().filter(row -> CanId.key(row.id(), row.flags()) == message.key()).findFirst();
	}

	private static String bits(DbcSignal signal) {
		return signal.length() == 1 ? NLS.bind(Messages.origin_bit, signal.startBit())
				: NLS.bind(Messages.origin_bits, signal.startBit(), signal.length());
	}

	/** The bytes of the frame; those that the signal has a part in stand in brackets. */
	static String data(LiveFrame frame, DbcSignal signal) {
		long bits = signal.lastByte() < Payload.MAX_LENGTH ? signal.bits() : 0;
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < Math.min(frame.dlc(), Payload.MAX_LENGTH); i++) {
			String hex = Payload.toHex(frame.payload() >>> i * Byte.SIZE, 1, "");
			text.append(text.isEmpty() ? "" : " ").append(Payload.byteAt(bits, i) != 0 ? '[' + hex + ']' : hex);
		}
		return text.toString();
	}

	private static Instant instant(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
	}
}
