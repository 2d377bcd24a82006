package org.busbar.tck;

import java.util.List;
import java.util.Random;

import org.busbar.api.protocol.Role;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;

/** What a driver hears: everything that can be on a wire, right or wrong, in the same order every time. */
final class Stimulus {

	/** Zeros, ones, and twice anything. */
	private static final int PAYLOADS = 4;

	private final List<MessageCodec> partners;
	private final List<MessageCodec> own;
	private final Random random;
	private int count;

	/**
	 * @param protocol what is spoken
	 * @param partner  who is to be heard
	 * @param random   with a seed that is always the same
	 */
	Stimulus(EffectiveProtocol protocol, Role partner, Random random) {
		partners = messages(protocol, partner);
		own = messages(protocol, partner.partner());
		this.random = random;
	}

	private static List<MessageCodec> messages(EffectiveProtocol protocol, Role sender) {
		return protocol.codec().messages().stream().filter(message -> message.message().sender().equals(sender.node())).toList();
	}

	/** The next frame: most often a message of the partner. */
	Frame next(long nanos) {
		count++;
		return switch (count % 6) {
			case 3 -> random(nanos, own);
			case 4 -> anything(nanos);
			default -> random(nanos, partners);
		};
	}

	private Frame random(long nanos, List<MessageCodec> messages) {
		if (messages.isEmpty()) {
			return anything(nanos);
		}
		MessageCodec message = messages.get(random.nextInt(messages.size()));
		int flags = message.message().extended() ? FrameFlags.EXTENDED : 0;
		// Now whole, now cut off, and now and then without the data that it asks for.
		int dlc = random.nextBoolean() ? Payload.MAX_LENGTH : random.nextInt(Payload.MAX_LENGTH);
		return random.nextInt(16) == 0
				? new Frame(nanos, message.message().id(), flags | FrameFlags.REMOTE, dlc, 0)
				: new Frame(nanos, message.message().id(), flags, dlc, payload(dlc));
	}

	private Frame anything(long nanos) {
		boolean extended = random.nextBoolean();
		int dlc = random.nextInt(Payload.MAX_LENGTH + 1);
		return new Frame(nanos, random.nextInt() & (extended ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD), extended ? FrameFlags.EXTENDED : 0, dlc, payload(dlc));
	}

	private long payload(int dlc) {
		return switch (random.nextInt(PAYLOADS)) {
			case 0 -> 0;
			case 1 -> Payload.mask(dlc);
			default -> random.nextLong() & Payload.mask(dlc);
		};
	}
}
