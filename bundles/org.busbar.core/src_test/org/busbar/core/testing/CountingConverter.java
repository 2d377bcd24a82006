package org.busbar.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.Frame;
import org.jspecify.annotations.Nullable;

/** A converter that counts what is sent, in which mode it was opened, and whatever nobody may do: sending on a channel that is closed or not armed. */
public final class CountingConverter implements ConverterProvider {

	/** The modes in which it was opened, in order. */
	public final List<Mode> opened = new ArrayList<>();
	/** What was sent on an armed channel. */
	public final List<Frame> sent = new ArrayList<>();
	/** What was sent where nobody may. */
	public final List<Frame> forbidden = new ArrayList<>();
	/** Modes that it cannot open. */
	public final List<Mode> unable = new ArrayList<>();
	/** Whether it takes frames. */
	public boolean taking = true;
	private @Nullable Counted open;
	private int openNow;

	private final class Counted implements Channel {

		private final Mode mode;
		private final FrameSink sink;
		private boolean closed;

		Counted(Mode mode, FrameSink sink) {
			this.mode = mode;
			this.sink = sink;
		}

		@Override
		public Mode mode() {
			return mode;
		}

		@Override
		public Capabilities capabilities() {
			return new Capabilities(Capabilities.Proof.PROVEN, false, true, false);
		}

		@Override
		public int bitRate() {
			return 500_000;
		}

		@Override
		public boolean send(int id, int flags, int dlc, long payload) {
			(mode == Mode.ARMED && !closed ? sent : forbidden).add(new Frame(0, id, flags, dlc, payload));
			return taking;
		}

		@Override
		public void close() {
			openNow -= closed ? 0 : 1;
			closed = true;
		}
	}

	@Override
	public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
		if (unable.contains(mode)) {
			throw new ChannelException("Cannot do " + mode);
		}
		if (openNow > 0) {
			throw new ChannelException("Opened twice");
		}
		Counted channel = new Counted(mode, sink);
		open = channel;
		openNow++;
		opened.add(mode);
		return channel;
	}

	@Override
	public List<String> suggestions() {
		return List.of();
	}

	/** The mode of the channel that is open. */
	public Optional<Mode> mode() {
		return Optional.ofNullable(open).filter(channel -> !channel.closed).map(channel -> channel.mode);
	}

	/** Somebody else sends a frame; nobody hears it while no channel is open. */
	public void frame(long nanos, int id, int flags) {
		frame(nanos, id, flags, 0);
	}

	public void frame(long nanos, int id, int flags, long payload) {
		Optional.ofNullable(open).filter(channel -> !channel.closed).ifPresent(channel -> channel.sink.frame(nanos, id, flags, 8, payload));
	}

	public void event(BusEvent event) {
		Optional.ofNullable(open).filter(channel -> !channel.closed).ifPresent(channel -> channel.sink.event(event));
	}
}
