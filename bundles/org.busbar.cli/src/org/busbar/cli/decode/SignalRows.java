package org.busbar.cli.decode;

import java.util.IdentityHashMap;
import java.util.Map;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.MessageCodec;
import org.busbar.cli.console.Output;
import org.jspecify.annotations.Nullable;

/** A row for every signal of every frame. Signals that a short frame does not reach, and those of other multiplexor values, have none. */
public final class SignalRows implements FrameRows {

	private final Codec codec;
	private final RowFormat format;
	private final Output out;
	private final byte[] begin;
	private final Map<MessageCodec, SignalColumn[]> columns = new IdentityHashMap<>();
	private String channel = "";
	private byte[] channelPiece;
	/** What all rows of a frame begin with. */
	private byte[] head = new byte[0];

	public SignalRows(Codec codec, RowFormat format, Output out) {
		this.codec = codec;
		this.format = format;
		this.out = out;
		begin = format.begin();
		channelPiece = format.channel(channel);
	}

	@Override
	public void begin() {
		out.write(format.signalHeader());
	}

	@Override
	public void frame(@Nullable String time, String bus, long nanos, int id, int flags, int dlc, long payload) {
		@Nullable
		MessageCodec message = codec.message(id, flags);
		if (message == null) {
			return;
		}
		if (!bus.equals(channel)) {
			channel = bus;
			channelPiece = format.channel(bus);
		}
		SignalColumn[] known = columns.get(message);
		if (known == null) {
			known = columns(message);
			columns.put(message, known);
		}
		int length = head(time, nanos);
		for (SignalColumn column : known) {
			if (column.present(dlc, payload)) {
				out.write(head, 0, length);
				column.write(payload, out);
			}
		}
	}

	private int head(@Nullable String time, long nanos) {
		int room = begin.length + (time == null ? FrameTime.LONGEST : time.length()) + channelPiece.length;
		if (head.length < room) {
			head = new byte[room * 2];
		}
		System.arraycopy(begin, 0, head, 0, begin.length);
		int length = begin.length + FrameTime.put(time, nanos, head, begin.length);
		System.arraycopy(channelPiece, 0, head, length, channelPiece.length);
		return length + channelPiece.length;
	}

	private SignalColumn[] columns(MessageCodec message) {
		String id = CanId.format(message.message().id(), message.message().extended() ? FrameFlags.EXTENDED : 0);
		return message.signals().stream().map(signal -> new SignalColumn(format, id, message.message().name(), signal)).toArray(SignalColumn[]::new);
	}
}
