package org.busbar.core.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.jspecify.annotations.Nullable;

/** A converter whose bus says what the test lets it say, on the test's thread. */
public class FakeConverter implements ConverterProvider, Channel {

	private final AtomicInteger closings = new AtomicInteger();
	private Mode mode = Mode.LISTEN;
	private @Nullable FrameSink sink;

	@Override
	public Channel open(ConverterUri uri, Mode asked, FrameSink to) throws ChannelException {
		sink = to;
		return this;
	}

	@Override
	public List<String> suggestions() {
		return List.of("fake:one", "fake:two");
	}

	/** The mode that its buses say they have, whatever was asked for. */
	public void pretend(Mode pretended) {
		mode = pretended;
	}

	/** How often a bus was closed. */
	public int closings() {
		return closings.get();
	}

	/** Where the bus that was opened last delivers to. */
	public FrameSink sink() {
		FrameSink to = sink;
		if (to == null) {
			throw new AssertionError("Not opened");
		}
		return to;
	}

	public void frame(long nanos, int id, long payload) {
		sink().frame(nanos, id, 0, 8, payload);
	}

	public void event(BusEvent event) {
		sink().event(event);
	}

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
		throw new AssertionError("Who listens sent something");
	}

	@Override
	public void close() {
		closings.incrementAndGet();
	}
}
