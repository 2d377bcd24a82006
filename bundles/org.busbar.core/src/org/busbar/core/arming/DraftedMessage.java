package org.busbar.core.arming;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.Encoding;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.quantity.RawValue;

/**
 * A message that is put together from its signals. Nothing is cut off: a value that a signal does not hold is refused with its range. Immutable.
 *
 * @param message what it is
 * @param payload what its signals say at the moment
 */
public record DraftedMessage(MessageCodec message, long payload) {

	private static final String START_VALUE = "GenSigStartValue";
	private static final int HIGHEST_LATIN = 0xFF;

	/** The message as its protocol begins it: with the start value of each signal, mostly 0. */
	public static DraftedMessage of(MessageCodec message) {
		long start = 0;
		for (SignalCodec signal : message.signals().stream().sorted(Comparator.comparing(any -> !any.signal().multiplexing().decides())).toList()) {
			long raw = signal.signal().attribute(START_VALUE).map(text -> new BigDecimal(text).longValue()).orElse(0L);
			if (raw != 0 && signal.active(start)) {
				start = signal.encodeRaw(start, RawValue.of(signal.signal(), raw));
			}
		}
		return new DraftedMessage(message, start);
	}

	/**
	 * The same with another value of a signal.
	 *
	 * @param name  the signal
	 * @param value a number in the unit of the signal, a word of its value table, or the characters of a text
	 * @throws IllegalArgumentException when it cannot be; the message says why and what can be
	 */
	public DraftedMessage with(String name, String value) {
		SignalCodec signal = signal(name);
		if (!signal.active(payload)) {
			throw new IllegalArgumentException(Messages.format("signal.inactive", source(signal)));
		}
		String text = value.strip();
		if (signal.ascii()) {
			return new DraftedMessage(message, text(signal, text));
		}
		Optional<Long> label = signal.signal().labels().entrySet().stream().filter(entry -> entry.getValue().equalsIgnoreCase(text)).map(Map.Entry::getKey)
				.findFirst();
		if (label.isPresent()) {
			return new DraftedMessage(message, signal.encodeRaw(payload, RawValue.of(signal.signal(), label.get())));
		}
		return switch (signal.encode(payload, number(signal, text))) {
			case Encoding.Encoded(long encoded) -> new DraftedMessage(message, encoded);
			case Encoding.OutOfRange(String reason) -> throw new IllegalArgumentException(Messages.format("signal.range", source(signal), reason));
		};
	}

	/** The signals that are in the frame with their values as they go out, for the user. */
	public String words() {
		return Messages.format("signal.message", "0x" + CanId.format(message.message().id(), flags()), message.message().name(), message.signals().stream()
				.filter(signal -> signal.active(payload) && signal.present(message.message().dlc()))
				.map(signal -> Messages.format("signal.value", signal.signal().name(), shown(signal), signal.signal().unit()).strip())
				.collect(Collectors.joining(", ")));
	}

	/** The value of a signal as it goes out: its word where the value table has one. */
	public String shown(SignalCodec signal) {
		String label = signal.ascii() ? null : signal.signal().labels().get(signal.raw(payload));
		return label == null ? signal.format(payload) : Messages.format("signal.label", signal.format(payload), label);
	}

	/** From the lowest to the highest value that a signal takes, or how many characters, for the user. */
	public static String range(SignalCodec codec) {
		DbcSignal signal = codec.signal();
		if (codec.ascii()) {
			return Messages.format("signal.characters", signal.length() / Byte.SIZE);
		}
		if (signal.hasRange()) {
			return Messages.format("signal.holds", plain(signal.minimum()), plain(signal.maximum()));
		}
		if (signal.type() != DbcSignal.ValueType.INTEGER) {
			return "";
		}
		int bits = signal.signed() ? signal.length() - 1 : signal.length();
		BigDecimal one = signal.factor().multiply(signal.signed() ? BigDecimal.TWO.pow(bits).negate() : BigDecimal.ZERO).add(signal.offset());
		BigDecimal other = signal.factor().multiply(BigDecimal.TWO.pow(bits).subtract(BigDecimal.ONE)).add(signal.offset());
		return Messages.format("signal.holds", plain(one.min(other)), plain(one.max(other)));
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/**
	 * To be sent so often.
	 *
	 * @throws IllegalArgumentException when it comes more often than a bus of batteries bears, or has no length that a classic frame has
	 */
	public PlannedFrame frame(long periodNanos, int count) {
		int dlc = message.message().dlc();
		return new PlannedFrame(message.message().id(), flags(), dlc, payload & Payload.mask(Math.clamp(dlc, 0, Payload.MAX_LENGTH)), periodNanos, count);
	}

	private int flags() {
		return message.message().extended() ? FrameFlags.EXTENDED : 0;
	}

	private SignalCodec signal(String name) {
		return message.signals().stream().filter(signal -> signal.signal().name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(Messages.format("signal.unknown", message.message().name(), name,
						message.signals().stream().map(signal -> signal.signal().name()).collect(Collectors.joining(", ")))));
	}

	private String source(SignalCodec signal) {
		return message.message().name() + '.' + signal.signal().name();
	}

	private double number(SignalCodec signal, String text) {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException malformed) {
			String words = signal.signal().labels().values().stream().map(label -> '"' + label + '"').collect(Collectors.joining(", "));
			throw new IllegalArgumentException(words.isEmpty()
					? Messages.format("signal.number", source(signal), text)
					: Messages.format("signal.word", source(signal), text, words), malformed);
		}
	}

	/** Characters fill the bytes from the first; what is left is 0. */
	private long text(SignalCodec signal, String text) {
		int length = signal.signal().length() / Byte.SIZE;
		if (text.length() > length || text.chars().anyMatch(c -> c > HIGHEST_LATIN)) {
			throw new IllegalArgumentException(Messages.format("signal.text", source(signal), length, text));
		}
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		long raw = 0;
		for (int i = 0; i < length; i++) {
			long character = i < bytes.length ? bytes[i] & 0xFFL : 0;
			int place = signal.signal().bigEndian() ? length - 1 - i : i;
			raw |= character << place * Byte.SIZE;
		}
		return signal.encodeRaw(payload, raw);
	}
}
