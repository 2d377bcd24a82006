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
	private static final long LONGEST_WAIT_NANOS = 100_000_000L;
	private static final long FAREWELL_MILLIS = 300;
	private static final long JOIN_MILLIS = 2_000;

	private final String name;
	private final Link link;
	private final LineProtocol protocol;
	private final Mode mode;
	private final Capabilities capabilities;
	private final int bitRate;
	private final FrameSink sink;
	private final Pace pace;
	private final BlockingQueue<byte[]> outgoing = new ArrayBlockingQueue<>(QUEUE);
	private final Thread reader;
	private final Thread writer;
	/** What came while the bus was being opened. */
	private final byte[] first;
	/** When the write began that is under way; meaningless while {@link #writing} is false. */
	private volatile long writingSince;
	private volatile boolean writing;
	/** Why the writer gave up. The reader tells it, so that nothing is delivered after the loss. */
	private volatile @Nullable String failure;
	private volatile boolean closed;
	private volatile boolean gone;

	LineChannel(Wire wire, Link link, LineProtocol protocol, Mode mode, Capabilities capabilities, int bitRate, FrameSink sink, Pace pace) {
		name = wire.name();
		first = wire.rest();
		this.link = link;
		this.protocol = protocol;
		this.mode = mode;
		this.capabilities = capabilities;
		this.bitRate = bitRate;
		this.sink = sink;
		this.pace = pace;
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
		return protocol.stamps() ? new Capabilities(capabilities.listenOnly(), true, capabilities.errorFrames(), capabilities.counters()) : capabilities;
	}

	@Override
	public int bitRate() {
		return bitRate;
	}

	@Override
	public boolean send(int id, int flags, int dlc, long payload) {
		if (mode != Mode.ARMED || closed || gone || failure != null || protocol.refusing()) {
			return false;
		}
		byte[] bytes = protocol.frame(id, flags, dlc, payload);
		return bytes.length > 0 && outgoing.offer(bytes);
	}

	private void read() {
		byte[] buffer = new byte[BUFFER];
		try {
			protocol.received(first, first.length, HostClock.nanos(), sink);
			while (!closed && !gone) {
				int count = link.read(buffer, 0, buffer.length, READ_MILLIS);
				if (count > 0 && !closed) {
					protocol.received(buffer, count, HostClock.nanos(), sink);
				}
				String failed = failure;
				if (failed != null) {
					lose(failed);
				} else if (writing && System.nanoTime() - writingSince > pace.writeNanos()) {
					lose(Messages.format("stuck"));
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
			long next = System.nanoTime() + pace.questionNanos();
			int answers = 0;
			int unanswered = 0;
			while (!closed && !gone && failure == null) {
				@Nullable
				byte[] bytes = outgoing.poll(Math.min(LONGEST_WAIT_NANOS, pace.questionNanos()), TimeUnit.NANOSECONDS);
				if (bytes != null && !closed) {
					put(bytes);
				}
				if (System.nanoTime() - next > 0 && !closed) {
					next = System.nanoTime() + pace.questionNanos();
					unanswered = protocol.answers() > 0 && protocol.answers() == answers ? unanswered + 1 : 0;
					answers = protocol.answers();
					put(protocol.regular());
				}
				if (unanswered > pace.unanswered()) {
					failure = Messages.format("unanswered", unanswered);
				}
			}
			if (!gone && failure == null) {
				put(protocol.end());
			}
		} catch (IOException e) {
			failure = Messages.format("write-failed", e.getMessage());
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void put(byte[] bytes) throws IOException {
		if (bytes.length > 0) {
			writingSince = System.nanoTime();
			writing = true;
			link.write(bytes, 0, bytes.length);
			writing = false;
		}
	}

	/** Tells it, on the reading thread, unless somebody closes the channel at this moment. */
	private void lose(String message) {
		gone = true;
		if (!closed) {
			sink.event(new BusEvent.Disconnected(HostClock.nanos(), Messages.format("gone", name, message)));
		}
	}

	@Override
	public void close() {
		closed = true;
		// Wakes the writer; it needs no waking when the queue is full.
		outgoing.offer(LineProtocol.NOTHING);
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
