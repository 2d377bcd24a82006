package org.busbar.converter.socketcan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A Linux that has CAN, as far as a channel sees it: sockets, their options, the answers about interfaces, and one bus. Any thread. */
final class FakeKernel implements SystemCalls {

	static final int CAN_FAMILY = 29;
	private static final int NETLINK_FAMILY = 16;
	private static final int SOCKET = 1;
	private static final int CAN_RAW = 101;
	private static final int CONFIRMED = 0x800;

	/** What a socket gets. */
	private record Packet(byte[] data, byte[] control, int flags) {
	}

	private static final class Descriptor {

		private final int family;
		private final Queue<Packet> packets = new ArrayDeque<>();
		private final Map<String, Integer> options = new HashMap<>();
		private int index;
		private int error;
		private boolean woken;

		Descriptor(int family) {
			this.family = family;
		}
	}

	private final Map<Integer, Descriptor> descriptors = new HashMap<>();
	private final List<Told> interfaces = new ArrayList<>();
	private final List<String> sent = new ArrayList<>();
	private final Map<String, Integer> refusals = new HashMap<>();
	private final Queue<Integer> sendErrors = new ArrayDeque<>();
	private byte[] answerEnd = Told.done();
	private int next = 3;
	private int waits;
	private boolean full;
	private volatile Runnable onSent = () -> {
		// Nobody wants to know.
	};

	/** Another interface. */
	synchronized FakeKernel with(Told told) {
		interfaces.add(told);
		return this;
	}

	synchronized void without(String name) {
		interfaces.removeIf(each -> each.name().equals(name));
	}

	/** A call that ends so from now on: {@code socket 29}, {@code bind}, {@code setsockopt}. */
	synchronized FakeKernel refuse(String call, int error) {
		refusals.put(call, error);
		return this;
	}

	/** What comes in place of the end of the answer about interfaces. */
	synchronized FakeKernel answerEnd(byte[] bytes) {
		answerEnd = bytes;
		return this;
	}

	/** The next frames that are sent end so, one after the other; 0 is fine. */
	synchronized void sendErrors(int... errors) {
		for (int error : errors) {
			sendErrors.add(error);
		}
	}

	/** The controller takes no frames. */
	synchronized void full(boolean is) {
		full = is;
		notifyAll();
	}

	/** Runs after every frame that was sent, on the thread that sent it. */
	void onSent(Runnable action) {
		onSent = action;
	}

	/** A frame comes from the bus; stamps of 0 are left out, and so is a negative count. */
	synchronized void bus(byte[] frame, long software, long hardware, long lost) {
		can().forEach(each -> each.packets.add(new Packet(frame, control(each, software, hardware, lost), 0)));
		notifyAll();
	}

	void bus(byte[] frame) {
		bus(frame, 0, 0, -1);
	}

	/** The interface goes, with an error. */
	synchronized void fail(int error) {
		can().forEach(each -> each.error = error);
		notifyAll();
	}

	/** The frames that went to the bus, in hexadecimal. */
	synchronized List<String> awaitSent(int count) throws InterruptedException {
		while (sent.size() < count) {
			wait();
		}
		return List.copyOf(sent);
	}

	synchronized List<String> sent() {
		return List.copyOf(sent);
	}

	/** Waits until somebody waits for frames. */
	synchronized void awaitWaiting() throws InterruptedException {
		while (waits == 0) {
			wait();
		}
	}

	/** How many descriptors are open. */
	synchronized int open() {
		return descriptors.size();
	}

	/** What is set at the socket that is bound, or open. */
	synchronized Map<String, Integer> options() {
		return Map.copyOf(can().getFirst().options);
	}

	/** What interface it is bound to. */
	synchronized int bound() {
		return can().getFirst().index;
	}

	private List<Descriptor> can() {
		return descriptors.values().stream().filter(each -> each.family == CAN_FAMILY).toList();
	}

