package org.busbar.ui.internal.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.core.session.SessionService;

/** A converter whose buses say only what the test lets them; the target {@code broken} cannot be opened. */
public final class SilentConverter implements ConverterProvider {

	private Optional<FrameSink> sink = Optional.empty();

	/** A service that knows this converter by the scheme {@code test}. */
	public SessionService service() {
		SessionService service = new SessionService();
		service.addConverter(this, Map.of(SCHEME, "test"));
		return service;
	}

	/** Lets the bus that was opened last say something. */
	public void event(BusEvent event) {
		sink.orElseThrow().event(event);
	}

	/** Lets the bus that was opened last carry a frame. */
	public void frame(long nanos, int id, long payload) {
		sink.orElseThrow().frame(nanos, id, 0, 8, payload);
	}

	@Override
	public Channel open(ConverterUri uri, Mode mode, FrameSink to) throws ChannelException {
		if (uri.target().equals("broken")) {
			throw new ChannelException("The device is broken. Repair it.");
		}
		sink = Optional.of(to);
		return new SilentChannel(mode, uri.target().equals("slow") ? 0 : 500_000);
	}

	@Override
	public List<String> suggestions() {
		return List.of("test:bus");
	}

	private record SilentChannel(Mode mode, int bitRate) implements Channel {

		@Override
		public Capabilities capabilities() {
			return new Capabilities(Capabilities.Proof.PROVEN, false, false, false);
		}

		@Override
		public boolean send(int id, int flags, int dlc, long payload) {
			return false;
		}

		@Override
		public void close() {
			// There is nothing behind it.
		}
	}
}
