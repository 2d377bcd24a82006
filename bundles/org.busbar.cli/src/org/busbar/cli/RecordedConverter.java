package org.busbar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;

/** A converter whose bus goes to a file as well. For one bus. */
final class RecordedConverter implements ConverterProvider, AutoCloseable {

	private final ConverterProvider converter;
	private final Path file;
	private final FrameRing ring = new FrameRing(FrameRing.SESSION_SLOTS);
	/** What the bus told before there was a file. */
	private final List<BusEvent> early = new ArrayList<>();
	private Optional<Recorder> recorder = Optional.empty();
	private SessionStatus end = new SessionStatus(SessionState.CLOSED, "");

	RecordedConverter(ConverterProvider converter, Path file) {
		this.converter = converter;
		this.file = file;
	}

	/** Opens the bus and then the file, so that a bus that cannot be opened leaves no file behind. */
	@Override
	@SuppressWarnings("resource") // The recorder is closed with this.
	public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
		FrameRing.Cursor cursor = ring.cursor();
		Channel channel = converter.open(uri, mode, new Tee(sink));
		try {
			begin(Recorder.start(cursor, uri.scheme() + ':' + uri.target(), channel.bitRate(), file));
			return channel;
		} catch (IOException e) {
			channel.close();
			throw new ChannelException(String.valueOf(e.getMessage()), e);
		}
	}

	@Override
	public List<String> suggestions() {
		return converter.suggestions();
	}

	/** How the recording goes; empty before the bus was opened. */
	synchronized Optional<RecorderStatus> status() {
		return recorder.map(Recorder::status);
	}

	/** Completes the file. To be called after the bus was closed. */
	@Override
	public synchronized void close() {
		recorder.ifPresent(open -> {
			open.state(end);
			open.close();
		});
	}

	private synchronized void begin(Recorder started) {
		recorder = Optional.of(started);
		started.state(new SessionStatus(SessionState.LISTENING, ""));
		early.forEach(started::event);
	}

	private synchronized void tell(BusEvent event) {
		if (event instanceof BusEvent.Lost lost) {
			end = new SessionStatus(SessionState.FAULTED, lost.message());
		}
		recorder.ifPresentOrElse(open -> open.event(event), () -> early.add(event));
	}

	private final class Tee implements FrameSink {

		private final FrameSink sink;

		Tee(FrameSink sink) {
			this.sink = sink;
		}

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			ring.frame(nanos, id, flags, dlc, payload);
			sink.frame(nanos, id, flags, dlc, payload);
		}

		@Override
		public void event(BusEvent event) {
			tell(event);
			sink.event(event);
		}
	}
}
