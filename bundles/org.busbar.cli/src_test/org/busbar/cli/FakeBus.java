package org.busbar.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
	/** In which modes it was opened, in order. */
	final List<Mode> modes = Collections.synchronizedList(new ArrayList<>());
	/** What it says once it acknowledges; empty where it refuses that. */
	Optional<Consumer<FrameSink>> acknowledged = Optional.empty();
	/** Whether it proves that it only listens. */
	Capabilities.Proof listens = Capabilities.Proof.PROVEN;
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
		Consumer<FrameSink> said = mode == Mode.LISTEN
				? traffic
				: acknowledged.filter(any -> mode == Mode.ACKNOWLEDGE)
						.orElseThrow(() -> new ChannelException("Only listening is allowed here."));
		modes.add(mode);
		Thread.ofPlatform().start(() -> said.accept(sink));
		return new Channel() {

			@Override
			public Mode mode() {
				return mode;
			}

			@Override
			public Capabilities capabilities() {
				return new Capabilities(listens, false, false, false);
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
