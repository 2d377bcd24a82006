package org.busbar.ui.internal.filter;

import java.util.Locale;

import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.dbc.DbcMessage;
import org.jspecify.annotations.Nullable;

/** One condition of a filter. */
sealed interface Term {

	/** @param codec what decodes the frame; null when the protocol does not know it */
	boolean matches(int id, int flags, @Nullable MessageCodec codec);

	/** Whether the identifier has the width that was written. An error frame has none. */
	private static boolean hasWidth(int flags, Width width) {
		return (flags & FrameFlags.ERROR) == 0 && switch (width) {
			case EITHER -> true;
			case STANDARD -> (flags & FrameFlags.EXTENDED) == 0;
			case EXTENDED -> (flags & FrameFlags.EXTENDED) != 0;
		};
	}

	/** Which identifiers are meant. */
	enum Width {
		EITHER,
		STANDARD,
		EXTENDED
	}

	/** The bits of the mask are those of the value. */
	record Pattern(int mask, int value, Width width) implements Term {

		@Override
		public boolean matches(int id, int flags, @Nullable MessageCodec codec) {
			return (id & mask) == value && hasWidth(flags, width);
		}
	}

	/** From the first to the last, both included. */
	record Range(int first, int last, Width width) implements Term {

		@Override
		public boolean matches(int id, int flags, @Nullable MessageCodec codec) {
			return id >= first && id <= last && hasWidth(flags, width);
		}
	}

	/** The name of the message, of one of its signals or of its sender has this text in it, in lower case. */
	record Words(String text) implements Term {

		@Override
		public boolean matches(int id, int flags, @Nullable MessageCodec codec) {
			if (codec == null) {
				return false;
			}
			DbcMessage message = codec.message();
			return has(message.name()) || has(message.sender()) || message.signals().stream().anyMatch(signal -> has(signal.name()));
		}

		private boolean has(String name) {
			return name.toLowerCase(Locale.ROOT).contains(text);
		}
	}

	/** The frame has at least one of these flags. */
	record Flagged(int wanted) implements Term {

		@Override
		public boolean matches(int id, int flags, @Nullable MessageCodec codec) {
			return (flags & wanted) != 0;
		}
	}
}
