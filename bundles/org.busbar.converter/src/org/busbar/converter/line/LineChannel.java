package org.busbar.converter.line;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.HostClock;
import org.busbar.api.channel.Mode;
import org.busbar.api.link.Link;
import org.jspecify.annotations.Nullable;

/**
 * One bus over one link. One thread reads and delivers, another writes, so that neither a device that takes no bytes nor a slow sink holds up the other; whoever
 * sends waits for neither.
 */
final class LineChannel implements Channel {

	private static final int READ_MILLIS = 100;
	private static final int BUFFER = 1 << 14;
	private static final int QUEUE = 64;
	private static final long REGULAR_NANOS = 1_000_000_000L;
	private static final int WRITE_MILLIS = 100;
	private static final long FAREWELL_MILLIS = 300;
	private static final long JOIN_MILLIS = 2_000;

	private final String name;
	private final Link link;
	private final LineProtocol protocol;
	private final Mode mode;
	private final Capabilities capabilities;
	private final int bitRate;
	private final FrameSink sink;
	private final BlockingQueue<byte[]> outgoing = new ArrayBlockingQueue<>(QUEUE);
	private final Thread reader;
	private final Thread writer;
	private volatile boolean closed;
	private volatile boolean gone;

	LineChannel(String name, Link link, LineProtocol protocol, Mode mode, Capabilities capabilities, int bitRate, FrameSink sink) {
		this.name = name;
		this.link = link;
		this.protocol = protocol;
		this.mode = mode;
		this.capabilities = capabilities;
		this.bitRate = bitRate;
		this.sink = sink;
		reader = Thread.ofPlatform().daemon().name("busbar-read-" + name).unstarted(this::read);
		writer = Thread.ofPlatform().daemon().name("busbar-write-" + name).unstarted(this::write);
	}

	void start() {
		reader.start();
		writer.start();
	}

	@Override
	public Mode mode() {
		return mode;
	}

	@Override
	public Capabilities capabilities() {
		return capabilities;
	}

	@Override
	public int bitRate() {
		return bitRate;
	}

	@Override
	public boolean send(int id, int flags, int dlc, long payload) {
		if (mode != Mode.ARMED || closed || gone) {
			return false;
		}
		byte[] bytes = protocol.frame(id, flags, dlc, payload);
		return bytes.length > 0 && outgoing.offer(bytes);
	}

	private void read() {
		byte[] buffer = new byte[BUFFER];
		try {
			while (!closed) {
				int count = link.read(buffer, 0, buffer.length, READ_MILLIS);
				if (count > 0 && !closed) {
					protocol.received(buffer, count, HostClock.nanos(), sink);
				}
			}
		} catch (IOException e) {
			lose(String.valueOf(e.getMessage()));
		} catch (RuntimeException | LinkageError e) {
			System.getLogger(LineChannel.class.getName()).log(System.Logger.Level.ERROR, name + " cannot be read any more.", e);
			lose(e.toString());
		}
	}

	private void write() {
		try {
			long next = System.nanoTime() + REGULAR_NANOS;
			while (!closed && !gone) {
				@Nullable
				byte[] bytes = outgoing.poll(WRITE_MILLIS, TimeUnit.MILLISECONDS);
				if (bytes != null && !closed) {
					link.write(bytes, 0, bytes.length);
				}
				if (System.nanoTime() - next > 0) {
					next += REGULAR_NANOS;
					byte[] regular = protocol.regular();
					link.write(regular, 0, regular.length);
				}
			}
			if (!gone) {
				byte[] end = protocol.end();
				link.write(end, 0, end.length);
			}
		} catch (IOException e) {
			lose(Messages.format("write-failed", name, e.getMessage()));
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Tells it once, and not when somebody closes the channel at this moment. */
	private void lose(String message) {
		synchronized (outgoing) {
			if (closed || gone) {
				return;
			}
			gone = true;
		}
		sink.event(new BusEvent.Disconnected(HostClock.nanos(), Messages.format("gone", name, message)));
	}

	@Override
	public void close() {
		synchronized (outgoing) {
			closed = true;
		}
		// The writer says farewell; a device that takes nothing is not waited for.
		join(writer, FAREWELL_MILLIS);
		link.close();
		join(reader, JOIN_MILLIS);
		join(writer, JOIN_MILLIS);
	}

	private static void join(Thread thread, long millis) {
		if (thread == Thread.currentThread()) {
			return;
		}
		try {
			thread.join(millis);
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
