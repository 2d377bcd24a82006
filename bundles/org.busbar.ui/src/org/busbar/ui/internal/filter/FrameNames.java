package org.busbar.ui.internal.filter;

import java.util.Locale;
import java.util.Optional;

import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol calls the frames.
 *
 * @param protocol empty where frames have no names
 */
public record FrameNames(Optional<EffectiveProtocol> protocol) {

	/** The message of a frame, or null when the protocol knows none. An FD frame or one without data is none. */
	public @Nullable MessageCodec message(int id, int flags) {
		boolean decodable = FrameFlags.carriesData(flags) && (flags & FrameFlags.FD) == 0;
		return decodable && protocol.isPresent() ? protocol.get().codec().message(id, flags) : null;
	}

	/** Whether a word, in lower case, is part of the name of the message or of one of its signals. */
	boolean mentions(int id, int flags, String word) {
		MessageCodec message = message(id, flags);
		return message != null && (contains(message.message().name(), word)
				|| message.message().signals().stream().map(DbcSignal::name).anyMatch(name -> contains(name, word)));
	}

	/** Whether the frame comes from this node of the DBC. */
	boolean isFrom(int id, int flags, String node) {
		MessageCodec message = message(id, flags);
		return message != null && message.message().sender().equalsIgnoreCase(node);
	}

	private static boolean contains(String name, String word) {
		return name.toLowerCase(Locale.ROOT).contains(word);
	}
}
