package org.busbar.core.identify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.protocol.Signature;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/** Looks for the signatures of a dialect. Immutable. */
final class Traits {

	/** So many messages have to be there before the absence of another one means something. */
	private static final int ENOUGH_MESSAGES = 3;

	private final Map<String, MessageCodec> messages = new HashMap<>();
	/** By {@link CanId#key}. */
	private final Map<Integer, Set<Integer>> lengths = new HashMap<>();

	Traits(EffectiveProtocol protocol) {
		protocol.codec().messages().forEach(message -> {
			messages.put(message.message().name(), message);
			lengths.put(message.message().key(), Lengths.of(message.message()));
		});
	}

	/** Whether a frame is one of the dialect, as long as the dialect says or as it was seen. */
	boolean fits(Frame frame) {
		return lengths.getOrDefault(CanId.key(frame.id(), frame.flags()), Set.of()).contains(frame.dlc());
	}

	/** The message that a signature looks at; empty when these options have none of that name. */
	Optional<MessageCodec> message(Signature signature) {
		return Optional.ofNullable(messages.get(signature.message()));
	}

	/**
	 * Whether the bus shows a signature.
	 *
	 * @param latest    the latest frames by {@link CanId#key}
	 * @param described how many of them the dialect knows
	 */
	boolean met(Signature signature, Map<Integer, Frame> latest, long described) {
		MessageCodec message = messages.get(signature.message());
		if (message == null) {
			return false;
		}
		Frame frame = latest.get(message.message().key());
		return switch (signature.kind()) {
			case PRESENT -> frame != null && fits(frame);
			case MISSING -> frame == null && described >= ENOUGH_MESSAGES;
			case VALUE -> frame != null && carries(message, frame, signature.value());
		};
	}

	/** Of {@code Signal=value} the signal. */
	static String signal(String expected) {
		int equals = expected.indexOf('=');
		return equals < 0 ? expected : expected.substring(0, equals);
	}

	/** Of {@code Signal=value} the value. */
	static String value(String expected) {
		return expected.substring(expected.indexOf('=') + 1);
	}

	private static boolean carries(MessageCodec message, Frame frame, String expected) {
		SignalCodec signal = signal(message, signal(expected));
		return signal != null && signal.present(frame.dlc()) && signal.active(frame.payload()) && signal.format(frame.payload()).equals(value(expected));
	}

	private static @Nullable SignalCodec signal(MessageCodec message, String name) {
		for (SignalCodec signal : message.signals()) {
			if (signal.signal().name().equals(name)) {
				return signal;
			}
		}
		return null;
	}
}
