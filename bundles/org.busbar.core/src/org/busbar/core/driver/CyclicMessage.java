package org.busbar.core.driver;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Unit;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.core.quantity.RawValue;

/** One message of a cyclic driver: when it is due, and what is in it. */
final class CyclicMessage {

	/** Attribute of a DBC signal: the raw value that is sent where nothing else is known. */
	private static final String START_VALUE = "GenSigStartValue";
	/** A multiplexor decides which of the other signals are in the frame. */
	private static final Comparator<SignalCodec> DECIDING_FIRST = Comparator.comparing(signal -> !signal.signal().multiplexing().decides());

	private final DbcMessage message;
	private final long period;
	private final long start;
	private final List<MappedSignal> numbers = new ArrayList<>();
	private final List<TextPart> texts = new ArrayList<>();
	private boolean running;
	private long due;

	/**
	 * A signal that carries a piece of a text.
	 *
	 * @param from index of its first character in the text
	 */
	private record TextPart(MappedSignal signal, int from) {
	}

	/** @param mappings those of all messages, because a text may span several */
	CyclicMessage(MessageCodec codec, List<MappedSignal> mappings) {
		message = codec.message();
		period = period(codec);
		start = start(codec);
		for (MappedSignal mapping : mappings) {
			if (mapping.message() == codec && !mapping.mapping().decodeOnly()) {
				if (mapping.mapping().ascii()) {
					texts.add(new TextPart(mapping, charactersBefore(mapping, mappings)));
				} else {
					numbers.add(mapping);
				}
			}
		}
	}

	/** Nanoseconds between two of them; 0 when it is not cyclic. */
	static long period(MessageCodec codec) {
		return codec.message().attribute(QuantityTracker.CYCLE_TIME).map(text -> new BigDecimal(text).movePointRight(6).longValue()).orElse(0L);
	}

	private static long start(MessageCodec codec) {
		long payload = 0;
		for (SignalCodec signal : codec.signals().stream().sorted(DECIDING_FIRST).toList()) {
			long raw = signal.signal().attribute(START_VALUE).map(text -> new BigDecimal(text).longValue()).orElse(0L);
			if (raw != 0 && signal.active(payload)) {
				payload = signal.encodeRaw(payload, RawValue.of(signal.signal(), raw));
			}
		}
		return payload;
	}

	private static int charactersBefore(MappedSignal part, List<MappedSignal> mappings) {
		return mappings.stream().filter(other -> other.quantity() == part.quantity() && other.mapping().priority() == part.mapping().priority())
				.filter(other -> other.mapping().part() < part.mapping().part()).mapToInt(other -> other.signal().signal().length() / Byte.SIZE).sum();
	}

	/** Begins anew at the next tick. */
	void rest() {
		running = false;
	}

	/** Offers the message when it is due and something is known of it. What the bus does not take is lost; the next one comes in its turn. */
	void tick(long nanos, DriverContext context) {
		if (!running) {
			running = true;
			due = nanos;
		}
		if (nanos >= due) {
			due += ((nanos - due) / period + 1) * period;
			if (!isUnknown(context)) {
				offer(context);
			}
		}
	}

	/**
	 * Whether it is a battery's, would carry measurements only, and none of them is known: a battery without cells or capacity would be a lie. An inverter may
	 * have to speak first.
	 */
	private boolean isUnknown(DriverContext context) {
		boolean measures = message.sender().equals(Role.BATTERY.node()) && numbers.stream().anyMatch(CyclicMessage::isMeasured);
		return measures && start == 0 && numbers.stream().allMatch(number -> isMeasured(number) && Double.isNaN(context.quantity(number.quantity())))
				&& texts.stream().allMatch(part -> context.text(part.signal.quantity()).isEmpty());
	}

	/** What is not raised needs nobody to say so. */
	private static boolean isMeasured(MappedSignal number) {
		return number.quantity().unit() != Unit.FLAG;
	}

	/** Offers the message now. */
	void offer(DriverContext context) {
		context.offer(message.id(), message.extended() ? FrameFlags.EXTENDED : 0, message.dlc(), payload(context));
	}

	private long payload(DriverContext context) {
		long payload = start;
		for (MappedSignal number : numbers) {
			double value = context.quantity(number.quantity());
			if (!Double.isNaN(value) && number.signal().active(payload)) {
				payload = number.write(payload, value);
			}
		}
		for (TextPart part : texts) {
			String text = context.text(part.signal.quantity());
			if (!text.isEmpty() && part.signal.signal().active(payload)) {
				payload = write(payload, part, text);
			}
		}
		return payload;
	}

	private static long write(long payload, TextPart part, String text) {
		DbcSignal signal = part.signal.signal().signal();
		byte[] characters = text.getBytes(StandardCharsets.US_ASCII);
		int length = signal.length() / Byte.SIZE;
		long raw = 0;
		for (int i = 0; i < length && part.from + i < characters.length; i++) {
			raw |= (characters[part.from + i] & 0x7FL) << Byte.SIZE * (signal.bigEndian() ? length - 1 - i : i);
		}
		return part.signal.signal().encodeRaw(payload, raw);
	}
}
