package org.busbar.cli;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.Frame;

/** An open bus that carries what its channel delivers on a thread of its own to the thread of the command, in order. */
final class LiveBus implements AutoCloseable {

	/** What a command does with a bus, on its own thread. */
	interface Listener {

		void frame(Frame frame);

		/** Neither the end nor the loss of the bus. */
		void event(BusEvent event);

		/** Nothing more has come in for the moment. */
		void idle();
	}

	/** How long the command thread sleeps at most before it looks whether it is to stop. */
	private static final long LONGEST_WAIT_MILLIS = 50;
	private static final long NANOS_BETWEEN_OFFERS = 100_000;
	private static final int CAPACITY = 1 << 16;

	private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(CAPACITY);
	private final AtomicLong dropped = new AtomicLong();
	private final boolean patient;
	private final Channel channel;
	private volatile boolean closed;

	private sealed interface Item {

		record Received(Frame frame) implements Item {
		}

		record Happened(BusEvent event) implements Item {
		}
	}

	/**
	 * Opens a bus to listen to.
	 *
	 * @param patient whether the channel waits while the command is slower than the bus, which only a simulation can; otherwise frames are dropped and counted
	 * @throws ChannelException with a message for the user
	 */
	LiveBus(ConverterProvider provider, ConverterUri uri, boolean patient) throws ChannelException {
		this.patient = patient;
		channel = provider.open(uri, Mode.LISTEN, new Sink());
	}

	private final class Sink implements FrameSink {

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			add(new Item.Received(new Frame(nanos, id, flags, dlc, payload)), patient);
		}

		@Override
		public void event(BusEvent event) {
			// There are few events, and the command must not miss the last one.
			add(new Item.Happened(event), true);
		}
	}

	private void add(Item item, boolean wait) {
		boolean added = queue.offer(item);
		while (!added && wait && !closed) {
			LockSupport.parkNanos(NANOS_BETWEEN_OFFERS);
			added = queue.offer(item);
		}
		if (!added) {
			dropped.incrementAndGet();
		}
	}

	/** In bit/s; 0 when not known. */
	int bitRate() {
		return channel.bitRate();
	}

	/** What the converter can prove. */
	Capabilities capabilities() {
		return channel.capabilities();
	}

	/** Frames that came faster than the command could take them. */
	long dropped() {
		return dropped.get();
	}

	/**
	 * Tells the listener of everything until the bus ends, the time is over or a stop is asked for.
	 *
	 * @param deadline as {@link System#nanoTime}; empty for no end
	 * @return the loss of the bus, if that was the end
	 */
	Optional<BusEvent.Lost> listen(Listener listener, StopRequest stop, Optional<Long> deadline) throws InterruptedException {
		while (!stop.made() && (deadline.isEmpty() || System.nanoTime() - deadline.get() < 0)) {
			Item item = queue.poll();
			if (item == null) {
				listener.idle();
				item = queue.poll(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
			}
			if (item instanceof Item.Received received) {
				listener.frame(received.frame());
			} else if (item instanceof Item.Happened happened) {
				if (happened.event() instanceof BusEvent.Lost lost) {
					return Optional.of(lost);
				}
				if (happened.event() instanceof BusEvent.Disconnected gone) {
					// Nobody here looks for a converter that is gone.
					return Optional.of(new BusEvent.Lost(gone.nanos(), gone.message()));
				}
				if (happened.event() instanceof BusEvent.End) {
					return Optional.empty();
				}
				listener.event(happened.event());
			}
		}
		return Optional.empty();
	}

	@Override
	public void close() {
		// First this, so that a sink that waits for a free place lets the channel close.
		closed = true;
		channel.close();
	}
}
