package org.busbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;

/** A converter whose bus says once, on a thread of its own, what the test lets it say. */
class FakeBus implements ConverterProvider {

	final List<ConverterUri> opened = new ArrayList<>();
	private final Consumer<FrameSink> traffic;
	private boolean closed;

	FakeBus(Consumer<FrameSink> traffic) {
		this.traffic = traffic;
	}

	boolean isClosed() {
		return closed;
	}

	@Override
	public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
		opened.add(uri);
		if (mode != Mode.LISTEN) {
			throw new ChannelException("Only listening is allowed here.");
		}
		Thread.ofPlatform().start(() -> traffic.accept(sink));
		return new Channel() {

			@Override
			public Mode mode() {
				return mode;
			}

			@Override
			public Capabilities capabilities() {
				return new Capabilities(Capabilities.Proof.PROVEN, false, false, false);
			}

			@Override
			public int bitRate() {
				return 500_000;
			}

			@Override
			public boolean send(int id, int flags, int dlc, long payload) {
				throw new IllegalStateException("A command that listens sends nothing");
			}

			@Override
			public void close() {
				closed = true;
			}
		};
	}

	@Override
	public List<String> suggestions() {
		return List.of();
	}
}