	private static byte[] control(Descriptor socket, long software, long hardware, long lost) {
		ByteBuffer bytes = ByteBuffer.allocate(88).order(ByteOrder.nativeOrder());
		if (socket.options.getOrDefault(SOCKET + " 37", 0) != 0 && (software != 0 || hardware != 0)) {
			bytes.putLong(64).putInt(SOCKET).putInt(37).putLong(software / 1_000_000_000L).putLong(software % 1_000_000_000L).putLong(0).putLong(0)
					.putLong(hardware / 1_000_000_000L).putLong(hardware % 1_000_000_000L);
		}
		if (socket.options.getOrDefault(SOCKET + " 40", 0) != 0 && lost >= 0) {
			bytes.putLong(20).putInt(SOCKET).putInt(40).putInt((int) lost).putInt(0);
		}
		byte[] all = new byte[bytes.flip().remaining()];
		bytes.get(all);
		return all;
	}

	private void check(String call) throws SystemCallException {
		if (refusals.containsKey(call)) {
			throw new SystemCallException(call, refusals.get(call));
		}
	}

	@Override
	public synchronized int socket(int family, int type, int protocol) throws SystemCallException {
		check("socket " + family);
		descriptors.put(next, new Descriptor(family));
		return next++;
	}

	@Override
	public synchronized void bind(int socket, byte[] address) throws SystemCallException {
		check("bind");
		descriptors.get(socket).index = ByteBuffer.wrap(address).order(ByteOrder.nativeOrder()).getInt(4);
	}

	@Override
	public synchronized void option(int socket, int level, int name, int value) throws SystemCallException {
		check("setsockopt");
		descriptors.get(socket).options.put(level + " " + name, value);
	}

	@Override
	public int send(int socket, byte[] packet) {
		int error = put(socket, packet);
		if (error == 0) {
			onSent.run();
		}
		return error;
	}

	private synchronized int put(int socket, byte[] packet) {
		Descriptor from = descriptors.get(socket);
		if (from.family == NETLINK_FAMILY) {
			interfaces.forEach(each -> from.packets.add(new Packet(each.message(), new byte[0], 0)));
			from.packets.add(new Packet(answerEnd, new byte[0], 0));
			return 0;
		}
		int error = full ? SystemCallException.TRY_AGAIN : sendErrors.isEmpty() ? 0 : sendErrors.remove();
		if (error == 0) {
			sent.add(HexFormat.of().formatHex(packet));
			if (from.options.getOrDefault(CAN_RAW + " 4", 0) != 0) {
				from.packets.add(new Packet(packet, control(from, 0, 0, -1), CONFIRMED));
			}
			notifyAll();
		}
		return error;
	}

	@Override
	public synchronized boolean receive(int socket, Message message) throws SystemCallException {
		Descriptor from = descriptors.get(socket);
		if (from.error != 0) {
			int error = from.error;
			from.error = 0;
			throw new SystemCallException("recvmsg", error);
		}
		Packet packet = from.packets.poll();
		if (packet == null) {
			return false;
		}
		message.data().clear().put(packet.data);
		message.control().clear().put(packet.control);
		message.filled(packet.data.length, packet.control.length, packet.flags);
		return true;
	}

	@Override
	public synchronized int waker() {
		descriptors.put(next, new Descriptor(0));
		return next++;
	}

	@Override
	public synchronized void wake(int waker) {
		descriptors.get(waker).woken = true;
		notifyAll();
	}

	@Override
	public synchronized int poll(int socket, int events, int waker, int millis) throws SystemCallException {
		int came = events(socket, events);
		if (waker == NONE) {
			// The answer is there as soon as the question was sent, or never.
			return came;
		}
		waits++;
		notifyAll();
		long end = System.nanoTime() + millis * 1_000_000L;
		try {
			while (came == 0 && !descriptors.get(waker).woken && (millis < 0 || System.nanoTime() < end)) {
				wait(Math.max(0, millis));
				came = events(socket, events);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		} finally {
			waits--;
		}
		descriptors.get(waker).woken = false;
		return came;
	}

	private int events(int socket, int wanted) {
		Descriptor at = descriptors.get(socket);
		return (at.error != 0 ? FAILED : 0) | (at.packets.isEmpty() ? 0 : wanted & READABLE) | (full ? 0 : wanted & WRITABLE);
	}

	@Override
	public synchronized void close(int descriptor) {
		if (descriptors.remove(descriptor) == null) {
			throw new IllegalStateException("Closed twice: " + descriptor);
		}
	}
}
