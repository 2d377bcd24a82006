package org.busbar.converter.socketcan;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.HostClock;
import org.busbar.api.channel.Mode;

/**
 * One bus behind an interface. One thread receives, delivers and sends; whoever sends waits for nothing. What is still in the queue when the channel is closed is
 * thrown away; the few frames that the kernel and the controller have by then are on their way to the bus and cannot be called back.
 */
final class SocketCanChannel implements Channel {

	private static final int OWN = 0x800;
	private static final int QUEUE = 64;
	/** So many frames are sent at one go before others are received; of these more, because what is sent comes back. */
	private static final int SENT_AT_ONCE = 16;
	private static final int RECEIVED_AT_ONCE = 64;
	/** How long to wait for others to leave room. */
	private static final int CROWDED_MILLIS = 2;
	private static final int FOR_EVER = -1;
	private static final long JOIN_MILLIS = 2_000;
	private static final long COUNTER = 0xFFFF_FFFFL;

	private final String name;
	private final CanInterface source;
	private final CanSocket socket;
	private final Mode mode;
	private final Capabilities capabilities;
	private final int bitRate;
	private final List<String> notices;
	private final FrameSink sink;
	private final FrameClock clock = new FrameClock();
	private final ControlData beside = new ControlData();
	private final BlockingQueue<byte[]> outgoing = new ArrayBlockingQueue<>(QUEUE);
	private final Thread thread;
	private long lost;
	private volatile boolean stamps;
	private volatile boolean closed;
	private volatile boolean gone;

	/**
	 * @param socket  bound; closed by the channel, once it is started
	 * @param notices what is worth knowing of this interface, told before the first frame
	 */
	SocketCanChannel(String name, CanInterface source, CanSocket socket, Mode mode, Capabilities capabilities, int bitRate, List<String> notices,
			FrameSink sink) {
		this.name = name;
		this.source = source;
		this.socket = socket;
		this.mode = mode;
		this.capabilities = capabilities;
		this.bitRate = bitRate;
		this.notices = List.copyOf(notices);
		this.sink = sink;
		thread = Thread.ofPlatform().daemon().name("busbar-" + name).unstarted(this::run);
	}

	void start() {
		thread.start();
	}

	@Override
	public Mode mode() {
		return mode;
	}

	@Override
	public Capabilities capabilities() {
		return new Capabilities(capabilities.listenOnly(), stamps, capabilities.errorFrames(), capabilities.counters());
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
		byte[] frame = FrameLayout.write(id, flags, dlc, payload);
		boolean accepted = frame.length > 0 && outgoing.offer(frame);
		if (accepted) {
			socket.wake();
		}
		return accepted;
	}

	private void run() {
		try {
			notices.forEach(notice -> sink.event(new BusEvent.Notice(HostClock.nanos(), notice)));
			while (!closed) {
				switch (transmit()) {
					case TAKEN -> socket.await(false, FOR_EVER);
					case FULL -> socket.await(true, FOR_EVER);
					case CROWDED -> socket.await(false, CROWDED_MILLIS);
				}
				receive(RECEIVED_AT_ONCE);
			}
		} catch (SystemCallException e) {
			deliverRest(e.error());
			lose(explained(e));
		} catch (RuntimeException | LinkageError e) {
			System.getLogger(SocketCanChannel.class.getName()).log(System.Logger.Level.ERROR, name + " cannot be read any more.", e);
			lose(e.toString());
		} finally {
			socket.close();
		}
	}

	/** Hands over some of what waits; tells what to wait for if more does. */
	private CanSocket.Sent transmit() throws SystemCallException {
		for (int i = 0; i < SENT_AT_ONCE; i++) {
			byte[] frame = outgoing.peek();
			if (frame == null || closed) {
				return CanSocket.Sent.TAKEN;
			}
			CanSocket.Sent sent = socket.send(frame);
			if (sent != CanSocket.Sent.TAKEN) {
				return sent;
			}
			outgoing.remove();
		}
		// As there is room, nothing is waited for.
		return CanSocket.Sent.FULL;
	}

	private void receive(int most) throws SystemCallException {
		for (int i = 0; i < most && !closed && socket.receive(); i++) {
			deliver(socket.message());
		}
	}

	private void deliver(Message message) {
		beside.read(message.control());
		if (beside.hardware() != 0 && !stamps) {
			stamps = true;
		}
		long nanos = clock.nanos(beside.hardware(), beside.software());
		long missing = beside.lost() < 0 ? 0 : beside.lost() - lost & COUNTER;
		if (missing > 0) {
			lost = beside.lost();
			sink.event(new BusEvent.Dropped(nanos, missing));
		}
		if (!FrameLayout.deliver(message.data(), nanos, (message.flags() & OWN) != 0, sink)) {
			sink.event(new BusEvent.Dropped(nanos, 1));
		}
	}

	private String explained(SystemCallException e) {
		return switch (e.error()) {
			case SystemCallException.NETWORK_DOWN -> Messages.format("gone.down", name, IpCommand.up(source.down(), bitRate, source.listens()));
			case SystemCallException.NO_DEVICE -> Messages.format("gone.vanished", name);
			default -> Messages.format("gone", name, e.getMessage());
		};
	}

	/** An interface that is gone leaves the frames behind that came before. */
	private void deliverRest(int error) {
		try {
			if (error == SystemCallException.NETWORK_DOWN || error == SystemCallException.NO_DEVICE) {
				receive(Integer.MAX_VALUE);
			}
		} catch (@SuppressWarnings("unused") SystemCallException again) {
			// Going down and vanishing are two errors.
		}
	}

	/** Tells it, unless somebody closes the channel at this moment. */
	private void lose(String message) {
		gone = true;
		if (!closed) {
			sink.event(new BusEvent.Disconnected(HostClock.nanos(), message));
		}
	}

	@Override
	public void close() {
		closed = true;
		socket.wake();
		if (thread != Thread.currentThread()) {
			try {
				thread.join(JOIN_MILLIS);
			} catch (@SuppressWarnings("unused") InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
