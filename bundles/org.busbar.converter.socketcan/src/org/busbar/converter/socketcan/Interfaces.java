package org.busbar.converter.socketcan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The network interfaces of this computer at one moment.
 *
 * @param all those of CAN and others
 */
record Interfaces(List<CanInterface> all) {

	private static final int NETLINK = 16;
	private static final int RAW = 3;
	private static final int ROUTE = 0;
	private static final int PACKET = 1 << 15;
	private static final int ANSWER_MILLIS = 2_000;

	Interfaces {
		all = List.copyOf(all);
	}

	/** Asks the kernel, which tells everybody. */
	static Interfaces read(SystemCalls calls) throws SystemCallException {
		int socket = calls.socket(NETLINK, RAW, ROUTE);
		try {
			check("send", calls.send(socket, LinkMessages.question()));
			LinkMessages answer = new LinkMessages();
			Message message = new Message(PACKET, 0);
			while (!answer.complete()) {
				if (calls.poll(socket, SystemCalls.READABLE, SystemCalls.NONE, ANSWER_MILLIS) == 0) {
					throw new SystemCallException("poll", SystemCallException.TIMED_OUT);
				}
				if (calls.receive(socket, message)) {
					answer.read(message.data());
				}
			}
			check("RTM_GETLINK", answer.error());
			return new Interfaces(answer.interfaces());
		} finally {
			calls.close(socket);
		}
	}

	private static void check(String call, int error) throws SystemCallException {
		if (error != 0) {
			throw new SystemCallException(call, error);
		}
	}

	/** The one of this name, also when it is not one of CAN. */
	Optional<CanInterface> named(String name) {
		return all.stream().filter(each -> each.name().equals(name)).findFirst();
	}

	/** Those of CAN: real ones and those in use first. */
	List<CanInterface> ofCan() {
		return all.stream().filter(CanInterface::can).sorted(Comparator.comparing((CanInterface each) -> each.controller().isEmpty())
				.thenComparing(each -> !each.up()).thenComparing(CanInterface::name)).toList();
	}

	/** The names of those of CAN, for a sentence. */
	String names() {
		List<CanInterface> can = ofCan();
		return can.isEmpty() ? Messages.format("none") : can.stream().map(CanInterface::name).collect(Collectors.joining(", "));
	}
}
