package org.busbar.can.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.busbar.can.CanId;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcMessage;
import org.jspecify.annotations.Nullable;

/** A DBC compiled for decoding and encoding. Immutable, for any thread; nothing is allocated per frame. */
public final class Codec {

	/** Identifiers below this are found by index. */
	private static final int STANDARD_IDS = CanId.MAX_STANDARD + 1;

	private final @Nullable MessageCodec[] standard = new MessageCodec[STANDARD_IDS];
	private final Map<Integer, MessageCodec> extended = new HashMap<>();
	private final List<MessageCodec> messages;

	private Codec(Dbc dbc) {
		messages = dbc.messages().stream().map(MessageCodec::new).toList();
		for (MessageCodec codec : messages) {
			DbcMessage message = codec.message();
			if (message.extended()) {
				extended.put(message.key(), codec);
			} else {
				standard[message.id()] = codec;
			}
		}
	}

	/** Compiles every message. */
	public static Codec compile(Dbc dbc) {
		return new Codec(dbc);
	}

	/** The message with this identifier, or null when no message describes it. */
	public @Nullable MessageCodec message(int id, int flags) {
		int key = CanId.key(id, flags);
		return key >= 0 ? key < STANDARD_IDS ? standard[key] : null : extended.get(key);
	}

	/** Every message in the order of the DBC. */
	public List<MessageCodec> messages() {
		return messages;
	}
}
